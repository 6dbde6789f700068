// Functions of a formula: their names, and the arguments that each takes.
#include <algorithm>
#include <charconv>

#include "engine/metrics/formula_parser.h"

namespace stratmap {

namespace {

using Kind = FormulaTokenKind;
using Problem = FormulaProblem;

}  // namespace

bool FormulaParser::call() {
  Call call{token_.function, node_here(token_.function->operation, 0), formula_.nodes.size()};
  advance();  // to the (, which the token has made sure of
  if (!arguments(call)) return false;
  formula_.nodes.push_back(call.node);
  return true;
}

bool FormulaParser::arguments(Call& call) {
  const FormulaFunction& function = *call.function;
  const auto wrong = [&] {
    return fail_at(Problem::wrong_arguments, call.node.offset, call.node.length, function.form);
  };
  std::size_t number = 0;
  do {
    if (number == function.most) return wrong();
    if (!argument(call, number++)) return false;
  } while (is(Kind::comma));
  if (!is(Kind::close)) return no_operator(Problem::expected_close);
  if (number < function.fewest) return wrong();
  if (looks_through_time(function.operation) && !follows_metric(call)) return false;
  advance();
  return function.operation != Operation::ratio || divisor(call.node);
}

// Called with the ( or the comma before the argument as the token.
bool FormulaParser::argument(Call& call, std::size_t number) {
  const FormulaFunction& function = *call.function;
  if (function.last != LastArgument::value && number + 1 == function.most) return last_word(call);
  advance();
  if (number == 0 && is(Kind::close))
    return fail_at(Problem::wrong_arguments, call.node.offset, call.node.length, function.form);
  ++call.node.arguments;
  const bool is_condition = function.operation == Operation::choose && number == 0;
  return is_condition ? condition() : expression();
}

// An argument that is written out: a number of periods, or a period.
bool FormulaParser::last_word(Call& call) {
  const std::string_view word = tokens_.next_word();
  const std::size_t offset = tokens_.offset() - word.size();
  const std::string_view form = call.function->form;
  if (call.function->last == LastArgument::period) {
    const std::optional<Period> period = parse_period(word);
    if (!period) return fail_at(Problem::expected_period, offset, word.size(), form);
    call.node.period = *period;
  } else {
    const std::int32_t least = call.function->last == LastArgument::count_from_1 ? 1 : 0;
    const char* const end = word.data() + word.size();
    const auto [read, error] = std::from_chars(word.data(), end, call.node.count);
    const bool whole = error == std::errc{} && read == end;
    if (!whole || call.node.count < least || call.node.count > kMostPeriods)
      return fail_at(Problem::expected_count, offset, word.size(), form);
  }
  advance();
  return true;
}

bool FormulaParser::follows_metric(const Call& call) {
  const auto first = formula_.nodes.begin() + static_cast<std::ptrdiff_t>(call.first_node);
  const auto is_metric = [](const FormulaNode& node) {
    return node.operation == Operation::metric;
  };
  if (std::any_of(first, formula_.nodes.end(), is_metric)) return true;
  return fail_at(Problem::nothing_to_follow, call.node.offset, call.node.length,
                 call.function->form);
}

}  // namespace stratmap
