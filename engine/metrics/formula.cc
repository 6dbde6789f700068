#include "engine/metrics/formula.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/metrics/formula_parser.h"

namespace stratmap {
namespace {

using Kind = FormulaTokenKind;
using Problem = FormulaProblem;

std::optional<Operation> comparison_of(Kind kind) {
  const auto place = static_cast<int>(kind) - static_cast<int>(Kind::less);
  if (kind < Kind::less || kind > Kind::not_equal) return std::nullopt;
  return static_cast<Operation>(static_cast<int>(Operation::less) + place);
}

}  // namespace

tl::expected<Formula, FormulaError> FormulaParser::parse() {
  if (text_.size() > kLongestFormula) {
    fail_at(Problem::too_long, 0, 0, {});
    return tl::unexpected(*error_);
  }
  advance();
  if (is(Kind::end)) {
    fail(Problem::empty);
  } else if (expression() && !is(Kind::end)) {
    no_operator(Problem::expected_operator);
  }
  if (error_) return tl::unexpected(*error_);
  return std::move(formula_);
}

bool FormulaParser::expression() {
  if (!term()) return false;
  while (is(Kind::plus) || is(Kind::minus)) {
    const FormulaNode node = node_here(is(Kind::plus) ? Operation::add : Operation::subtract, 2);
    advance();
    if (!term()) return false;
    formula_.nodes.push_back(node);
  }
  return true;
}

bool FormulaParser::term() {
  if (!factor()) return false;
  while (is(Kind::times) || is(Kind::divided_by)) {
    const bool divides = is(Kind::divided_by);
    const FormulaNode node = node_here(divides ? Operation::divide : Operation::multiply, 2);
    advance();
    if (!factor()) return false;
    if (divides && !divisor(node)) return false;
    formula_.nodes.push_back(node);
  }
  return true;
}

bool FormulaParser::factor() {
  if (depth_ == kDeepestFormula) return fail(Problem::too_deep);
  ++depth_;
  bool read = false;
  if (is(Kind::number)) {
    formula_.nodes.push_back(node_here(Operation::number, 0));
    formula_.nodes.back().number = token_.number;
    advance();
    read = true;
  } else if (is(Kind::metric)) {
    push_metric();
    read = true;
  } else if (is(Kind::minus)) {
    read = negation();
  } else if (is(Kind::open)) {
    read = parenthesis();
  } else {
    read = is(Kind::function) ? call() : no_operand();
  }
  --depth_;
  return read;
}

bool FormulaParser::negation() {
  const FormulaNode node = node_here(Operation::negate, 1);
  advance();
  if (!factor()) return false;
  formula_.nodes.push_back(node);
  return true;
}

bool FormulaParser::parenthesis() {
  advance();
  if (!expression()) return false;
  if (!is(Kind::close)) return no_operator(Problem::expected_close);
  advance();
  return true;
}

bool FormulaParser::condition() {
  if (!expression()) return false;
  const std::optional<Operation> comparison = comparison_of(token_.kind);
  if (!comparison) return fail(Problem::expected_condition);
  const FormulaNode node = node_here(*comparison, 2);
  advance();
  if (!expression()) return false;
  formula_.nodes.push_back(node);
  return true;
}

// Whether the last operand may stand below the line. A number among the nodes is a whole operand.
bool FormulaParser::divisor(const FormulaNode& division) {
  const FormulaNode& last = formula_.nodes.back();
  if (last.operation != Operation::number || last.number != 0) return true;
  return fail_at(Problem::zero_divisor, division.offset,
                 last.offset + last.length - std::size_t{division.offset}, {});
}

FormulaNode FormulaParser::node_here(Operation operation, std::uint32_t arguments) const {
  FormulaNode node;
  node.operation = operation;
  node.arguments = arguments;
  node.offset = static_cast<std::uint32_t>(token_.offset);
  node.length = static_cast<std::uint32_t>(token_.length);
  return node;
}

void FormulaParser::push_metric() {
  const Id<Metric> metric = token_.metric;
  formula_.nodes.push_back(node_here(Operation::metric, 0));
  formula_.nodes.back().metric = metric;
  std::vector<Id<Metric>>& metrics = formula_.metrics;
  if (std::find(metrics.begin(), metrics.end(), metric) == metrics.end()) metrics.push_back(metric);
  advance();
}

bool FormulaParser::fail(Problem problem, std::string_view form) {
  return fail_at(problem, token_.offset, token_.length, form);
}

bool FormulaParser::fail_at(Problem problem, std::size_t offset, std::size_t length,
                            std::string_view form) {
  error_ = formula_error(problem, text_, offset, length, form);
  return false;
}

bool FormulaParser::no_operand() {
  if (is(Kind::unknown_word)) return fail(Problem::unknown_metric);
  if (is(Kind::unknown_function)) return fail(Problem::unknown_function);
  if (is(Kind::unknown_character)) return fail(Problem::unknown_character);
  return fail(Problem::expected_operand);
}

bool FormulaParser::no_operator(Problem otherwise) {
  if (is(Kind::unknown_character)) return fail(Problem::unknown_character);
  if (comparison_of(token_.kind)) return fail(Problem::stray_comparison);
  return fail(otherwise);
}

MetricNames names_of(const std::vector<Metric>& metrics) {
  MetricNames names;
  names.ids.reserve(metrics.size());
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    names.ids.emplace(metrics[i].id, id_at<Metric>(i));
    const std::size_t length = metrics[i].id.size();
    if (length >= names.lengths.size()) names.lengths.resize(length + 1);
    names.lengths[length] = true;
  }
  return names;
}

tl::expected<Formula, FormulaError> parse_formula(std::string_view text, const MetricNames& names) {
  return FormulaParser(text, names).parse();
}

}  // namespace stratmap
