#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM106 lists the parts with the largest first") {
  constexpr std::string_view kMap = R"(
objectives:
  a: {drives: b}
  b: {}
  c: {drives: [d, e]}
  d: {}
  e: {}
  lone: {}
)";
  CHECK(subjects_found("SM106", kMap) == Texts{"map"});
  CHECK(messages("SM106", kMap) == Texts{"the map falls into 2 parts that no cause-and-effect link "
                                         "joins, of 3 and 2 objectives: \"c\", \"d\" "
                                         "and \"e\"; \"a\" and \"b\""});
  CHECK(words_pointed_at("SM106", kMap) == Texts{"objectives"});
}

TEST_CASE("SM106 does not count a lone box as a part") {
  CHECK(subjects_found("SM106", "objectives: {a: {drives: b}, b: {drives: c}, c: {}, lone: {}}")
            .empty());
}

TEST_CASE("SM106 needs two links") {
  CHECK(reason_not_assessed("SM106", "objectives: {a: {drives: b}, b: {}}") ==
        "there are fewer than two cause-and-effect links");
}

}  // namespace
}  // namespace stratmap
