#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM203 fires on an arrow down that is not marked as returning") {
  constexpr std::string_view kMap = R"(
objectives:
  profit: {perspective: financial, drives: {skills: {kind: funds}, loyalty: {kind: feedback}}}
  loyalty: {perspective: customer, drives: [trust, delivery, profit]}
  trust: {perspective: customer}
  delivery: {perspective: process, drives: adrift}
  skills: {perspective: learning}
  adrift: {drives: skills}
)";
  CHECK(subjects_found("SM203", kMap) == Texts{"objectives/loyalty -> objectives/delivery"});
  CHECK(messages("SM203", kMap) ==
        Texts{"the arrow from \"loyalty\" to \"delivery\" runs down the map"});
  CHECK(words_pointed_at("SM203", kMap) == Texts{"delivery"});
}

TEST_CASE("SM203 does not compare with a perspective that sets limits") {
  CHECK(subjects_found("SM203", R"(
perspectives: {customer: {}, financial: {}, process: {}}
objectives:
  service: {perspective: customer, drives: budget}
  budget: {perspective: financial, drives: permits}
  permits: {perspective: process, drives: service}
)")
            .empty());
}

TEST_CASE("SM203 needs a link between two perspectives") {
  CHECK(reason_not_assessed("SM203", "objectives: {a: {}}") ==
        "the map has no cause-and-effect link");
  CHECK(reason_not_assessed("SM203", "objectives: {a: {drives: b}, b: {}}") ==
        "no arrow has both of its ends in perspectives");
}

}  // namespace
}  // namespace stratmap
