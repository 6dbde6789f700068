#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM104 follows arrows to the top whatever lies between") {
  CHECK(subjects_found("SM104", R"(
objectives:
  profit: {perspective: financial}
  loyalty: {perspective: customer, drives: profit}
  skills: {perspective: learning, drives: loyalty}
  drift: {drives: also-drift}
  also-drift: {drives: drift}
  alone: {perspective: process}
)") == Texts{"objectives/drift", "objectives/also-drift"});
}

TEST_CASE("SM104 takes a limit as an outcome where money is one") {
  constexpr std::string_view kTown = R"(
perspectives: {mission: {}, financial: {}, process: {}}
objectives:
  safety: {perspective: mission}
  budget: {perspective: financial}
  permits: {perspective: process, drives: budget}
  forms: {perspective: process, drives: records}
  records: {perspective: process}
)";
  CHECK(subjects_found("SM104", kTown) == Texts{"objectives/forms", "objectives/records"});
  CHECK(messages("SM104", kTown) ==
        Texts{"the effect of the objective \"forms\" never reaches the top of the map",
              "the objective \"records\" has 1 arrow in and none onward"});
}

TEST_CASE("SM104 needs links and a top") {
  CHECK(reason_not_assessed("SM104", "objectives: {a: {perspective: financial}}") ==
        "the map has no cause-and-effect link");
  CHECK(reason_not_assessed("SM104", "objectives: {a: {drives: b}, b: {}}") ==
        "no objective is in a perspective");
}

}  // namespace
}  // namespace stratmap
