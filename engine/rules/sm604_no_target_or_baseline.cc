#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool needs_baseline(const Metric& metric) {
  return metric.direction == Direction::up || metric.direction == Direction::down;
}

bool has_date(const Metric& metric) {
  return metric.due.has_value() ||
         std::ranges::any_of(metric.target->steps,
                             [](const Dated<double>& step) { return step.period.has_value(); });
}

// What is missing, or "" where nothing is.
Wording lack_of(const Metric& metric) {
  const bool no_baseline = needs_baseline(metric) && !metric.baseline && !metric.limits;
  if (!metric.target) {
    if (no_baseline)
      return {.fi = "mittarilla {subject} ei ole lähtötasoa eikä tavoitearvoa",
              .en = "the metric {subject} has neither a baseline nor a target"};
    return {.fi = "mittarilla {subject} ei ole tavoitearvoa",
            .en = "the metric {subject} has no target"};
  }
  const bool no_date = metric.direction != Direction::range && !has_date(metric);
  if (no_date && no_baseline)
    return {.fi = "mittarilla {subject} on tavoitearvo, mutta ei lähtötasoa eikä määräaikaa",
            .en = "the metric {subject} has a target, but neither a baseline nor a date"};
  if (no_date)
    return {.fi = "mittarin {subject} tavoitearvolla ei ole määräaikaa",
            .en = "the target of the metric {subject} has no date"};
  if (no_baseline)
    return {.fi = "mittarilla {subject} on tavoitearvo, mutta ei lähtötasoa",
            .en = "the metric {subject} has a target but no baseline"};
  return {};
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kMeasuresNothing = {.fi = "mittari ei mittaa tavoitetta (`measures`)",
                                          .en = "the metric has no `measures`"};
  constexpr Bilingual kMonitor = {.fi = "mittaria vain seurataan (`monitor`)",
                                  .en = "the metric is only followed (`monitor`)"};
  Outcome outcome{.assessed = false};
  for (const Metric& metric : analysis.model.metrics) {
    if (metric.measures.empty() || metric.direction == Direction::monitor) {
      outcome.unassessed.push_back(
          {metric.measures.empty() ? kMeasuresNothing : kMonitor, subject_of(metric)});
      continue;
    }
    outcome.assessed = true;
    const Wording lack = lack_of(metric);
    if (lack.en.empty()) continue;
    const bool only_date = metric.target && !has_date(metric);
    outcome.findings.push_back({.subjects = {subject_of(metric)},
                                .message = lack,
                                .span = only_date ? metric.target->span : metric.span});
  }
  if (analysis.model.metrics.empty())
    return not_assessed({.fi = "mallissa ei ole mittareita", .en = "the model has no metrics"});
  return outcome;
}

}  // namespace

extern const Rule kSm604;
constinit const Rule kSm604 = {
    .code = "SM604",
    .name = "no-target-or-baseline",
    .needs = {.fi = "Mittari, joka mittaa tavoitetta (`measures`) ja jota ei vain seurata.",
              .en = "A metric with `measures` that is not only followed (`monitor`)."},
    .summary = {.fi = "Mittari, jolta puuttuu lähtötaso, tavoitearvo tai sen määräaika.",
                .en = "A metric without a baseline, a target or a date for it."},
    .why = {.fi = "Ilman lähtötasoa, tavoitearvoa ja päivää ei ole luvattu mitään.",
            .en = "Without from, to and by when there is no promise."},
    .question = {.fi = "Mistä mihin ja mihin mennessä?", .en = "From what, to what, by when?"},
    .fix = {.fi = "Kirjaa lähtötaso, tavoitearvo ja määräaika – tai `direction: monitor`.",
            .en = "Give a baseline, a target and a date; or `direction: monitor`."},
    .together = {.says = {.fi = "on ilman lähtötasoa, tavoitearvoa tai määräaikaa",
                          .en = "lack a baseline, a target or a date"}},
    .source = in_both_languages("Kaplan & Norton 1996"),
    .failing_example = R"(objectives:
  bill: {name: {fi: Lasku on selkeä, en: The invoice is clear}}
metrics:
  complaints:
    name: {fi: Laskureklamaatiot, en: Invoice complaints}
    measures: bill
    baseline: 38
    target: 15  # <-
  late-bills: {name: {fi: Myöhässä lähteneet laskut, en: Late invoices}, measures: bill}  # <-
)",
    .passing_example = R"(objectives:
  bill: {name: {fi: Lasku on selkeä, en: The invoice is clear}}
metrics:
  complaints:
    name: {fi: Laskureklamaatiot, en: Invoice complaints}
    measures: bill
    baseline: 38
    target: 15
    due: 2027-12
)",
    .check = check,
};

}  // namespace stratmap
