#include "engine/metrics/standing.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/metrics/formula_series.h"
#include "engine/metrics/period_math.h"
#include "engine/metrics/score.h"
#include "engine/metrics/usual_variation.h"

namespace stratmap {
namespace {

// Settings.thresholds that standings read, with their defaults.
struct Thresholds {
  double stale_periods = 1.5;
  double path_min = 0.1;
  double noise_n = 12;
};

Thresholds thresholds_of(const Settings& settings) {
  Thresholds thresholds;
  for (const ThresholdSetting& setting : settings.thresholds) {
    if (setting.name == "stale-periods") thresholds.stale_periods = setting.value;
    if (setting.name == "path-min") thresholds.path_min = setting.value;
    if (setting.name == "noise-n") thresholds.noise_n = setting.value;
  }
  return thresholds;
}

class NewestDay {
 public:
  void see(const Period& period) {
    std::optional<std::int32_t>& newest = newest_[static_cast<std::size_t>(period.kind)];
    newest = std::max(newest, std::optional(ordinal_of(period)));
  }
  void see(std::optional<Day> day) { day_ = std::max(day_, day); }

  std::optional<Day> day() const {
    std::optional<Day> newest = day_;
    for (std::size_t kind = 0; kind < newest_.size(); ++kind) {
      if (!newest_[kind]) continue;
      const Period period = period_at(static_cast<PeriodKind>(kind), *newest_[kind]);
      newest = std::max(newest, std::optional(period.last_day()));
    }
    return newest;
  }

 private:
  std::array<std::optional<std::int32_t>, 6> newest_;  // ordinals, by kind
  std::optional<Day> day_;
};

// Fills in the value on the day, or why there is none.
class ValueAtDate {
 public:
  ValueAtDate(const Metric& metric, const MetricSeries& series, Day today,
              const Thresholds& thresholds)
      : metric_(metric), series_(series), today_(today), thresholds_(thresholds) {}

  void find(Standing& standing) const {
    if (series_.points.empty()) {
      standing.absence = series_.absence;
      return;
    }
    const std::int32_t newest = last_ended(*series_.kind, today_);
    const auto after = std::upper_bound(
        series_.points.begin(), series_.points.end(), newest,
        [](std::int32_t ordinal, const PeriodPoint& point) { return ordinal < point.ordinal; });
    if (after == series_.points.begin()) {
      standing.absence = divided_since(newest, nullptr, Absence::not_over);
      return;
    }
    const PeriodPoint& point = *(after - 1);
    const Period period = period_at(*series_.kind, point.ordinal);
    standing.newest_period = period;
    standing.newest_value = point.value;
    standing.stale = age_days(period, today_) > allowed_age();
    if (standing.stale) {
      standing.absence = divided_since(newest, &point, Absence::stale);
      return;
    }
    standing.period = period;
    standing.value = point.value;
    const auto variation = usual_variation({series_.points.begin(), after}, thresholds_.noise_n);
    standing.within_usual_variation = variation && variation->holds(point.value);
  }

 private:
  double allowed_age() const {
    const double lag = metric_.lag ? metric_.lag->length_days() : 0;
    return thresholds_.stale_periods * length_days(*series_.kind) + lag;
  }

  // A division by 0 in a period that is over, and newer than the point, explains more.
  Absence divided_since(std::int32_t newest, const PeriodPoint* point, Absence otherwise) const {
    const auto explains = [&](std::int32_t ordinal) {
      return ordinal <= newest && (point == nullptr || ordinal > point->ordinal);
    };
    const bool divided =
        std::any_of(series_.divided_by_zero.begin(), series_.divided_by_zero.end(), explains);
    return divided ? Absence::division_by_zero : otherwise;
  }

  const Metric& metric_;
  const MetricSeries& series_;
  Day today_;
  const Thresholds& thresholds_;
};

void judge(const Metric& metric, Day today, double path_min, Standing& standing) {
  const Judgement judgement = judgement_of(metric, standing.value, today, path_min);
  standing.target = judgement.target;
  standing.expected = judgement.expected;
  standing.score = judgement.score;
  standing.over = judgement.over;
  standing.progress = judgement.progress;
  standing.status = status_of(judgement.score);
  if (standing.absence == Absence::none) standing.absence = judgement.absence;
  standing.reason = reason_of(standing.absence);
}

}  // namespace

std::optional<Day> today_of(const Model& model, std::optional<Day> as_of) {
  if (as_of) return as_of;
  if (model.settings.as_of) return model.settings.as_of->last_day();
  NewestDay newest;
  for (const Metric& metric : model.metrics)
    for (const Dated<double>& dated : metric.values)
      if (dated.period) newest.see(*dated.period);
  for (const Observation& observation : model.observations) {
    newest.see(observation.period);
    newest.see(observation.as_of);
  }
  return newest.day();
}

std::vector<Standing> standings_of(const Model& model, std::optional<Day> today) {
  // Without a day there is no value either: any day will do.
  const Day day = today.value_or(Day{});
  const Thresholds thresholds = thresholds_of(model.settings);
  const std::vector<MetricSeries> series = series_of(model, formulas_of(model), day);
  std::vector<Standing> standings(model.metrics.size());
  for (std::size_t m = 0; m < standings.size(); ++m) {
    ValueAtDate(model.metrics[m], series[m], day, thresholds).find(standings[m]);
    judge(model.metrics[m], day, thresholds.path_min, standings[m]);
  }
  return standings;
}

}  // namespace stratmap
