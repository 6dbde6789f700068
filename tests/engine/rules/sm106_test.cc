#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
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

TEST_CASE("SM106 joins each of the other parts to the largest and not to each other") {
  constexpr std::string_view kThree = R"(
objectives:
  p1: {perspective: financial}
  p2: {perspective: financial, drives: p1}
  p3: {perspective: financial, drives: p1}
  p4: {perspective: financial, drives: p1}
  c1: {perspective: customer}
  r1: {perspective: process, drives: c1}
  r2: {perspective: process}
  l1: {perspective: learning, drives: r2}
)";
  const Examined it(kThree);
  const auto result = check(it.analysis, {.select = {"SM106"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text(result.findings[0].label, result.findings[0], it.model, Lang::en) ==
        "an arrow between these could join them: \"c1\" and \"p2\"; \"r2\" and \"p2\"");
}

}  // namespace
}  // namespace stratmap
