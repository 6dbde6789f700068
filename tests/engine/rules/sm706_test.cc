#include <catch2/catch.hpp>

#include "engine/check.h"
#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string ready(const std::vector<std::string>& readiness, std::string_view more = "") {
  std::string yaml = "functions:\n";
  for (std::size_t i = 0; i < readiness.size(); ++i)
    yaml += "  f" + std::to_string(i) + ": {readiness: {" + readiness[i] + "}}\n";
  return yaml.append(more);
}

TEST_CASE("SM706 names the one of three that is missing") {
  CHECK(messages("SM706", ready({"wants: 4, may: 2, can: 3"})) ==
        Texts{"in the function \"f0\", permission is missing: rated 2, while the highest of will, "
              "permission and skill is 4"});
  CHECK(messages("SM706", ready({"wants: 1, can: 3"}), Lang::fi) ==
        Texts{"toiminnosta ”f0” puuttuu halu: arvio on 1, kun korkein halun, luvan ja taidon "
              "arvioista on 3"});
}

TEST_CASE("SM706 wants both a low rating and a gap") {
  CHECK(subjects_found("SM706", ready({"wants: 3.9, may: 2, can: 3"})).empty());
  CHECK(subjects_found("SM706", ready({"wants: 5, may: 2.1, can: 3"})).empty());
  CHECK(subjects_found("SM706", ready({"wants: 5, may: 2.1"},
                                      "settings: {thresholds: {readiness-low: 2.1}}")) ==
        Texts{"functions/f0"});
  CHECK(subjects_found("SM706",
                       ready({"wants: 5, may: 2"}, "settings: {thresholds: {readiness-gap: 3.1}}"))
            .empty());
}

TEST_CASE("SM706 looks at the median of three functions") {
  CHECK(messages("SM706", ready({"can: 2, may: 3", "can: 2, may: 3", "can: 3, may: 3"})) ==
        Texts{"skill is missing in the whole organization: the median of 3 functions is 2"});
  CHECK(subjects_found("SM706", ready({"can: 2, may: 3", "can: 2.1, may: 3", "can: 3, may: 3"}))
            .empty());
  CHECK(subjects_found("SM706", ready({"can: 2, may: 3", "can: 2, may: 3"})).empty());
}

TEST_CASE("SM706 brings the cure for what is missing") {
  const auto fix = [](std::string_view readiness) {
    const Examined it(ready({std::string(readiness)}));
    const CheckResult result = check(it.analysis, {.select = {"SM706"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return fix_of(result.findings.front(), it.model, Lang::en);
  };
  CHECK(fix("can: 1, may: 3") == "Train, and give time to practise.");
  CHECK(fix("may: 1, can: 3") == "Give a `mandate` to try, and say its limit.");
}

TEST_CASE("SM706 needs two of the three") {
  CHECK(reason_not_assessed("SM706", "functions: {a: {}}") == "no function gives its `readiness`");
  CHECK(reason_not_assessed("SM706", ready({"wants: 1"})) ==
        "fewer than two of `wants`, `may` and `can` are given");
}

TEST_CASE("SM706 finds a gap of its very limit whatever rounding takes") {
  // 3.3 − 1.3 is a hair under 2.
  CHECK(subjects_found("SM706", ready({"wants: 3.3, may: 1.3"})) == Texts{"functions/f0"});
  CHECK(subjects_found("SM706", ready({"wants: 3.29, may: 1.3"})).empty());
}

TEST_CASE("SM706 finds a median of its very limit whatever rounding adds") {
  // The middle of 1.6 and 2.2 is a hair over 1.9.
  const auto found = [](std::string_view limit) {
    return messages("SM706",
                    ready({"may: 1.5", "may: 1.6", "may: 2.2", "may: 3"},
                          "settings: {thresholds: {readiness-low: " + std::string(limit) + "}}"));
  };
  CHECK(found("1.9") ==
        Texts{"permission is missing in the whole organization: the median of 4 functions "
              "is 1.9"});
  CHECK(found("1.899").empty());
}

TEST_CASE("SM706 names the first of grounds that only rounding tells apart") {
  // Of may the middle is 1.9, of wants a hair over it; of can it is lower.
  const std::string both = "wants: 1.6, may: 1.9";
  const std::string beside = "wants: 2.2, may: 1.9";
  CHECK(messages("SM706", ready({both, both, beside, beside})) ==
        Texts{"will is missing in the whole organization: the median of 4 functions is 1.9"});
  const std::string worse = ", can: 1.8";
  CHECK(messages("SM706", ready({both + worse, both + worse, beside + worse, beside + worse})) ==
        Texts{"skill is missing in the whole organization: the median of 4 functions is 1.8"});
}

}  // namespace
}  // namespace stratmap
