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

// Chooses the metrics of links. A formula that is a rolling mean or sum, or a running total, as a
// whole is left out: its neighbours share their numbers, so only raw periods are used.
class LinkSeriesFinder {
 public:
  explicit LinkSeriesFinder(const Analysis& analysis);

  // Of all pairs of one period: that of the longest common span; then of the largest product of
  // weights; then a driver at the cause and an outcome at the effect; then by ids.
  std::optional<LinkSeries> series_of_link(const Cause& cause) const;

 private:
  struct Candidate;

  bool is_raw(Id<Metric> metric) const;
  Candidate candidate(Id<Metric> of_cause, Id<Metric> of_effect) const;
  std::size_t pairs_of(const LinkSeries& link) const;

  const Analysis& analysis_;
  Formulas formulas_;
  std::vector<MetricSeries> series_;
};

}  // namespace stratmap
