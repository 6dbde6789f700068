#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "models/model.h"

namespace stratmap {

// A value of a period, which is counted within its kind (period_math.h).
struct PeriodPoint {
  std::int32_t ordinal = 0;
  double value = 0;

  friend bool operator==(const PeriodPoint&, const PeriodPoint&) = default;
};

// Values of periods of one kind, oldest first. A missing period has no point: it is never 0.
struct Series {
  PeriodKind kind = PeriodKind::year;
  std::vector<PeriodPoint> points;
};

// What was observed of one metric: a series a kind of period, shorter kinds first.
using Observed = std::vector<Series>;

// One a metric, from `values` and the tables, as it was known on `today`. For one period a table
// wins over `values` and a later table over an earlier one; within a table the latest `as_of` not
// after today, and the later of two rows.
std::vector<Observed> observed_of(const Model& model, Day today);

PeriodKind kind_of(Frequency frequency);

// The metric's own period: `frequency`, else the commonest kind among its observations, the
// shorter where two are as common. Nothing: neither.
std::optional<PeriodKind> own_kind(const Metric& metric, const Observed& observed);

}  // namespace stratmap
