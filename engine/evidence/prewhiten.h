#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/metrics/series.h"

namespace stratmap {

// What of a series its own past does not foretell.
struct Prewhitened {
  std::vector<PeriodPoint> points;  // those that have enough of a past
  int order = 0;                    // periods of the past that foretell
};

// The longest past that a series of so many points may be foretold from: 1 below 20 points, 2 below
// 48, else 3 periods.
int highest_order(std::size_t points);

// Residuals of the autoregression without a constant whose order has the smallest AICc (Hurvich &
// Tsai 1989), by conditional least squares on the points that all orders share: those whose
// `highest` periods before have values. Nothing: there is no such point, or nothing is left.
std::optional<Prewhitened> prewhitened(std::span<const PeriodPoint> points, int highest);

}  // namespace stratmap
