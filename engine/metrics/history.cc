#include "engine/metrics/history.h"

#include "engine/metrics/formula_series.h"
#include "engine/metrics/period_math.h"
#include "engine/metrics/score.h"

namespace stratmap {
namespace {

History history_of(const Metric& metric, const Standing& standing, const MetricSeries& series,
                   Day today, double path_min, std::size_t periods) {
  History history;
  if (!series.kind) return history;
  const std::int32_t newest = last_ended(*series.kind, today);
  std::int32_t last = newest;
  for (const PeriodPoint& point : series.points)
    if (point.ordinal <= newest) last = point.ordinal;
  for (const PeriodPoint& point : series.points) {
    if (point.ordinal > last || last - point.ordinal >= static_cast<std::int32_t>(periods))
      continue;
    const Period period = period_at(*series.kind, point.ordinal);
    const bool is_present = standing.period == period;
    const Judgement judgement = judgement_of(metric, point.value, period.last_day(), path_min);
    history.push_back(
        {period, point.value, is_present ? standing.status : status_of(judgement.score)});
  }
  return history;
}

}  // namespace

std::vector<History> histories_of(const Analysis& analysis, std::size_t periods) {
  const Model& model = analysis.model;
  std::vector<History> histories(model.metrics.size());
  if (!analysis.today) return histories;
  const std::vector<MetricSeries> series = series_of(model, formulas_of(model), *analysis.today);
  const double path_min = analysis.threshold("path-min");
  for (std::size_t i = 0; i < histories.size(); ++i)
    histories[i] = history_of(model.metrics[i], analysis.standings[i], series[i], *analysis.today,
                              path_min, periods);
  return histories;
}

}  // namespace stratmap
