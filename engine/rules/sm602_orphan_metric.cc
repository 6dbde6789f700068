#include <utility>

#include "engine/graph/rewarded.h"
#include "engine/metrics/formula_token.h"
#include "engine/metrics/formulas.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// By metric, whether a metric other than itself names it in its formula; also in one that can't be
// read to its end.
void mark_operands(const Model& model, std::vector<bool>& is_used) {
  const MetricNames names = names_of(model.metrics);
  for (std::size_t m = 0; m < model.metrics.size(); ++m) {
    const std::string_view formula = model.metrics[m].formula;
    if (formula.size() > kLongestFormula) continue;
    FormulaTokens tokens(formula, names);
    for (FormulaToken token = tokens.next(); token.kind != FormulaTokenKind::end;
         token = tokens.next())
      if (token.kind == FormulaTokenKind::metric && token.metric.index() != m)
        is_used[token.metric.index()] = true;
  }
}

// By metric, whether a formula, a stage of the journey or an internal service uses it.
std::vector<bool> used_metrics(const Model& model) {
  std::vector<bool> is_used(model.metrics.size(), false);
  mark_operands(model, is_used);
  for (const Stage& stage : model.journey)
    for (const Ref<Metric>& metric : stage.metrics) is_used[metric.id.index()] = true;
  for (const Function& function : model.functions)
    for (const InternalService& service : function.serves)
      if (service.metric) is_used[service.metric->id.index()] = true;
  return is_used;
}

Finding finding_of(const Model& model, const Metric& metric, std::span<const Id<Reward>> rewards) {
  Finding finding{.severity = Severity::note,
                  .subjects = {subject_of(metric)},
                  .message = {.fi = "mittari {subject} ei mittaa mitään tavoitetta, eikä sitä "
                                    "käytetä missään muuallakaan",
                              .en = "the metric {subject} measures no objective and is used "
                                    "nowhere else"},
                  .span = metric.span};
  if (rewards.empty()) return finding;
  finding.severity = Severity::warning;
  finding.message = {.fi =
                         "mittarista {subject} palkitaan ({rewards}), mutta se ei mittaa mitään "
                         "tavoitetta",
                     .en =
                         "the metric {subject} is rewarded ({rewards}) but measures no "
                         "objective"};
  Figure::Elements names;
  for (const auto reward : rewards) {
    names.push_back(&model[reward]);
    finding.related.push_back({model[reward].span, {.fi = "palkitsee", .en = "rewards it"}});
  }
  finding.figures = {{"rewards", std::move(names)}};
  return finding;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (model.metrics.empty())
    return not_assessed({.fi = "mallissa ei ole mittareita", .en = "the model has no metrics"});
  if (analysis.involvement.metrics.pair_count() == 0)
    return not_assessed({.fi = "mikään mittari ei mittaa tavoitetta (`measures`)",
                         .en = "no metric has `measures`"});
  const std::vector<bool> is_used = used_metrics(model);
  const Relation<Metric, Reward> rewards = rewards_by_metric(model);
  Outcome outcome;
  for (std::size_t m = 0; m < model.metrics.size(); ++m) {
    const Metric& metric = model.metrics[m];
    if (!metric.measures.empty() || metric.direction == Direction::monitor || is_used[m]) continue;
    outcome.findings.push_back(finding_of(model, metric, rewards[id_at<Metric>(m)]));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm602;
constinit const Rule kSm602 = {
    .code = "SM602",
    .name = "orphan-metric",
    .needs = {.fi = "Ainakin yksi mittari, joka mittaa tavoitetta (`measures`).",
              .en = "At least one metric with `measures`."},
    .summary = {.fi = "Mittari, joka ei mittaa mitään tavoitetta eikä kuulu kaavaan, "
                      "asiakaspolun vaiheeseen tai sisäiseen palveluun.",
                .en = "A metric that measures no objective and stands in no formula, stage or "
                      "internal service."},
    .why = {.fi = "Raportti, joka ei palvele tavoitetta, vie aikaa. Jos siitä maksetaan, se vie "
                  "myös suunnan.",
            .en = "A report that serves no objective costs time, and one that pays money costs "
                  "direction."},
    .question = {.fi = "Kuka kaipaisi tätä raporttia?", .en = "Who would miss this report?"},
    .fix = {.fi = "Liitä mittari tavoitteeseen, merkitse se vain seurattavaksi "
                  "(`direction: monitor`) – tai lopeta se.",
            .en = "Link it, mark it `direction: monitor`, or stop it."},
    .together = {.says = {.fi = "ei palvele mitään tavoitetta", .en = "serve no objective"}},
    .source = in_both_languages("Kaplan & Norton 1996"),
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty}
  jobs: {name: {fi: Tehdyt työt, en: Jobs done}}  # <-
  meetings: {name: {fi: Pidetyt tapaamiset, en: Meetings held}}  # <-
rewards:
  bonus: {name: {fi: Myyntipalkkio, en: Sales bonus}, metric: meetings}
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty, formula: left / jobs}
  left: {name: {fi: Päättyneet sopimukset, en: Contracts ended}}
  jobs: {name: {fi: Tehdyt työt, en: Jobs done}}
  meetings: {name: {fi: Pidetyt tapaamiset, en: Meetings held}, direction: monitor}
)",
    .check = check,
};

}  // namespace stratmap
