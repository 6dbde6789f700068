#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "engine/metrics/formula.h"

namespace stratmap {

enum class FormulaTokenKind : std::uint8_t {
  end,
  number,
  metric,
  function,          // a known one, with ( after it
  unknown_word,      // neither number nor id
  unknown_function,  // an unknown word with ( after it
  unknown_character,
  plus,
  minus,
  times,
  divided_by,
  less,
  less_equal,
  greater,
  greater_equal,
  equal,
  not_equal,
  open,
  close,
  comma
};

struct FormulaToken {
  FormulaTokenKind kind = FormulaTokenKind::end;
  std::size_t offset = 0;
  std::size_t length = 0;
  double number = 0;
  Id<Metric> metric = {};
  const FormulaFunction* function = nullptr;
};

// Splits a formula into tokens, one at a time: where a word ends depends on the ids that exist.
class FormulaTokens {
 public:
  FormulaTokens(std::string_view text, const MetricNames& names) : text_(text), names_(&names) {}

  FormulaToken next();
  // The word at the place of the next token, whatever it means; for periods. May be empty.
  std::string_view next_word();
  std::size_t offset() const { return offset_; }

 private:
  void skip_spaces();
  FormulaToken word() const;
  FormulaToken number_or_metric(std::string_view word) const;
  bool opens_after(std::size_t offset) const;

  std::string_view text_;
  const MetricNames* names_;
  std::size_t offset_ = 0;
};

}  // namespace stratmap
