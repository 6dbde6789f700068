#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM204 fires below the top where no arrow leaves the perspective") {
  constexpr std::string_view kMap = R"(
objectives:
  profit: {perspective: financial}
  revenue: {perspective: financial, drives: profit}
  skills: {perspective: learning, drives: profit}
  recruits: {perspective: learning, drives: skills}
  goals: {perspective: learning, drives: [recruits, adrift]}
  alone: {perspective: learning, drives: {profit: {kind: feedback}}}
  adrift: {}
)";
  CHECK(subjects_found("SM204", kMap) == Texts{"objectives/recruits"});
  CHECK(messages("SM204", kMap) ==
        Texts{"the objective \"recruits\" is joined only to objectives of its own perspective"});
}

TEST_CASE("SM204 takes an arrow that arrives from outside for a way out of the box") {
  CHECK(subjects_found("SM204", R"(
objectives:
  loyalty: {perspective: customer}
  delivery: {perspective: process, drives: planning}
  planning: {perspective: process}
  skills: {perspective: learning, drives: delivery}
)") == Texts{"objectives/planning"});
}

TEST_CASE("SM204 leaves alone what stands in no perspective") {
  CHECK(subjects_found("SM204",
                       "objectives: {a: {drives: b}, b: {}, c: {perspective: customer}, "
                       "d: {perspective: learning}}")
            .empty());
}

TEST_CASE("SM204 needs objectives in two perspectives and a link") {
  CHECK(
      reason_not_assessed("SM204", "objectives: {a: {perspective: learning, drives: b}, b: {}}") ==
      "fewer than two perspectives have objectives");
  CHECK(reason_not_assessed(
            "SM204", "objectives: {a: {perspective: learning}, b: {perspective: customer}}") ==
        "the map has no cause-and-effect link");
}

}  // namespace
}  // namespace stratmap
