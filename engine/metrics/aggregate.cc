#include "engine/metrics/aggregate.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <span>

#include "engine/metrics/period_math.h"

namespace stratmap {
namespace {

bool older(const PeriodPoint& a, const PeriodPoint& b) { return a.ordinal < b.ordinal; }
bool smaller(const PeriodPoint& a, const PeriodPoint& b) { return a.value < b.value; }

double sum_of(std::span<const PeriodPoint> parts) {
  return std::accumulate(parts.begin(), parts.end(), 0.0,
                         [](double sum, const PeriodPoint& part) { return sum + part.value; });
}

double value_of(std::span<const PeriodPoint> parts, Aggregate how) {
  switch (how) {
    case Aggregate::sum:
      return sum_of(parts);
    case Aggregate::mean:
      return sum_of(parts) / static_cast<double>(parts.size());
    case Aggregate::last:
      return parts.back().value;
    case Aggregate::min:
      return std::min_element(parts.begin(), parts.end(), smaller)->value;
    case Aggregate::max:
      return std::max_element(parts.begin(), parts.end(), smaller)->value;
  }
  return 0;
}

}  // namespace

std::vector<PeriodPoint> aggregated(const Series& parts, PeriodKind to, Aggregate how) {
  if (parts.kind == to) return parts.points;
  std::vector<PeriodPoint> points;
  if (!makes_up(parts.kind, to)) return points;
  for (auto first = parts.points.begin(); first != parts.points.end();) {
    const std::int32_t whole = ordinal_on(to, period_at(parts.kind, first->ordinal).first_day());
    const PeriodRun run = *parts_of(period_at(to, whole), parts.kind);
    const auto end =
        std::lower_bound(first, parts.points.end(), PeriodPoint{run.first + run.count, 0}, older);
    const double value = value_of({first, end}, how);
    if (end - first == run.count && std::isfinite(value)) points.push_back({whole, value});
    first = end;
  }
  return points;
}

std::vector<PeriodPoint> points_at(const Observed& observed, PeriodKind kind, Aggregate how) {
  std::vector<PeriodPoint> points;
  for (auto series = observed.rbegin(); series != observed.rend(); ++series)
    if (series->kind <= kind) points = merged(points, aggregated(*series, kind, how));
  return points;
}

std::vector<PeriodPoint> merged(const std::vector<PeriodPoint>& first,
                                const std::vector<PeriodPoint>& second) {
  if (second.empty()) return first;
  if (first.empty()) return second;
  std::vector<PeriodPoint> points;
  points.reserve(std::max(first.size(), second.size()));
  std::set_union(first.begin(), first.end(), second.begin(), second.end(),
                 std::back_inserter(points), older);
  return points;
}

}  // namespace stratmap
