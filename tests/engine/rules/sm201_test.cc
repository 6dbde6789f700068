#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM201 skips perspectives without objectives") {
  constexpr std::string_view kMap = R"(
perspectives: {financial: {}, customer: {}, process: {}, learning: {}}
objectives:
  profit: {perspective: financial}
  growth: {perspective: financial, drives: profit}
  skills: {perspective: learning}
)";
  CHECK(subjects_found("SM201", kMap) == Texts{"perspectives/learning, perspectives/financial"});
  CHECK(words_pointed_at("SM201", kMap) == Texts{"learning"});
}

TEST_CASE("SM201 points at no place twice where nobody wrote the perspectives") {
  const auto findings = [](const Examined& it) {
    return check(it.analysis, {.select = {"SM201"}, .ignore = {}}).findings;
  };
  constexpr std::string_view kMap = R"(
objectives:
  profit: {perspective: financial}
  growth: {perspective: financial, drives: profit}
  loyalty: {perspective: customer}
  skills: {perspective: learning}
)";
  const Examined unwritten(kMap);
  const Findings found = findings(unwritten);
  REQUIRE(found.size() == 2);
  CHECK(to_string(found[0].subjects) == "perspectives/customer, perspectives/financial");
  CHECK(to_string(found[1].subjects) == "perspectives/learning, perspectives/customer");
  for (const Finding& finding : found) CHECK(finding.related.empty());

  const Examined written("perspectives: {financial: {}, customer: {}, learning: {}}" +
                         std::string(kMap));
  for (const Finding& finding : findings(written)) CHECK(finding.related.size() == 1);
}

TEST_CASE("SM201 wants an arrow from the lower to the upper and of kind cause") {
  const auto found = [](std::string_view links) {
    return subjects_found("SM201", std::string(R"(
perspectives: {customer: {}, learning: {}}
objectives:
  loyalty: {perspective: customer, drives: )") +
                                       std::string(links));
  };
  const Texts gap = {"perspectives/learning, perspectives/customer"};
  CHECK(found("skills}\n  skills: {perspective: learning}") == gap);
  CHECK(found("skills}\n  skills: {perspective: learning, drives: {loyalty: {kind: funds}}}") ==
        gap);
  CHECK(found("skills}\n  skills: {perspective: learning, drives: loyalty}").empty());
}

TEST_CASE("SM201 wants any arrow at all between a limit and the others") {
  const auto found = [](std::string_view drives) {
    return subjects_found("SM201", std::string(R"(
perspectives: {mission: {}, financial: {}, process: {}}
objectives:
  safety: {perspective: mission}
  budget: {perspective: financial, drives: )") +
                                       std::string(drives) + R"(}
  saving: {perspective: financial}
  permits: {perspective: process, drives: safety}
)");
  };
  CHECK(found("saving") == Texts{"perspectives/financial"});
  CHECK(found("{permits: {kind: funds}}").empty());
  CHECK(found("{permits: {kind: none}}") == Texts{"perspectives/financial"});
}

TEST_CASE("SM201 needs two perspectives with objectives") {
  CHECK(reason_not_assessed("SM201", R"(
objectives: {a: {perspective: process, drives: b}, b: {perspective: process}}
)") == "fewer than two perspectives have objectives");
}

}  // namespace
}  // namespace stratmap
