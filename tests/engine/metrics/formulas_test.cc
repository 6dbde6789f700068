#include "engine/metrics/formulas.h"

#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

std::string ids(const Model& model, const std::vector<Id<Metric>>& metrics) {
  std::string line;
  for (const Id<Metric> metric : metrics) line += (line.empty() ? "" : " ") + model[metric].id;
  return line;
}

}  // namespace

TEST_CASE("operands come before what is computed from them") {
  Sample sample;
  sample.add_formula("margin", "profit / revenue");
  sample.add_formula("profit", "revenue - costs");
  sample.add("revenue");
  sample.add_formula("costs", "wages + 5");
  sample.add("wages");
  sample.add_formula("double", "wages * 2");
  const Formulas formulas = formulas_of(sample.model);
  CHECK(ids(sample.model, formulas.order) == "costs double profit margin");
  CHECK(formulas.states[0] == FormulaState::computed);
  CHECK(formulas.states[2] == FormulaState::none);
  CHECK(formulas.by_metric[2].empty());
  CHECK(formulas.mistakes.empty());
  CHECK(formulas.circles.empty());
}

TEST_CASE("a mistake is kept with its metric and stops nobody else") {
  Sample sample;
  sample.add_formula("a", "b +");
  sample.add_formula("b", "a * 2");
  const Formulas formulas = formulas_of(sample.model);
  REQUIRE(formulas.mistakes.size() == 1);
  CHECK(sample.model[formulas.mistakes[0].metric].id == "a");
  CHECK(formulas.mistakes[0].error.problem == FormulaProblem::expected_operand);
  CHECK(formulas.states[0] == FormulaState::mistaken);
  CHECK(ids(sample.model, formulas.order) == "b");
}

TEST_CASE("circles are told from their first metric on, and what they hold up waits") {
  Sample sample;
  sample.add_formula("above", "one + self");
  sample.add_formula("one", "three");
  sample.add_formula("two", "one");
  sample.add_formula("three", "free + two");
  sample.add("free");
  sample.add_formula("self", "prev(self)");
  sample.add_formula("fine", "free");
  const Formulas formulas = formulas_of(sample.model);
  REQUIRE(formulas.circles.size() == 2);
  CHECK(ids(sample.model, formulas.circles[0]) == "one three two");
  CHECK(ids(sample.model, formulas.circles[1]) == "self");
  CHECK(formulas.states[0] == FormulaState::waiting);
  CHECK(formulas.states[1] == FormulaState::circular);
  CHECK(formulas.states[5] == FormulaState::circular);
  CHECK(ids(sample.model, formulas.order) == "fine");
}

TEST_CASE("a chain and a circle of 20,000 metrics are walked without recursion") {
  constexpr int kLength = 20'000;
  Sample chain;
  for (int i = 0; i < kLength; ++i)
    chain.add_formula("m" + std::to_string(i), "m" + std::to_string(i + 1) + " + 1");
  Sample circle;
  std::swap(circle.model.metrics, chain.model.metrics);
  chain.model.metrics = circle.model.metrics;
  chain.add("m" + std::to_string(kLength), {{"2026-01", 0}});
  circle.add_formula("m" + std::to_string(kLength), "m0");
  CHECK(formulas_of(chain.model).order.size() == kLength);
  const Formulas circular = formulas_of(circle.model);
  REQUIRE(circular.circles.size() == 1);
  CHECK(circular.circles[0].size() == kLength + 1);
  CHECK(circular.order.empty());
}

TEST_CASE("a model without formulas costs nothing") {
  Sample sample;
  sample.add("a");
  const Formulas formulas = formulas_of(sample.model);
  CHECK(formulas.order.empty());
  CHECK(formulas.states.size() == 1);
}
