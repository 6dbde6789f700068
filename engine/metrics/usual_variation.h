#pragma once

#include <optional>
#include <span>

#include "engine/metrics/series.h"

namespace stratmap {

// Between which values a series varies by itself: mean ± 2.66 × mean moving range (Wheeler,
// Understanding Variation, 1993: the natural limits of an XmR chart).
struct UsualVariation {
  double centre = 0, low = 0, high = 0;

  bool holds(double value) const { return low <= value && value <= high; }
};

// Nothing for fewer points than `fewest`.
std::optional<UsualVariation> usual_variation(std::span<const PeriodPoint> points, double fewest);

}  // namespace stratmap
