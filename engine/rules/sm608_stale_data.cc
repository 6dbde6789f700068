#include <array>
#include <cmath>

#include "engine/metrics/period_math.h"
#include "engine/metrics/series.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// Days that the newest value of a metric may be old, its end of period counted.
double most_days(const Metric& metric, PeriodKind kind, double stale_periods) {
  const double lag = metric.lag ? metric.lag->length_days() : 0;
  return std::floor(stale_periods * length_days(kind) + lag);
}

Finding finding_of(const Analysis& analysis, const Metric& metric, const Period& newest) {
  const double most = most_days(metric, newest.kind, analysis.threshold("stale-periods"));
  return {.subjects = {subject_of(metric)},
          .message = {.fi = "mittarin {subject} uusin luku on jaksolta {period} – siitä on {days} "
                            "{days#päivä|päivää}, kun raja on {most}",
                      .en = "the newest number of the metric {subject} is of {period}: {days} "
                            "{days#day|days} ago, where the limit is {most}"},
          .figures = {{"period", to_string(newest)},
                      {"days", static_cast<double>(age_days(newest, *analysis.today))},
                      {"most", most},
                      {"today", to_iso(*analysis.today)}},
          .span = metric.span};
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNoFrequency = {.fi = "mittarilla ei ole mittausväliä (`frequency`)",
                                      .en = "the metric has no `frequency`"};
  const Model& model = analysis.model;
  if (model.metrics.empty())
    return not_assessed({.fi = "mallissa ei ole mittareita", .en = "the model has no metrics"});
  Outcome outcome{.assessed = false};
  for (std::size_t m = 0; m < model.metrics.size(); ++m) {
    const Metric& metric = model.metrics[m];
    const Standing& standing = analysis.standings[m];
    if (!metric.frequency || !standing.newest_period || !analysis.today) {
      outcome.unassessed.push_back(
          {metric.frequency ? standing.reason : kNoFrequency, subject_of(metric)});
      continue;
    }
    outcome.assessed = true;
    if (standing.stale)
      outcome.findings.push_back(finding_of(analysis, metric, *standing.newest_period));
  }
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholds = {"stale-periods"};

}  // namespace

extern const Rule kSm608;
constinit const Rule kSm608 = {
    .code = "SM608",
    .name = "stale-data",
    .rule_class = RuleClass::data,
    .needs = {.fi = "Mittarin mittausväli (`frequency`) ja ainakin yksi luku.",
              .en = "A `frequency` of the metric and at least one value."},
    .summary = {.fi = "Mittarin uusin luku on vanhempi kuin sen mittausväli sallii.",
                .en = "The newest number of a metric is older than its frequency allows."},
    .why = {.fi = "Päätöksiä tehdään sillä välinkin – muistin varassa.",
            .en = "Decisions are made meanwhile, on memory."},
    .question = {.fi = "Minkä tiedon varassa päätätte sillä välin?",
                 .en = "What do you decide on while waiting?"},
    .fix = {.fi = "Päivitä luvut, harvenna mittausväliä rehellisesti – tai lopeta mittari.",
            .en = "Refresh the numbers, lower the frequency honestly, or retire the metric."},
    .together = {.says = {.fi = "on ilman tuoretta lukua", .en = "have no fresh number"}},
    .source = {.fi = "tämän ohjelman oma valinta", .en = "default of this tool"},
    .thresholds = kThresholds,
    .failing_example = R"(settings: {as_of: 2026-09-30}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, frequency: monthly, values: {2026-06: 1.1}}  # <-
)",
    .passing_example = R"(settings: {as_of: 2026-09-30}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, frequency: monthly, values: {2026-08: 1.1}}
)",
    .check = check,
};

}  // namespace stratmap
