#include "engine/metrics/formula.h"

#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

const std::vector<Metric>& metrics() {
  static const std::vector<Metric> known = [] {
    Sample sample;
    for (const char* id : {"a", "b", "a-b", "a-b-c", "new-contracts", "v1.2", "1st", "2024", "sum",
                           "käyttöaste", "x_y", "lost"})
      sample.add(id);
    return std::move(sample.model.metrics);
  }();
  return known;
}

const MetricNames& names() {
  static const MetricNames known = names_of(metrics());
  return known;
}

std::string word_of(const FormulaNode& node, std::string_view text) {
  std::string word(text.substr(node.offset, node.length));
  if (node.operation == Operation::negate) word = "neg";
  if (node.operation == Operation::metric) word = "[" + word + "]";
  if (node.count > 0) word += "#" + std::to_string(node.count);
  if (node.operation == Operation::index) word += "#" + to_string(node.period);
  return node.arguments > 2 ? word + "/" + std::to_string(node.arguments) : word;
}

// The nodes in postfix order, metrics in brackets.
std::string postfix(std::string_view text) {
  const auto formula = parse_formula(text, names());
  if (!formula) return "error: " + formula.error().message.en;
  std::string words;
  for (const FormulaNode& node : formula->nodes)
    words += (words.empty() ? "" : " ") + word_of(node, text);
  return words;
}

}  // namespace

TEST_CASE("operators bind as in school") {
  CHECK(postfix("1 + 2 * 3") == "1 2 3 * +");
  CHECK(postfix("(1 + 2) * 3") == "1 2 + 3 *");
  CHECK(postfix("8 - 4 - 2") == "8 4 - 2 -");
  CHECK(postfix("8 / 4 / 2") == "8 4 / 2 /");
  CHECK(postfix("-a * 2") == "[a] neg 2 *");
  CHECK(postfix("2 - -3") == "2 3 neg -");
  CHECK(postfix("a \u2212 b") == "[a] [b] \u2212");
}

TEST_CASE("a word is the longest id that exists, and spaces separate") {
  CHECK(postfix("a-b") == "[a-b]");
  CHECK(postfix("a - b") == "[a] [b] -");
  CHECK(postfix("a -b") == "[a] [b] -");
  CHECK(postfix("a- b") == "[a] [b] -");
  CHECK(postfix("a-b-c") == "[a-b-c]");
  CHECK(postfix("a-b-lost") == "[a-b] [lost] -");
  CHECK(postfix("b-a") == "[b] [a] -");
  CHECK(postfix("b-a-b") == "[b] [a-b] -");
  CHECK(postfix("new-contracts-lost") == "[new-contracts] [lost] -");
  CHECK(postfix("v1.2-a") == "[v1.2] [a] -");
  CHECK(postfix("käyttöaste-x_y") == "[käyttöaste] [x_y] -");
  CHECK(postfix("a--b") == "[a] [b] neg -");
}

TEST_CASE("a word of digits is a number, even where an id looks like one") {
  CHECK(postfix("2024 * a") == "2024 [a] *");
  CHECK(postfix("1st + 1") == "[1st] 1 +");
  CHECK(postfix("2-a") == "2 [a] -");
  CHECK(postfix("1.5 + .5 + 1e3 + 1e-3") == "1.5 .5 + 1e3 + 1e-3 +");
}

TEST_CASE("functions may share their names with metrics") {
  CHECK(postfix("sum") == "[sum]");
  CHECK(postfix("sum(a, sum)") == "[a] [sum] sum");
  CHECK(postfix("sum (a, b)") == "[a] [b] sum");
  CHECK(postfix("b-sum(a, b)") == "[b] [a] [b] sum -");
}

TEST_CASE("every function is read in the form that it says") {
  CHECK(postfix("min(a, b, 3, 4)") == "[a] [b] 3 4 min/4");
  CHECK(postfix("max(a)") == "[a] max");
  CHECK(postfix("avg(a, b)") == "[a] [b] avg");
  CHECK(postfix("abs(-a)") == "[a] neg abs");
  CHECK(postfix("clamp(a, 0, 1)") == "[a] 0 1 clamp/3");
  CHECK(postfix("if(a > b + 1, a, 0)") == "[a] [b] 1 + > [a] 0 if/3");
  CHECK(postfix("prev(a)") == "[a] prev");
  CHECK(postfix("lag(a, 12)") == "[a] lag#12");
  CHECK(postfix("lag(a, 0)") == "[a] lag");
  CHECK(postfix("delta(a)") == "[a] delta");
  CHECK(postfix("pct_change(a + b)") == "[a] [b] + pct_change");
  CHECK(postfix("rolling_mean(a, 3)") == "[a] rolling_mean#3");
  CHECK(postfix("rolling_sum(a, 1000)") == "[a] rolling_sum#1000");
  CHECK(postfix("ytd(a)") == "[a] ytd");
  CHECK(postfix("cumulative(a)") == "[a] cumulative");
  CHECK(postfix("ratio(a, b)") == "[a] [b] ratio");
  CHECK(postfix("index(a, 2024-Q4)") == "[a] index#2024-Q4");
  CHECK(postfix("index(a, 2024)") == "[a] index#2024");
  CHECK(postfix("sum_available(a, b)") == "[a] [b] sum_available");
  CHECK(postfix("avg_available(a, b, b)") == "[a] [b] [b] avg_available/3");
}

TEST_CASE("every comparison is known inside if") {
  for (const char* sign : {"<", "<=", ">", ">=", "=", "!="}) {
    const std::string text = std::string("if(a ") + sign + " b, 1, 2)";
    CHECK(postfix(text) == std::string("[a] [b] ") + sign + " 1 2 if/3");
  }
}

TEST_CASE("a formula knows its metrics, each once, and its outermost operation") {
  const Formula formula = *parse_formula("100 * (b - a) / b", names());
  REQUIRE(formula.metrics.size() == 2);
  CHECK(metrics()[formula.metrics[0].index()].id == "b");
  CHECK(metrics()[formula.metrics[1].index()].id == "a");
  CHECK(formula.outermost() == Operation::divide);
  CHECK(parse_formula("rolling_mean(a, 3)", names())->outermost() == Operation::rolling_mean);
}

TEST_CASE("spaces of every kind may stand between the words") {
  CHECK(postfix(" a\t+\n\u00A0b\u202F*\r\n2 ") == "[a] [b] 2 * +");
}

TEST_CASE("the functions are told apart by their names") {
  CHECK(formula_functions().size() == 19);
  for (const FormulaFunction& function : formula_functions()) {
    CHECK(find_formula_function(function.name) == &function);
    CHECK(function.form.starts_with(std::string(function.name) + "("));
  }
  CHECK(find_formula_function("median") == nullptr);
  CHECK(looks_through_time(Operation::index));
  CHECK(looks_through_time(Operation::previous));
  CHECK_FALSE(looks_through_time(Operation::ratio));
  CHECK_FALSE(looks_through_time(Operation::choose));
}
