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
