#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kMap = R"(
objectives:
  profit: {perspective: financial, drives: skills}
  loyalty: {perspective: customer, drives: profit}
  delivery: {perspective: process, drives: [loyalty, profit]}
  skills: {perspective: learning, drives: [delivery, loyalty, profit, adrift]}
  adrift: {drives: profit}
)";

TEST_CASE("SM202 fires from two ranks up") {
  CHECK(subjects_found("SM202", kMap) == Texts{"objectives/delivery -> objectives/profit",
                                               "objectives/skills -> objectives/loyalty",
                                               "objectives/skills -> objectives/profit"});
  CHECK(words_pointed_at("SM202", kMap) == Texts{"profit", "loyalty", "profit"});
}

TEST_CASE("SM202 names the perspectives that are passed over") {
  const Examined it(kMap);
  const auto result = check(it.analysis, {.select = {"SM202"}, .ignore = {}});
  REQUIRE(result.findings.size() == 3);
  const Finding& far = result.findings[2];
  CHECK(to_text(far.label, far, it.model, Lang::en) ==
        "perspectives passed over: \"Internal processes\" and \"Customers\"");
  const Finding& near = result.findings[0];
  CHECK(to_text(near.label, near, it.model, Lang::fi) == "näkökulma ”Asiakkuudet” jää väliin");
  CHECK(near.severity == Severity::note);
}

TEST_CASE("SM202 leaves the rank of money out where it is a limit") {
  CHECK(subjects_found("SM202", R"(
perspectives: {customer: {}, financial: {}, process: {}, learning: {}}
objectives:
  service: {perspective: customer}
  budget: {perspective: financial, drives: service}
  permits: {perspective: process, drives: service}
  skills: {perspective: learning, drives: [budget, permits]}
)")
            .empty());
}

TEST_CASE("SM202 needs a link between two perspectives") {
  CHECK(reason_not_assessed("SM202", "objectives: {a: {}}") ==
        "the map has no cause-and-effect link");
  CHECK(reason_not_assessed("SM202", "objectives: {a: {drives: b}, b: {perspective: customer}}") ==
        "no arrow has both of its ends in perspectives");
}

}  // namespace
}  // namespace stratmap
