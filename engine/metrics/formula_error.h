#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/language.h"

namespace stratmap {

enum class FormulaProblem : std::uint8_t {
  empty,
  too_long,
  too_deep,
  unknown_character,
  unknown_metric,
  unknown_function,
  expected_operand,    // a number, a metric, a function or (
  expected_operator,   // or the end
  expected_close,      // )
  wrong_arguments,     // their number
  expected_condition,  // in `if`
  stray_comparison,    // outside `if`
  expected_count,      // a whole number of periods
  expected_period,
  nothing_to_follow,  // a function of time over numbers only
  zero_divisor
};

// Why a formula can't be read: bytes [offset, offset + length) of its text are where it stops
// making sense. At the end of the text the length is 0.
struct FormulaError {
  FormulaProblem problem = FormulaProblem::empty;
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
  std::string word;  // what stands there, shortened where it is long; "" at the end
  Message message;   // one sentence without a full stop
};

// `form`: of the function that is concerned, "clamp(x, low, high)".
FormulaError formula_error(FormulaProblem problem, std::string_view text, std::size_t offset,
                           std::size_t length, std::string_view form = {});

}  // namespace stratmap
