#include "engine/metrics/series.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <tuple>

#include "engine/metrics/period_math.h"

namespace stratmap {
namespace {

constexpr std::int32_t kKnownAlways = std::numeric_limits<std::int32_t>::min();

// An observation with what decides between two of one period: the greatest counts.
struct Candidate {
  PeriodKind kind;
  std::int32_t ordinal;
  std::uint32_t table;  // 0: `values`, else the table's number from 1
  std::int32_t known_on;
  std::uint32_t row;  // place among the values, or in its table
  double value;

  auto rank() const { return std::tie(kind, ordinal, table, known_on, row); }
};

void collect_values(const Metric& metric, std::vector<Candidate>& candidates) {
  std::uint32_t row = 0;
  for (const Dated<double>& dated : metric.values) {
    ++row;
    if (!dated.period || !std::isfinite(dated.value)) continue;
    candidates.push_back(
        {dated.period->kind, ordinal_of(*dated.period), 0, kKnownAlways, row, dated.value});
  }
}

void collect_row(const Observation& observation, Day today, std::vector<Candidate>& candidates) {
  if (observation.as_of && *observation.as_of > today) return;
  if (!std::isfinite(observation.value)) return;
  const std::int32_t known_on = observation.as_of ? observation.as_of->number : kKnownAlways;
  candidates.push_back({observation.period.kind, ordinal_of(observation.period),
                        observation.table + 1, known_on, observation.row, observation.value});
}

// The points of a metric from its candidates in order of rank: the last of each period counts.
Observed observed_from(std::span<const Candidate> candidates) {
  Observed observed;
  for (const Candidate& candidate : candidates) {
    if (observed.empty() || observed.back().kind != candidate.kind)
      observed.push_back({candidate.kind, {}});
    std::vector<PeriodPoint>& points = observed.back().points;
    if (!points.empty() && points.back().ordinal == candidate.ordinal)
      points.back().value = candidate.value;
    else
      points.push_back({candidate.ordinal, candidate.value});
  }
  return observed;
}

// Indices of the observations, grouped by metric and otherwise as they stand: those of metric m
// are at [starts[m], starts[m + 1]).
struct Grouping {
  std::vector<std::uint32_t> starts;
  std::vector<std::uint32_t> indices;
};

Grouping grouped_by_metric(const Model& model) {
  Grouping grouping;
  grouping.starts.assign(model.metrics.size() + 1, 0);
  grouping.indices.resize(model.observations.size());
  for (const Observation& observation : model.observations)
    ++grouping.starts[observation.metric.index() + 1];
  for (std::size_t m = 0; m < model.metrics.size(); ++m)
    grouping.starts[m + 1] += grouping.starts[m];
  std::vector<std::uint32_t> next = grouping.starts;
  for (std::uint32_t i = 0; i < model.observations.size(); ++i)
    grouping.indices[next[model.observations[i].metric.index()]++] = i;
  return grouping;
}

bool ranks_below(const Candidate& a, const Candidate& b) { return a.rank() < b.rank(); }

}  // namespace

std::vector<Observed> observed_of(const Model& model, Day today) {
  const Grouping grouping = grouped_by_metric(model);
  std::vector<Observed> observed(model.metrics.size());
  std::vector<Candidate> candidates;
  for (std::size_t m = 0; m < model.metrics.size(); ++m) {
    candidates.clear();
    collect_values(model.metrics[m], candidates);
    for (std::uint32_t i = grouping.starts[m]; i < grouping.starts[m + 1]; ++i)
      collect_row(model.observations[grouping.indices[i]], today, candidates);
    if (!std::is_sorted(candidates.begin(), candidates.end(), ranks_below))
      std::stable_sort(candidates.begin(), candidates.end(), ranks_below);
    observed[m] = observed_from(candidates);
  }
  return observed;
}

PeriodKind kind_of(Frequency frequency) {
  switch (frequency) {
    case Frequency::daily:
      return PeriodKind::day;
    case Frequency::weekly:
      return PeriodKind::week;
    case Frequency::monthly:
      return PeriodKind::month;
    case Frequency::quarterly:
      return PeriodKind::quarter;
    case Frequency::half_yearly:
      return PeriodKind::half_year;
    case Frequency::yearly:
      return PeriodKind::year;
  }
  return PeriodKind::year;
}

std::optional<PeriodKind> own_kind(const Metric& metric, const Observed& observed) {
  if (metric.frequency) return kind_of(*metric.frequency);
  const auto fewer_points = [](const Series& a, const Series& b) {
    return a.points.size() < b.points.size();
  };
  const auto commonest = std::max_element(observed.begin(), observed.end(), fewer_points);
  if (commonest == observed.end()) return std::nullopt;
  return commonest->kind;
}

}  // namespace stratmap
