#include "engine/metrics/formula_error.h"

#include <catch2/catch.hpp>

#include "engine/metrics/formula.h"
#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

FormulaError error_in(std::string_view text) {
  static const std::vector<Metric> metrics = [] {
    Sample sample;
    for (const char* id : {"a", "b", "a-b"}) sample.add(id);
    return std::move(sample.model.metrics);
  }();
  const auto formula = parse_formula(text, names_of(metrics));
  INFO(text);
  REQUIRE_FALSE(formula.has_value());
  return formula.error();
}

struct Mistake {
  std::string_view text;
  FormulaProblem problem;
  std::uint32_t offset;
  std::uint32_t length;
};

using Problem = FormulaProblem;

}  // namespace

TEST_CASE("every mistake is found at its place") {
  const Mistake mistakes[] = {
      {"", Problem::empty, 0, 0},
      {"  ", Problem::empty, 2, 0},
      {"a +", Problem::expected_operand, 3, 0},
      {"a + * b", Problem::expected_operand, 4, 1},
      {"()", Problem::expected_operand, 1, 1},
      {"+ a", Problem::expected_operand, 0, 1},
      {"a b", Problem::expected_operator, 2, 1},
      {"a (b)", Problem::expected_operator, 2, 1},
      {"2 (b)", Problem::expected_operator, 2, 1},
      {"a)", Problem::expected_operator, 1, 1},
      {"1,5 * a", Problem::expected_operator, 1, 1},
      {"(a", Problem::expected_close, 2, 0},
      {"(a, b)", Problem::expected_close, 2, 1},
      {"min(a b)", Problem::expected_close, 6, 1},
      {"revenue - a", Problem::unknown_metric, 0, 7},
      {"a-c", Problem::unknown_metric, 2, 1},
      {"a.b", Problem::unknown_metric, 0, 3},
      {"3x", Problem::unknown_metric, 0, 2},
      {"median(a)", Problem::unknown_function, 0, 6},
      {"a % b", Problem::unknown_character, 2, 1},
      {"a \u00D7 b", Problem::unknown_character, 2, 2},
      {"a ^ 2", Problem::unknown_character, 2, 1},
      {"a == b", Problem::stray_comparison, 2, 1},
      {"a > b", Problem::stray_comparison, 2, 1},
      {"(a <= b)", Problem::stray_comparison, 3, 2},
      {"if(a, 1, 2)", Problem::expected_condition, 4, 1},
      {"if(a > b, 1)", Problem::wrong_arguments, 0, 2},
      {"if(a > b > 2, 1, 2)", Problem::stray_comparison, 9, 1},
      {"abs(a, b)", Problem::wrong_arguments, 0, 3},
      {"1 + abs()", Problem::wrong_arguments, 4, 3},
      {"clamp(a, 1,5, 2)", Problem::wrong_arguments, 0, 5},
      {"lag(a)", Problem::wrong_arguments, 0, 3},
      {"lag(a, 1, 2)", Problem::wrong_arguments, 0, 3},
      {"lag(a, b)", Problem::expected_count, 7, 1},
      {"lag(a, -1)", Problem::expected_count, 7, 2},
      {"lag(a, 1.5)", Problem::expected_count, 7, 3},
      {"lag(a, 1001)", Problem::expected_count, 7, 4},
      {"lag(a, 99999999999)", Problem::expected_count, 7, 11},
      {"lag(a, )", Problem::expected_count, 7, 0},
      {"rolling_sum(a, 0)", Problem::expected_count, 15, 1},
      {"index(a, 2024-13)", Problem::expected_period, 9, 7},
      {"index(a, b)", Problem::expected_period, 9, 1},
      {"prev(5)", Problem::nothing_to_follow, 0, 4},
      {"1 + rolling_mean(2 * 3, 4)", Problem::nothing_to_follow, 4, 12},
      {"a / 0", Problem::zero_divisor, 2, 3},
      {"a / (0.0)", Problem::zero_divisor, 2, 6},
      {"ratio(a, 0)", Problem::zero_divisor, 0, 10},
  };
  for (const Mistake& mistake : mistakes) {
    const FormulaError error = error_in(mistake.text);
    INFO(mistake.text << ": " << error.message.en);
    CHECK(error.problem == mistake.problem);
    CHECK(error.offset == mistake.offset);
    CHECK(error.length == mistake.length);
    CHECK_FALSE(error.message.fi.empty());
    CHECK(error.message.fi != error.message.en);
  }
}

TEST_CASE("mistakes are told in both languages") {
  CHECK(error_in("revenue - a").message.fi == "mittaria ”revenue” ei ole");
  CHECK(error_in("revenue - a").message.en == "there is no metric \"revenue\"");
  CHECK(error_in("a +").message.en ==
        "the formula ends too early: a number, a metric, a function or ( is missing");
  CHECK(error_in("a b").message.fi == "kohdassa ”b” pitäisi olla laskumerkki tai kaavan loppu");
  CHECK(error_in("1,5 * a").message.en ==
        "a comma separates the values of a function; decimals take a point");
  CHECK(error_in("abs(a, b)").message.en == "the function is written abs(x)");
  CHECK(error_in("a / 0").message.fi == "nollalla ei voi jakaa");
}

TEST_CASE("a word in a message is shortened between two characters") {
  std::string word;
  for (int i = 0; i < 100; ++i) word += "ä";
  const FormulaError error = error_in("x" + word);
  CHECK(error.length == 201);
  CHECK(error.word == "x" + word.substr(0, 62) + "…");
}

TEST_CASE("nesting ends at 64 levels") {
  const auto nested = [](std::size_t levels) {
    return std::string(levels, '(') + "1" + std::string(levels, ')');
  };
  Sample sample;
  CHECK(parse_formula(nested(63), names_of(sample.model.metrics)).has_value());
  CHECK(error_in(nested(64)).problem == Problem::too_deep);
  CHECK(error_in(nested(4'000)).problem == Problem::too_deep);
  CHECK(error_in(std::string(5'000, '-') + "1").problem == Problem::too_deep);
  std::string functions;
  for (int i = 0; i < 1'000; ++i) functions += "abs(";
  CHECK(error_in(functions).problem == Problem::too_deep);
  CHECK(error_in(std::string(10'000, '(')).problem == Problem::too_deep);
}

TEST_CASE("hostile formulas end quickly, with an error or a value") {
  CHECK(error_in(std::string(10'001, '(')).problem == Problem::too_long);
  CHECK(error_in(std::string(1'000'000, '1')).problem == Problem::too_long);
  CHECK(error_in(std::string(9'999, '9') + "x").problem == Problem::unknown_metric);
  CHECK(error_in(std::string("a") + std::string(9'000, '-')).problem == Problem::too_deep);
  CHECK(error_in("a\xFF").problem == Problem::unknown_metric);
  CHECK(error_in(std::string("a\0b", 3)).problem == Problem::unknown_character);
  Sample sample;
  sample.add("a");
  std::string flat = "a";
  while (flat.size() + 2 <= kLongestFormula) flat += "-a";
  const auto formula = parse_formula(flat, names_of(sample.model.metrics));
  REQUIRE(formula.has_value());
  CHECK(formula->nodes.size() == 2 * formula->metrics.size() * 5'000 - 1);
}
