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

// An operator or function that looks at one period, given its arguments in that period.
struct PeriodOperation {
  Operation operation = Operation::number;
  double (*compute)(std::span<const double> values) = nullptr;
  // Whether one missing value makes the result missing; else `compute` sees to that itself.
  enum class Needs : std::uint8_t { all, some } needs = Needs::all;
};

// Null for numbers, metrics and what looks through time.
const PeriodOperation* find_period_operation(Operation operation);

// The result in one period.
double result_of(const PeriodOperation& operation, std::span<const double> values);

// Functions that look through time: the result for every period.
Track result_through_time(const FormulaNode& node, const Track& track, const Periods& periods);

// Whether it divides its first argument by its second.
bool divides(Operation operation);
// Of a function through time that divides, what it divides by in every period; else empty.
Track divisors_through_time(const FormulaNode& node, const Track& track, const Periods& periods);

}  // namespace stratmap
