#include "engine/metrics/formula_shape.h"

#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

namespace stratmap {
namespace {

std::string shape(std::string_view text) {
  Sample sample;
  for (const std::string_view id : {"a", "b", "c"}) sample.add(id);
  const auto formula = parse_formula(text, names_of(sample.model.metrics));
  REQUIRE(formula);
  return shape_of(*formula);
}

TEST_CASE("Formulas that differ in spaces and the order of sums have one shape") {
  CHECK(shape("a+b") == shape(" b  +  a "));
  CHECK(shape("a - b + c") == shape("c - (b - a)"));
  CHECK(shape("(a + b) / c") == shape("( b + a )/ c"));
  CHECK(shape("-(a - b)") == shape("b - a"));
  CHECK(shape("max(a + b, c)") == shape("max(b + a, c)"));
}

TEST_CASE("Formulas that compute something else have another shape") {
  CHECK(shape("a - b") != shape("b - a"));
  CHECK(shape("a / b") != shape("b / a"));
  CHECK(shape("a + b") != shape("a * b"));
  CHECK(shape("a + b / c") != shape("(a + b) / c"));
  CHECK(shape("lag(a, 1)") != shape("lag(a, 2)"));
  CHECK(shape("index(a, 2025)") != shape("index(a, 2024)"));
  CHECK(shape("min(a, b)") != shape("max(a, b)"));
  CHECK(shape("a + a") != shape("a"));
  CHECK(shape("2 * a") != shape("3 * a"));
}

}  // namespace
}  // namespace stratmap
