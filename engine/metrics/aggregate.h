#pragma once

#include <vector>

#include "engine/metrics/series.h"

namespace stratmap {

// The values of the periods of kind `to` that `parts` make up. A period of which any part is
// missing has none; weeks make up nothing longer.
std::vector<PeriodPoint> aggregated(const Series& parts, PeriodKind to, Aggregate how);

// What is known of the periods of a kind: as observed, and where that is missing from shorter
// periods, longer parts first. Never from longer periods.
std::vector<PeriodPoint> points_at(const Observed& observed, PeriodKind kind, Aggregate how);

// Both, the first one winning where both have a value.
std::vector<PeriodPoint> merged(const std::vector<PeriodPoint>& first,
                                const std::vector<PeriodPoint>& second);

}  // namespace stratmap
