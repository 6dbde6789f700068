#include "engine/metrics/formula_function.h"

#include <algorithm>
#include <array>

namespace stratmap {
namespace {

constexpr std::size_t kMany = 1000;
using Last = LastArgument;
using Op = Operation;

constexpr std::array<FormulaFunction, 19> kFunctions = {{
    {"min", Op::minimum, 1, kMany, Last::value, "min(a, b, …)"},
    {"max", Op::maximum, 1, kMany, Last::value, "max(a, b, …)"},
    {"sum", Op::sum, 1, kMany, Last::value, "sum(a, b, …)"},
    {"avg", Op::average, 1, kMany, Last::value, "avg(a, b, …)"},
    {"abs", Op::absolute, 1, 1, Last::value, "abs(x)"},
    {"clamp", Op::clamp, 3, 3, Last::value, "clamp(x, low, high)"},
    {"if", Op::choose, 3, 3, Last::value, "if(condition, a, b)"},
    {"prev", Op::previous, 1, 1, Last::value, "prev(x)"},
    {"lag", Op::lag, 2, 2, Last::count_from_0, "lag(x, k)"},
    {"delta", Op::delta, 1, 1, Last::value, "delta(x)"},
    {"pct_change", Op::percent_change, 1, 1, Last::value, "pct_change(x)"},
    {"rolling_mean", Op::rolling_mean, 2, 2, Last::count_from_1, "rolling_mean(x, k)"},
    {"rolling_sum", Op::rolling_sum, 2, 2, Last::count_from_1, "rolling_sum(x, k)"},
    {"ytd", Op::year_to_date, 1, 1, Last::value, "ytd(x)"},
    {"cumulative", Op::cumulative, 1, 1, Last::value, "cumulative(x)"},
    {"ratio", Op::ratio, 2, 2, Last::value, "ratio(numerator, denominator)"},
    {"index", Op::index, 2, 2, Last::period, "index(x, period)"},
    {"sum_available", Op::sum_available, 1, kMany, Last::value, "sum_available(a, b, …)"},
    {"avg_available", Op::average_available, 1, kMany, Last::value, "avg_available(a, b, …)"},
}};

}  // namespace

bool looks_through_time(Operation operation) {
  return (operation >= Op::previous && operation <= Op::cumulative) || operation == Op::index;
}

std::span<const FormulaFunction> formula_functions() { return kFunctions; }

const FormulaFunction* find_formula_function(std::string_view name) {
  const auto found =
      std::find_if(kFunctions.begin(), kFunctions.end(),
                   [&](const FormulaFunction& function) { return function.name == name; });
  return found == kFunctions.end() ? nullptr : &*found;
}

}  // namespace stratmap
