#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace stratmap {

// What a node of a formula does with the values before it.
enum class Operation : std::uint8_t {
  number,
  metric,
  negate,
  add,
  subtract,
  multiply,
  divide,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  not_equal,
  // Functions, in the order of formula_functions()
  minimum,
  maximum,
  sum,
  average,
  absolute,
  clamp,
  choose,  // if
  previous,
  lag,
  delta,
  percent_change,
  rolling_mean,
  rolling_sum,
  year_to_date,
  cumulative,
  ratio,
  index,
  sum_available,
  average_available
};

// Whether it looks at other periods than the one it is computed for.
bool looks_through_time(Operation operation);

enum class LastArgument : std::uint8_t {
  value,
  count_from_0,  // a whole number of periods, written out
  count_from_1,
  period
};

// A function as it is written: "rolling_mean(x, k)" is named rolling_mean and takes 2.
struct FormulaFunction {
  std::string_view name;
  Operation operation;
  std::size_t fewest = 1;
  std::size_t most = 1;
  LastArgument last = LastArgument::value;
  std::string_view form;  // for messages and docs
};

std::span<const FormulaFunction> formula_functions();
const FormulaFunction* find_formula_function(std::string_view name);

}  // namespace stratmap
