#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/metrics/formula.h"
#include "engine/metrics/series.h"

namespace stratmap {

// What a formula gives: points of the periods in which at least one of its metrics has a value.
struct Evaluation {
  std::vector<PeriodPoint> points;
  std::vector<std::int32_t> divided_by_zero;  // periods that have no value for that reason
};

// The values of the metrics that a formula names, in the order of Formula::metrics, all of one
// kind of period.
using Operands = std::span<const std::vector<PeriodPoint>* const>;

// Not available in gives not available out, except in sum_available and avg_available; a division
// by 0 gives nothing, and so does a result beyond the range of a double.
Evaluation evaluate(const Formula& formula, PeriodKind kind, Operands operands);

// How many numbers evaluating would compute: for keeping hostile models within bounds.
std::size_t evaluation_work(const Formula& formula, Operands operands);

}  // namespace stratmap
