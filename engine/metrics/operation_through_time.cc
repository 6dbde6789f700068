// The functions of a formula that look at other periods than the one they are computed for.
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <optional>

#include "engine/metrics/operation.h"
#include "engine/metrics/period_math.h"

namespace stratmap {
namespace {

bool is_missing(double value) { return std::isnan(value); }

// The value `count` periods before; missing where that period is not among the periods.
Track shifted(const Track& track, const Periods& periods, std::int32_t count) {
  Track result(track.size(), kNotAvailable);
  std::size_t earlier = 0;
  for (std::size_t i = 0; i < track.size(); ++i) {
    const std::int32_t wanted = periods.ordinals[i] - count;
    while (periods.ordinals[earlier] < wanted) ++earlier;
    if (periods.ordinals[earlier] == wanted) result[i] = track[earlier];
  }
  return result;
}

Track less(const Track& track, const Track& other) {
  Track result(track.size());
  std::transform(track.begin(), track.end(), other.begin(), result.begin(), std::minus<>());
  return result;
}

Track divided(const Track& track, const Track& divisors, double factor) {
  Track result(track.size(), kNotAvailable);
  for (std::size_t i = 0; i < track.size(); ++i)
    if (divisors[i] != 0) result[i] = factor * track[i] / divisors[i];
  return result;
}

bool follows(const Periods& periods, std::size_t i) {
  return i > 0 && periods.ordinals[i] == periods.ordinals[i - 1] + 1;
}

// The sum of the last `count` periods, all of them there.
Track rolling_sum(const Track& track, const Periods& periods, std::int32_t count) {
  Track result(track.size(), kNotAvailable);
  std::int32_t run = 0;
  for (std::size_t i = 0; i < track.size(); ++i) {
    if (!follows(periods, i)) run = 0;
    run = is_missing(track[i]) ? 0 : run + 1;
    if (run < count) continue;
    const auto end = track.begin() + static_cast<std::ptrdiff_t>(i) + 1;
    result[i] = std::accumulate(end - count, end, 0.0);
  }
  return result;
}

Track rolling_mean(const Track& track, const Periods& periods, std::int32_t count) {
  Track result = rolling_sum(track, periods, count);
  for (double& value : result) value /= count;
  return result;
}

// Sums from each period that `starts` on, as long as none is missing.
template <class Starts>
Track running_sum(const Track& track, const Periods& periods, Starts starts) {
  Track result(track.size(), kNotAvailable);
  for (std::size_t i = 0; i < track.size(); ++i) {
    if (starts(i))
      result[i] = track[i];
    else if (follows(periods, i))
      result[i] = result[i - 1] + track[i];
  }
  return result;
}

Track year_to_date(const Track& track, const Periods& periods) {
  return running_sum(track, periods, [&](std::size_t i) {
    return period_at(periods.kind, periods.ordinals[i]).number == 1;
  });
}

Track cumulative(const Track& track, const Periods& periods) {
  const auto first = std::find_if_not(track.begin(), track.end(), is_missing) - track.begin();
  return running_sum(track, periods,
                     [&](std::size_t i) { return static_cast<std::ptrdiff_t>(i) == first; });
}

// The mean of the periods that make up the base; missing where one of them is.
double base_of(const Track& track, const Periods& periods, const Period& base) {
  const std::optional<PeriodRun> parts = parts_of(base, periods.kind);
  if (!parts) return kNotAvailable;
  const auto& ordinals = periods.ordinals;
  const auto first = std::lower_bound(ordinals.begin(), ordinals.end(), parts->first);
  const auto end = std::lower_bound(first, ordinals.end(), parts->first + parts->count);
  if (end - first != parts->count) return kNotAvailable;
  const auto values = track.begin() + (first - ordinals.begin());
  return std::accumulate(values, values + parts->count, 0.0) / parts->count;
}

struct TimeFunction {
  Operation operation;
  Track (*apply)(const FormulaNode& node, const Track& track, const Periods& periods);
};

using Node = const FormulaNode&;
using Values = const Track&;
using When = const Periods&;

constexpr std::array<TimeFunction, 9> kTimeFunctions = {{
    {Operation::previous, [](Node, Values x, When t) { return shifted(x, t, 1); }},
    {Operation::lag, [](Node node, Values x, When t) { return shifted(x, t, node.count); }},
    {Operation::delta, [](Node, Values x, When t) { return less(x, shifted(x, t, 1)); }},
    {Operation::percent_change,
     [](Node, Values x, When t) {
       const Track before = shifted(x, t, 1);
       return divided(less(x, before), before, 100);
     }},
    {Operation::rolling_mean,
     [](Node node, Values x, When t) { return rolling_mean(x, t, node.count); }},
    {Operation::rolling_sum,
     [](Node node, Values x, When t) { return rolling_sum(x, t, node.count); }},
    {Operation::year_to_date, [](Node, Values x, When t) { return year_to_date(x, t); }},
    {Operation::cumulative, [](Node, Values x, When t) { return cumulative(x, t); }},
    {Operation::index,
     [](Node node, Values x, When t) {
       return divided(x, Track(x.size(), base_of(x, t, node.period)), 100);
     }},
}};

}  // namespace

Track result_through_time(const FormulaNode& node, const Track& track, const Periods& periods) {
  const auto* const found =
      std::find_if(kTimeFunctions.begin(), kTimeFunctions.end(),
                   [&](const TimeFunction& one) { return one.operation == node.operation; });
  if (found == kTimeFunctions.end()) return Track(track.size(), kNotAvailable);
  return found->apply(node, track, periods);
}

Track divisors_through_time(const FormulaNode& node, const Track& track, const Periods& periods) {
  if (node.operation == Operation::percent_change) return shifted(track, periods, 1);
  if (node.operation == Operation::index)
    return Track(track.size(), base_of(track, periods, node.period));
  return {};
}

}  // namespace stratmap
