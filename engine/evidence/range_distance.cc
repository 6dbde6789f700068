#include "engine/evidence/range_distance.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/metrics/target_path.h"

namespace stratmap {
namespace {

std::optional<std::array<double, 2>> range_of(const Metric& metric) {
  if (!metric.target) return std::nullopt;
  if (metric.target->range) return *metric.target->range;
  const auto target = final_target(*metric.target);
  if (!target) return std::nullopt;
  return std::array{*target, *target};
}

}  // namespace

std::vector<PeriodPoint> testable_points(const Metric& metric, std::vector<PeriodPoint> points) {
  if (metric.direction != Direction::range) return points;
  const auto range = range_of(metric);
  if (!range) return {};
  const auto [low, high] = *range;
  for (PeriodPoint& point : points)
    point.value = std::min({0.0, point.value - low, high - point.value});
  return points;
}

int good_direction(const Metric& metric) { return metric.direction == Direction::down ? -1 : 1; }

}  // namespace stratmap
