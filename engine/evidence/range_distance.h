#pragma once

#include <vector>

#include "engine/metrics/series.h"
#include "models/metrics.h"

namespace stratmap {

// The numbers of a metric so that they can be tested: as they are, and of one that is to stay
// within a range how far outside each lies, as a number below 0; 0 inside. Empty where the range is
// not told.
std::vector<PeriodPoint> testable_points(const Metric& metric, std::vector<PeriodPoint> points);

// −1 where falling numbers are the good ones, else 1.
int good_direction(const Metric& metric);

}  // namespace stratmap
