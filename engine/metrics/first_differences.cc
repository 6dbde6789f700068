#include "engine/metrics/first_differences.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stratmap {
namespace {

constexpr std::size_t kFewestPairs = 3;
// A scatter this small, relative to the values, is what rounding leaves of none.
constexpr double kRounding = 1e-12;

using Pairs = std::vector<std::pair<double, double>>;

Pairs paired(std::span<const PeriodPoint> one, std::span<const PeriodPoint> other) {
  Pairs pairs;
  auto here = one.begin();
  auto there = other.begin();
  while (here != one.end() && there != other.end()) {
    if (here->ordinal == there->ordinal)
      pairs.emplace_back(here++->value, there++->value);
    else
      ++(here->ordinal < there->ordinal ? here : there);
  }
  return pairs;
}

// Sums of squares and products about the means.
struct Scatter {
  double xx = 0, yy = 0, xy = 0;
  double largest_x = 0, largest_y = 0;

  bool varies(std::size_t pairs) const {
    const auto n = static_cast<double>(pairs);
    return std::sqrt(xx / n) > kRounding * largest_x && std::sqrt(yy / n) > kRounding * largest_y;
  }
};

Scatter scatter_of(const Pairs& pairs) {
  double mean_x = 0, mean_y = 0;
  for (const auto& [x, y] : pairs) {
    mean_x += x / static_cast<double>(pairs.size());
    mean_y += y / static_cast<double>(pairs.size());
  }
  Scatter scatter;
  for (const auto& [x, y] : pairs) {
    scatter.xx += (x - mean_x) * (x - mean_x);
    scatter.yy += (y - mean_y) * (y - mean_y);
    scatter.xy += (x - mean_x) * (y - mean_y);
    scatter.largest_x = std::max(scatter.largest_x, std::abs(x));
    scatter.largest_y = std::max(scatter.largest_y, std::abs(y));
  }
  return scatter;
}

}  // namespace

std::vector<PeriodPoint> first_differences(std::span<const PeriodPoint> points) {
  std::vector<PeriodPoint> differences;
  for (std::size_t i = 1; i < points.size(); ++i)
    if (points[i].ordinal == points[i - 1].ordinal + 1)
      differences.push_back({points[i].ordinal, points[i].value - points[i - 1].value});
  return differences;
}

std::optional<Correlation> correlation_of(std::span<const PeriodPoint> one,
                                          std::span<const PeriodPoint> other) {
  const Pairs pairs = paired(one, other);
  if (pairs.size() < kFewestPairs) return std::nullopt;
  const Scatter scatter = scatter_of(pairs);
  if (!scatter.varies(pairs.size())) return std::nullopt;
  const double r = scatter.xy / (std::sqrt(scatter.xx) * std::sqrt(scatter.yy));
  return Correlation{std::clamp(r, -1.0, 1.0), pairs.size()};
}

}  // namespace stratmap
