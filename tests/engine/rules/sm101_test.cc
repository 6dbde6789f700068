#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM101 names the objectives of the ring from the smallest id on") {
  constexpr std::string_view kRing = "objectives: {c: {drives: b}, b: {drives: d}, d: {drives: c}}";
  CHECK(subjects_found("SM101", kRing) == Texts{"objectives/b, objectives/d, objectives/c"});
  CHECK(messages("SM101", kRing) ==
        Texts{"the objectives \"b\", \"d\" and \"c\" drive each other in a ring of 3 arrows, none "
              "with a lag"});
}

TEST_CASE("SM101 lets a ring pass that money or time closes") {
  CHECK(subjects_found("SM101", "objectives: {a: {drives: b}, b: {drives: {a: {kind: funds}}}}")
            .empty());
  CHECK(
      subjects_found("SM101", "objectives: {a: {drives: b}, b: {drives: {a: {lag: 1q}}}}").empty());
}

TEST_CASE("SM101 needs a link of cause and effect") {
  CHECK(reason_not_assessed("SM101", "objectives: {a: {drives: {b: {kind: feedback}}}, b: {}}") ==
        "the map has no cause-and-effect link");
}

}  // namespace
}  // namespace stratmap
