#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM105 speaks up more for the top of the map") {
  CHECK(messages("SM105", R"(
objectives:
  profit: {perspective: financial, drives: loyalty}
  loyalty: {perspective: customer, drives: service}
  offer: {perspective: customer, drives: service}
  service: {perspective: customer}
  skills: {perspective: learning, drives: service}
)") == Texts{"the objective \"profit\" is what the map leads to, and nothing on the map brings it "
             "about",
             "nothing drives the objective \"offer\", although other objectives lie below it"});
}

TEST_CASE("SM105 leaves the lowest perspective and the lone boxes alone") {
  CHECK(subjects_found("SM105", R"(
objectives:
  profit: {perspective: financial}
  loyalty: {perspective: customer}
  skills: {perspective: learning, drives: loyalty}
)")
            .empty());
}

TEST_CASE("SM105 tells of a lone box where SM103 does not") {
  CHECK(subjects_found("SM105", R"(
objectives:
  profit: {perspective: financial, drives: {skills: {kind: funds}}}
  skills: {perspective: learning, drives: other}
  other: {perspective: learning}
)") == Texts{"objectives/profit"});
}

TEST_CASE("SM105 leaves alone what has no rank") {
  CHECK(subjects_found("SM105", R"(
perspectives: {mission: {}, financial: {}, process: {}}
objectives:
  budget: {perspective: financial, drives: safety}
  safety: {perspective: mission}
  forms: {perspective: process}
  drift: {drives: safety}
)")
            .empty());
}

}  // namespace
}  // namespace stratmap
