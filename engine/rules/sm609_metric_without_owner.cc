#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kMeasuresNothing = {.fi = "mittari ei mittaa tavoitetta (`measures`)",
                                          .en = "the metric has no `measures`"};
  const Model& model = analysis.model;
  if (model.metrics.empty())
    return not_assessed({.fi = "mallissa ei ole mittareita", .en = "the model has no metrics"});
  if (std::ranges::all_of(model.metrics, &Refs<Function>::empty, &Metric::owners))
    return not_assessed(
        {.fi = "yhdelläkään mittarilla ei ole omistajaa", .en = "no metric has an `owner`"});
  Outcome outcome{.assessed = false};
  for (std::size_t m = 0; m < model.metrics.size(); ++m) {
    const Metric& metric = model.metrics[m];
    if (metric.measures.empty()) {
      outcome.unassessed.push_back({kMeasuresNothing, subject_of(metric)});
      continue;
    }
    outcome.assessed = true;
    if (!analysis.involvement.owners[id_at<Metric>(m)].empty()) continue;
    Finding finding{.subjects = {subject_of(metric)},
                    .message = {.fi = "mittarilla {subject} ei ole omistajaa",
                                .en = "the metric {subject} has no owner"},
                    .span = metric.span};
    if (!metric.owners.empty())
      finding.message = {.fi = "kysyttiin, kuka omistaa mittarin {subject} – kukaan ei tiedä",
                         .en = "asked who owns the metric {subject}, nobody knows"};
    outcome.findings.push_back(std::move(finding));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm609;
constinit const Rule kSm609 = {
    .code = "SM609",
    .name = "metric-without-owner",
    .needs = {.fi = "Mittari, joka mittaa tavoitetta (`measures`), ja `owner` jollakin mittarilla.",
              .en = "A metric with `measures`, and an `owner` on some metric."},
    .summary = {.fi = "Mittari, joka mittaa tavoitetta mutta jolla ei ole omistajaa.",
                .en = "A metric that measures an objective and has no owner."},
    .why = {.fi = "Luku, jota kukaan ei esittele, jää lukematta juuri silloin, kun se huononee.",
            .en = "A number that nobody presents goes unread in the very month it turns."},
    .question = {.fi = "Kuka esittelee luvun kokouksessa?",
                 .en = "Who reads it aloud in the meeting?"},
    .fix = {.fi = "Nimeä yksi toiminto, joka vastaa luvusta.",
            .en = "Name one function that answers for the number."},
    .together = {.says = {.fi = "on ilman omistajaa", .en = "have no owner"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
functions:
  sales: {name: {fi: Myynti, en: Sales}}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty, owner: sales}
  nps: {name: {fi: Suositteluindeksi, en: Net promoter score}, measures: loyalty}  # <-
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
functions:
  sales: {name: {fi: Myynti, en: Sales}}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty, owner: sales}
  nps: {name: {fi: Suositteluindeksi, en: Net promoter score}, measures: loyalty, owner: sales}
)",
    .check = check,
};

}  // namespace stratmap
