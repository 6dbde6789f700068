#include "engine/evidence/lagged_correlation.h"

#include <algorithm>

#include "engine/metrics/first_differences.h"

namespace stratmap {

std::vector<LaggedPair> lagged_pairs(std::span<const PeriodPoint> first,
                                     std::span<const PeriodPoint> later, std::int32_t lag) {
  std::vector<LaggedPair> pairs;
  std::uint32_t i = 0;
  for (std::uint32_t j = 0; j < later.size(); ++j) {
    while (i < first.size() && first[i].ordinal + lag < later[j].ordinal) ++i;
    if (i < first.size() && first[i].ordinal + lag == later[j].ordinal) pairs.emplace_back(i, j);
  }
  return pairs;
}

std::size_t possible_pairs(std::span<const PeriodPoint> first, std::span<const PeriodPoint> later,
                           std::int32_t lag) {
  if (first.empty() || later.empty()) return 0;
  const std::int32_t from = std::max(first.front().ordinal + lag, later.front().ordinal);
  const std::int32_t to = std::min(first.back().ordinal + lag, later.back().ordinal);
  return static_cast<std::size_t>(std::max(0, to - from + 1));
}

std::optional<double> lagged_correlation(std::span<const PeriodPoint> first,
                                         std::span<const PeriodPoint> later, std::int32_t lag) {
  std::vector<PeriodPoint> shifted(first.begin(), first.end());
  for (PeriodPoint& point : shifted) point.ordinal += lag;
  const auto correlation = correlation_of(shifted, later);
  if (!correlation) return std::nullopt;
  return correlation->r;
}

}  // namespace stratmap
