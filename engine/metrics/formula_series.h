#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/metrics/absence.h"
#include "engine/metrics/formulas.h"
#include "engine/metrics/series.h"
#include "models/model.h"

namespace stratmap {

// The values of a metric in its own period: as observed, aggregated, or by its formula.
struct MetricSeries {
  std::optional<PeriodKind> kind;             // nothing: no value, and nothing says how often
  std::vector<PeriodPoint> points;            // oldest first
  std::vector<std::int32_t> divided_by_zero;  // periods without a value for that reason
  Absence absence = Absence::none;            // why there are no points, where there are none
};

// One a metric. A formula is computed in the longest period of its operands and of its own
// `frequency`; the operands are brought to that period first, those with formulas by computing
// them anew. Where a formula gives nothing, an observed value of the metric stands in.
std::vector<MetricSeries> series_of(const Model& model, const Formulas& formulas, Day today);

// Numbers that the formulas of one model may take to compute, all together; what lies beyond is
// left out with a reason. 3,000 formulas of ten steps over 60 periods take 1.8 million.
inline constexpr std::size_t kMostFormulaWork = 20'000'000;

}  // namespace stratmap
