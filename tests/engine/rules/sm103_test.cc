#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM103 lets an objective pass that money or feedback joins") {
  constexpr std::string_view kMap = R"(
objectives:
  a: {drives: b}
  b: {drives: {c: {kind: funds}}}
  c: {}
  d: {drives: {a: {kind: none}}}
)";
  CHECK(subjects_found("SM103", kMap) == Texts{"objectives/d"});
  CHECK(words_pointed_at("SM103", kMap) == Texts{"d"});
}

TEST_CASE("SM103 needs three objectives and a link") {
  CHECK(reason_not_assessed("SM103", "objectives: {a: {drives: a}, b: {}}") ==
        "there are fewer than three objectives");
  CHECK(
      reason_not_assessed("SM103", "objectives: {a: {drives: {b: {kind: funds}}}, b: {}, c: {}}") ==
      "the map has no cause-and-effect link");
}

}  // namespace
}  // namespace stratmap
