#include "engine/metrics/usual_variation.h"

#include <cmath>

namespace stratmap {
namespace {

constexpr double kLimitsPerRange = 2.66;

}  // namespace

std::optional<UsualVariation> usual_variation(std::span<const PeriodPoint> points, double fewest) {
  if (points.size() < 2 || static_cast<double>(points.size()) < fewest) return std::nullopt;
  double sum = points.front().value;
  double ranges = 0;
  for (std::size_t i = 1; i < points.size(); ++i) {
    sum += points[i].value;
    ranges += std::abs(points[i].value - points[i - 1].value);
  }
  const double centre = sum / static_cast<double>(points.size());
  const double margin = kLimitsPerRange * ranges / static_cast<double>(points.size() - 1);
  return UsualVariation{centre, centre - margin, centre + margin};
}

}  // namespace stratmap
