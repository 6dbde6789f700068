#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis.h"
#include "engine/metrics/formula_series.h"

namespace stratmap {

// The two metrics whose numbers speak of a link: one of the cause, one of the effect, of one kind
// of period.
struct LinkSeries {
  Id<Metric> of_cause, of_effect;
  std::int32_t lag = 0;   // in periods; 0 where the link declares none
  std::size_t pairs = 0;  // periods in which both have a value, the cause's `lag` earlier
};

// How many whole periods a lag is, halves up.
std::int32_t periods_in(const Duration& lag, PeriodKind kind);

// Why the ends of a link have no two series of one period; `none`: they have.
enum class SeriesObstacle : std::uint8_t {
  none,
  cause_not_measured,  // no metric
  effect_not_measured,
  cause_without_numbers,  // metrics, but no value of a period that is over
  effect_without_numbers,
  only_running_totals,  // of one end all numbers are rolling means, rolling sums or running totals
  unlike_periods
};

// Chooses the metrics of links, from the periods that are over. A formula that is a rolling mean or
// sum, or a running total, as a whole is left out: its neighbours share their numbers, so only raw
// periods are used.
class LinkSeriesFinder {
 public:
  explicit LinkSeriesFinder(const Analysis& analysis);

  // Of all pairs of one period: that of the longest common span; then of the largest product of
  // weights; then a driver at the cause and an outcome at the effect; then by ids.
  std::optional<LinkSeries> series_of_link(const Cause& cause) const;
  // The same for two objectives that a link could join, at a lag of so many periods.
  std::optional<LinkSeries> series_between(Id<Objective> from, Id<Objective> to,
                                           std::int32_t lag) const;
  SeriesObstacle obstacle_between(Id<Objective> from, Id<Objective> to) const;

  const MetricSeries& series(Id<Metric> metric) const { return series_[metric.index()]; }

 private:
  struct Candidate;

  bool has_numbers(Id<Metric> metric) const { return !series(metric).points.empty(); }
  bool is_usable(Id<Metric> metric) const { return has_numbers(metric) && is_raw(metric); }
  std::optional<Candidate> best_between(Id<Objective> from, Id<Objective> to) const;

  bool is_raw(Id<Metric> metric) const;
  Candidate candidate(Id<Metric> of_cause, Id<Metric> of_effect) const;
  std::size_t pairs_of(const LinkSeries& link) const;

  const Analysis& analysis_;
  Formulas formulas_;
  std::vector<MetricSeries> series_;
};

}  // namespace stratmap
