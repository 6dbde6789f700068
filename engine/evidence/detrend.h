#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/metrics/series.h"

namespace stratmap {

// The series without its level, its linear trend and, from 24 monthly, quarterly or weekly points
// on, its annual rhythm: one pair of sine and cosine, from 48 points on two. Least squares on the
// points there are. In units of the largest distance from the mean, so that no value is too large
// to be squared. Nothing: the series does not vary otherwise.
std::optional<std::vector<PeriodPoint>> detrended(std::span<const PeriodPoint> points,
                                                  PeriodKind kind);

}  // namespace stratmap
