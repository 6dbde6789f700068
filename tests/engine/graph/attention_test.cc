#include "engine/graph/attention.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("Attention is rated by the model and else by the functions of the round") {
  const auto stages = attention_by_stage(model_of(R"(
functions: {sales: {}, billing: {}}
customers: {homes: {}}
journey: {purchase: {attention: 4}, visit: {}, invoice: {}, unknown-to-all: {}}
round:
  respondents: {a: {function: sales}, b: {function: sales}, c: {function: billing}, d: {customer: homes}}
  answers:
    - {respondent: a, stop: expectations, claims: {attention: {purchase: 1, visit: 1, invoice: 2}}}
    - {respondent: b, stop: expectations, claims: {attention: {visit: 2}}}
    - {respondent: c, stop: expectations, claims: {attention: {visit: 4}}}
    - {respondent: d, stop: expectations, claims: {attention: {visit: 5, unknown-to-all: 5}}}
)"));
  REQUIRE(stages.size() == 4);
  CHECK(stages[0].rating == 4);
  CHECK(stages[1].rating == 2.75);  // the mean of 1.5 and 4
  CHECK(stages[2].rating == 2);
  CHECK_FALSE(stages[3].rating);
  CHECK(stages[3].level() == 0);
}

TEST_CASE("The evidence of a stage counts metrics and functions and mandates and is scaled to 5") {
  const auto stages = attention_by_stage(model_of(R"(
functions: {sales: {mandate: full}, billing: {mandate: ask-first}}
metrics: {a: {}, b: {}}
journey:
  purchase: {functions: [sales, billing], metrics: a}
  visit: {functions: [unknown, billing], metrics: b}
  invoice: {functions: billing, mandate: {billing: within-limits}}
  end: {}
)"));
  CHECK(stages[0].evidence == 5);  // one metric, two functions, one mandate
  CHECK(stages[1].evidence == 2.5);
  CHECK(stages[2].evidence == 2.5);
  CHECK(stages[3].evidence == 0);
  CHECK(stages[0].level() == 5);
}

TEST_CASE("A stage is left behind after the one with most attention and never before it") {
  const auto spread = attention_spread(model_of(
      "journey: {a: {attention: 1}, b: {attention: 4}, c: {attention: 2}, d: {attention: 1}}\n"));
  CHECK(spread.is_assessed);
  CHECK(spread.peak == 1);
  CHECK_FALSE(spread.is_left_behind(0, 0.5));
  CHECK_FALSE(spread.is_left_behind(2, 0.5));
  CHECK(spread.is_left_behind(3, 0.5));
  CHECK_FALSE(is_rating_beside_evidence(spread.stages[3]));
  CHECK(is_rating_beside_evidence(spread.stages[2]));
  const auto three = attention_spread(
      model_of("journey: {a: {attention: 5}, b: {attention: 1}, c: {attention: 1}, d: {}}\n"));
  CHECK_FALSE(three.is_assessed);
  CHECK_FALSE(three.is_left_behind(1, 0.5));
}

TEST_CASE("The Gini index tells how unevenly numbers are spread") {
  CHECK(gini_index({3, 3, 3}) == Approx(0).margin(1e-12));
  CHECK(gini_index({0, 0, 0, 4}) == Approx(0.75));
  CHECK(gini_index({1, 3}) == Approx(0.25));
  CHECK(gini_index({0, 0}) == 0);
  CHECK(gini_index({}) == 0);
}

}  // namespace
}  // namespace stratmap
