#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "engine/metrics/formula.h"

namespace stratmap {

// Numbers by place in a list of periods; not a number: not available.
using Track = std::vector<double>;

inline constexpr double kNotAvailable = std::numeric_limits<double>::quiet_NaN();

// The periods that a formula is computed for, oldest first, by ordinal in their kind.
struct Periods {
  PeriodKind kind = PeriodKind::year;
  std::vector<std::int32_t> ordinals;
};

// Operators and functions that look at one period: `values` are the arguments in that period.
double result_of(Operation operation, std::span<const double> values);

// Functions that look through time: the result for every period.
Track result_through_time(const FormulaNode& node, const Track& track, const Periods& periods);

// Of an operation that divides, what it divides by in a period; 1 of any other. `track` is the
// first argument's.
double divisor_of(Operation operation, std::span<const double> values);
Track divisors_through_time(const FormulaNode& node, const Track& track, const Periods& periods);

}  // namespace stratmap
