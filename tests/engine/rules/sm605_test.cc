#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

Texts told(std::string_view keys, Lang lang = Lang::en) {
  return messages("SM605", "metrics: {m: {" + std::string(keys) + "}}", lang);
}

TEST_CASE("SM605 holds the target against the baseline by direction") {
  CHECK(told("direction: up, baseline: 12, target: 4, unit: €") ==
        Texts{"the metric \"m\" is to go up, but its target 4\u00A0€ is below its baseline "
              "12\u00A0€"});
  CHECK(told("direction: up, baseline: 12, target: 4, unit: €", Lang::fi) ==
        Texts{"mittarin ”m” pitäisi nousta, mutta tavoitearvo 4\u00A0€ on alle lähtötason "
              "12\u00A0€"});
  CHECK(told("direction: down, baseline: 1.1, target: 1.3") ==
        Texts{"the metric \"m\" is to go down, but its target 1.3 is above its baseline 1.1"});
  CHECK(told("direction: down, baseline: -30, target: -40").empty());
  CHECK(told("direction: up, baseline: -30, target: 10").empty());
  CHECK(told("baseline: 12, target: 4").empty());
}

TEST_CASE("SM605 looks at every number that must lie beyond another") {
  CHECK(told("direction: up, target: {2027: 9, 2026: 10}") ==
        Texts{"the metric \"m\" is to go up, but its target 9 is below its earlier target 10"});
  CHECK(told("direction: up, target: 5, stretch: 4") ==
        Texts{"the metric \"m\" is to go up, but its stretch 4 is below its target 5"});
  CHECK(told("direction: down, target: 5, limits: [8, 4]") ==
        Texts{"the metric \"m\" is to go down, but its target 5 is above its green limit 4"});
  CHECK(told("direction: up, target: 5, limits: [4, 3]") ==
        Texts{"the metric \"m\" is to go up, but its green limit 3 is below its amber limit 4"});
  CHECK(told("direction: up, baseline: 1, target: {2026: 2, 2027: 3}, stretch: 4, limits: [2, 3]")
            .empty());
}

TEST_CASE("SM605 keeps the order of a range and its limits") {
  CHECK(told("direction: range, target: [82, 74]") ==
        Texts{"in the metric \"m\", the start of the range 82 is above the end of the range 74"});
  CHECK(told("target: [74, 82], limits: [75, 88]") ==
        Texts{"in the metric \"m\", the lower limit 75 is above the start of the range 74"});
  CHECK(told("target: [74, 82], limits: [68, 80]") ==
        Texts{"in the metric \"m\", the upper limit 80 is below the end of the range 82"});
  CHECK(told("target: [74, 82], limits: [68, 88]").empty());
}

TEST_CASE("SM605 keeps the order of shares and dates") {
  CHECK(told("target: 5, green: 0.5") ==
        Texts{"the limits of the metric \"m\" as shares, amber 0.6 and green 0.5, are not in order "
              "between 0 and 1"});
  CHECK(told("baseline: {2026-12: 3}, target: 5, due: 2026-12") ==
        Texts{"the target of the metric \"m\" is due 2026-12, not after its baseline of 2026-12"});
  CHECK(told("baseline: {2026-Q4: 3}, target: {2026-11: 4, 2027-01: 5}").empty());
}

TEST_CASE("SM605 keeps shares between nothing and all") {
  CHECK(told("unit: \"%\", target: 120") ==
        Texts{"the metric \"m\" is in %, but the value 120\u00A0% is not between 0 and 100"});
  CHECK(told("unit: \"%\", target: 90, stretch: 110, nature: quality") ==
        Texts{"the metric \"m\" is in %, but the value 110\u00A0% is not between 0 and 100"});
  CHECK(told("unit: \"%\", target: 120, nature: growth").empty());
  CHECK(told("unit: \"%\", target: 120, nature: market").empty());
}

TEST_CASE("SM605 tells a metric once and counts the rest") {
  const Examined it("metrics: {m: {direction: up, baseline: 9, target: 5, stretch: 4}}");
  const CheckResult result = check(it.analysis, {.select = {"SM605"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_text(finding.label, finding, it.model, Lang::en) == "and 1 more");
  CHECK(it.model.sources.text_of(finding.span) == "5");
}

TEST_CASE("SM605 does not assess a target that nothing is compared with") {
  constexpr std::string_view kAlone =
      "metrics: {m: {target: 5}, n: {}, o: {baseline: 1, target: 2}}";
  CHECK(subjects_not_assessed("SM605", kAlone) == Texts{"metrics/m", "metrics/n"});
}

TEST_CASE("SM605 says how many clashes there are where they are several") {
  const auto label = [](std::string_view keys) {
    const Examined it("metrics: {m: {" + std::string(keys) + "}}");
    const auto result = check(it.analysis, {.select = {"SM605"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return to_text(result.findings[0].label, result.findings[0], it.model, Lang::en);
  };
  CHECK(label("direction: up, baseline: 12, target: 4").empty());
  CHECK_FALSE(label("direction: up, baseline: 12, target: 4, stretch: 3").empty());
}

TEST_CASE("SM605 says whether the target or what to compare it with is missing") {
  CHECK(reason_not_assessed("SM605", "metrics: {m: {baseline: 1}}") == "the metric has no target");
  CHECK(reason_not_assessed("SM605", "metrics: {m: {target: 1}}") ==
        "the target has nothing to be compared with");
}

}  // namespace
}  // namespace stratmap
