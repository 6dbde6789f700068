#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM601 needs a metric that measures anything") {
  CHECK(reason_not_assessed("SM601", "objectives: {a: {}}\nmetrics: {m: {}}") ==
        "no metric has `measures`");
  CHECK(reason_not_assessed("SM601", "metrics: {m: {}}") == "the model has no objectives");
}

TEST_CASE("SM601 points at the objective") {
  CHECK(words_pointed_at("SM601", "objectives: {a: {}, b: {}}\nmetrics: {m: {measures: a}}") ==
        Texts{"b"});
}

}  // namespace
}  // namespace stratmap
