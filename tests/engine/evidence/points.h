#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/metrics/series.h"

namespace stratmap {

// Values of neighbouring periods from `first` on.
inline std::vector<PeriodPoint> points_of(const std::vector<double>& values, std::int32_t first = 0) {
  std::vector<PeriodPoint> points;
  for (const double value : values)
    points.push_back({first + static_cast<std::int32_t>(points.size()), value});
  return points;
}

// Every value v as a + b·v.
inline std::vector<PeriodPoint> moved(std::vector<PeriodPoint> points, double a, double b) {
  for (PeriodPoint& point : points) point.value = a + b * point.value;
  return points;
}

}  // namespace stratmap
