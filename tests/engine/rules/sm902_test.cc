#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string rated(const std::vector<std::string>& claims, std::string_view by = "care") {
  std::string yaml =
      "functions: {care: {}, hvac: {}}\njourney: {visit: {}, bill: {}}\n"
      "round:\n  respondents: {r0: {function: care}, r1: {function: care}, r2: {function: " +
      std::string(by) + "}}\n  answers:\n";
  for (std::size_t i = 0; i < claims.size(); ++i)
    yaml += "    - {respondent: r" + std::to_string(i) + ", stop: meaning, claims: {" + claims[i] +
            "}}\n";
  return yaml;
}

TEST_CASE("SM902 fires where three people of a function agree less than half") {
  CHECK(messages("SM902", rated({"importance: 5", "importance: 3", "importance: 1"})) ==
        Texts{"3 people of \"care\" rate the importance of the customer from 1 to 5 (scale 1–5)"});
  CHECK(
      subjects_found("SM902", rated({"importance: 3", "importance: 4", "importance: 5"})).empty());
  CHECK(subjects_found("SM902", rated({"importance: 3", "importance: 4", "importance: 5"}) +
                                    "settings: {thresholds: {agreement-low: 0.51}}") ==
        Texts{"functions/care, importance"});
}

TEST_CASE("SM902 tells of a claim on several things once with the worst of them") {
  const std::string yaml =
      rated({"attention: {visit: 2, bill: 1}", "attention: {visit: 4, bill: 3}",
             "attention: {visit: 5, bill: 5}"});
  CHECK(messages("SM902", yaml, Lang::fi) ==
        Texts{"toiminnon ”care” 3 vastaajaa vastaa kysymykseen, miten paljon asiakasta ajatellaan "
              "vaiheessa ”bill”, 1–5 (asteikko 1–5)"});
}

TEST_CASE("SM902 needs three people of one function") {
  const std::string reason = "no function has three respondents who rate the same thing";
  CHECK(reason_not_assessed("SM902", rated({"importance: 5", "importance: 1"})) == reason);
  CHECK(reason_not_assessed(
            "SM902", rated({"importance: 5", "importance: 1", "importance: 1"}, "hvac")) == reason);
  CHECK(reason_not_assessed("SM902", rated({"means: user", "means: buyer", "means: payer"})) ==
        reason);
  CHECK(reason_not_assessed("SM902", "functions: {care: {}}") == reason);
}

TEST_CASE("SM902 tells of the worst wherever it stands and of the first of those alike") {
  const auto told = [](std::string_view visits, std::string_view bills) {
    std::vector<std::string> claims;
    for (std::size_t i = 0; i < 3; ++i)
      claims.push_back("attention: {visit: " + std::string(1, visits[i]) +
                       ", bill: " + std::string(1, bills[i]) + "}");
    return messages("SM902", rated(claims));
  };
  const Texts of_visits = {
      "3 people of \"care\" rate the thought given to the customer at \"visit\" from 1 to 5 (scale 1–5)"};
  CHECK(told("135", "245") == of_visits);
  CHECK(told("135", "531") == of_visits);
}

TEST_CASE("SM902 tells no single rating of an anonymous round") {
  const auto tells_ratings = [](std::string_view quotes) {
    std::string yaml = rated({"importance: 5", "importance: 3", "importance: 1"});
    yaml.insert(yaml.find("  respondents:"), "  quotes: " + std::string(quotes) + "\n");
    const Examined it(yaml);
    const CheckResult result = check(it.analysis, {.select = {"SM902"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    const auto& figures = result.findings.front().figures;
    return std::ranges::count(figures, "answers", &Figure::name) == 1;
  };
  CHECK(tells_ratings("by-function"));
  CHECK_FALSE(tells_ratings("anonymous"));
}

}  // namespace
}  // namespace stratmap
