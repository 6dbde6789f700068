#include "engine/metrics/link_series.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <tuple>

#include "engine/metrics/period_math.h"

namespace stratmap {
namespace {

std::int32_t common_span(const std::vector<PeriodPoint>& one,
                         const std::vector<PeriodPoint>& other) {
  const std::int32_t first = std::max(one.front().ordinal, other.front().ordinal);
  const std::int32_t last = std::min(one.back().ordinal, other.back().ordinal);
  return std::max(0, last - first + 1);
}

}  // namespace

struct LinkSeriesFinder::Candidate {
  Id<Metric> of_cause, of_effect;
  std::int32_t span = 0;  // periods from the first to the last that both have
  double weights = 0;
  bool is_driver_and_outcome = false;
  std::string_view cause_id, effect_id;

  bool is_better_than(const Candidate& other) const {
    const auto order = [](const Candidate& each) {
      return std::tuple(-each.span, -each.weights, !each.is_driver_and_outcome, each.cause_id,
                        each.effect_id);
    };
    return order(*this) < order(other);
  }
};

std::int32_t periods_in(const Duration& lag, PeriodKind kind) {
  const Length whole = length_of(lag), period = length_of(kind);
  const double ratio = whole.months && period.months ? static_cast<double>(*whole.months) /
                                                           static_cast<double>(*period.months)
                                                     : whole.days / period.days;
  return static_cast<std::int32_t>(std::min(std::floor(ratio + 0.5), 1e6));
}

LinkSeriesFinder::LinkSeriesFinder(const Analysis& analysis)
    : analysis_(analysis),
      formulas_(formulas_of(analysis.model)),
      series_(series_of(analysis.model, formulas_, analysis.today.value_or(Day{}))) {
  for (MetricSeries& each : series_) {
    if (!each.kind || !analysis.today) continue;
    const std::int32_t last = last_ended(*each.kind, *analysis.today);
    while (!each.points.empty() && each.points.back().ordinal > last) each.points.pop_back();
  }
}

bool LinkSeriesFinder::is_raw(Id<Metric> metric) const {
  const Formula& formula = formulas_.by_metric[metric.index()];
  if (formula.empty()) return true;
  const Operation outermost = formula.outermost();
  return outermost != Operation::rolling_mean && outermost != Operation::rolling_sum &&
         outermost != Operation::year_to_date && outermost != Operation::cumulative;
}

LinkSeriesFinder::Candidate LinkSeriesFinder::candidate(Id<Metric> of_cause,
                                                        Id<Metric> of_effect) const {
  const Metric& cause = analysis_.model[of_cause];
  const Metric& effect = analysis_.model[of_effect];
  return {.of_cause = of_cause,
          .of_effect = of_effect,
          .span = common_span(series_[of_cause.index()].points, series_[of_effect.index()].points),
          .weights = cause.weight() * effect.weight(),
          .is_driver_and_outcome =
              cause.kind == MetricKind::driver && effect.kind == MetricKind::outcome,
          .cause_id = cause.id,
          .effect_id = effect.id};
}

std::size_t LinkSeriesFinder::pairs_of(const LinkSeries& link) const {
  const auto& causes = series_[link.of_cause.index()].points;
  const auto& effects = series_[link.of_effect.index()].points;
  std::size_t pairs = 0;
  auto cause = causes.begin();
  for (const PeriodPoint& effect : effects) {
    while (cause != causes.end() && cause->ordinal + link.lag < effect.ordinal) ++cause;
    if (cause != causes.end() && cause->ordinal + link.lag == effect.ordinal) ++pairs;
  }
  return pairs;
}

std::optional<LinkSeriesFinder::Candidate> LinkSeriesFinder::best_between(Id<Objective> from,
                                                                          Id<Objective> to) const {
  std::optional<Candidate> best;
  for (const auto one : analysis_.involvement.metrics[from]) {
    if (!is_usable(one)) continue;
    for (const auto other : analysis_.involvement.metrics[to]) {
      if (one == other || !is_usable(other) || series(one).kind != series(other).kind) continue;
      const Candidate found = candidate(one, other);
      if (!best || found.is_better_than(*best)) best = found;
    }
  }
  return best;
}

std::optional<LinkSeries> LinkSeriesFinder::series_of_link(const Cause& cause) const {
  const auto best = best_between(cause.from, cause.to);
  if (!best) return std::nullopt;
  LinkSeries link{.of_cause = best->of_cause, .of_effect = best->of_effect};
  if (cause.link->lag) link.lag = periods_in(*cause.link->lag, *series(link.of_cause).kind);
  link.pairs = pairs_of(link);
  return link;
}

std::optional<LinkSeries> LinkSeriesFinder::series_between(Id<Objective> from, Id<Objective> to,
                                                           std::int32_t lag) const {
  const auto best = best_between(from, to);
  if (!best) return std::nullopt;
  LinkSeries link{.of_cause = best->of_cause, .of_effect = best->of_effect, .lag = lag};
  link.pairs = pairs_of(link);
  return link;
}

SeriesObstacle LinkSeriesFinder::obstacle_between(Id<Objective> from, Id<Objective> to) const {
  const auto causes = analysis_.involvement.metrics[from];
  const auto effects = analysis_.involvement.metrics[to];
  const auto has_numbers = [&](Id<Metric> metric) { return this->has_numbers(metric); };
  const auto is_usable = [&](Id<Metric> metric) { return this->is_usable(metric); };
  if (causes.empty()) return SeriesObstacle::cause_not_measured;
  if (effects.empty()) return SeriesObstacle::effect_not_measured;
  if (std::ranges::none_of(causes, has_numbers)) return SeriesObstacle::cause_without_numbers;
  if (std::ranges::none_of(effects, has_numbers)) return SeriesObstacle::effect_without_numbers;
  if (std::ranges::none_of(causes, is_usable) || std::ranges::none_of(effects, is_usable))
    return SeriesObstacle::only_running_totals;
  return best_between(from, to) ? SeriesObstacle::none : SeriesObstacle::unlike_periods;
}

}  // namespace stratmap
