#pragma once

#include <cstdint>

#include "base/language.h"

namespace stratmap {

// Why a metric has no value on a day, or a value and no score.
enum class Absence : std::uint8_t {
  none,  // nothing is absent
  // No value
  no_values,
  table_not_read,    // no values, and a table of the model was not read
  not_over,          // values of unfinished periods only
  stale,             // the newest is older than stale-periods allow
  other_period,      // values of longer periods than `frequency`
  parts_missing,     // values of shorter periods, which make up none that is whole
  weeks,             // values of weeks, where months or longer are asked for
  formula_mistaken,  // it can't be read
  formula_unlike_units,
  formula_circular,
  formula_constant,  // it names no metric, so it has no dates
  formula_too_large,
  operands_missing,
  division_by_zero,
  // No score
  monitor,
  no_target,
  no_baseline_or_limits,
  keep_without_limits,       // the target is the baseline
  one_value_without_limits,  // a range of one value
  not_a_range,               // up or down with a pair, or a range without one
  contradictory_target,      // on the wrong side of the baseline, or low above high
  contradictory_limits
};

// In a few words, for a small place; "" for `none`.
Bilingual reason_of(Absence absence);

}  // namespace stratmap
