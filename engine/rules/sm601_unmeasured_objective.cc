#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (model.objectives.empty())
    return not_assessed({.fi = "mallissa ei ole tavoitteita", .en = "the model has no objectives"});
  if (analysis.involvement.metrics.pair_count() == 0)
    return not_assessed({.fi = "mikään mittari ei mittaa tavoitetta (`measures`)",
                         .en = "no metric has `measures`"});
  Outcome outcome;
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    if (!analysis.involvement.metrics[id_at<Objective>(i)].empty()) continue;
    outcome.findings.push_back({.subjects = {subject_of(model.objectives[i])},
                                .message = {.fi = "mikään mittari ei mittaa tavoitetta {subject}",
                                            .en = "no metric measures the objective {subject}"},
                                .span = model.objectives[i].span});
  }
  return outcome;
}

}  // namespace

extern const Rule kSm601;
constinit const Rule kSm601 = {
    .code = "SM601",
    .name = "unmeasured-objective",
    .needs = {.fi = "Ainakin yksi mittari, joka mittaa tavoitetta (`measures`).",
              .en = "At least one metric with `measures`."},
    .summary = {.fi = "Tavoite, jota mikään mittari ei mittaa.",
                .en = "An objective that no metric measures."},
    .why = {.fi = "Sitä, mitä kukaan ei näe, ei voi johtaa.",
            .en = "What nobody can see cannot be led."},
    .question = {.fi = "Mistä näkisit, että tämä onnistui?",
                 .en = "What would you look at to know it worked?"},
    .fix = {.fi = "Lisää yksi ennakoiva mittari ja yksi tulosmittari.",
            .en = "Add one driver and one outcome metric."},
    .together = {.says = {.fi = "on ilman mittaria", .en = "have no metric"}},
    .source = in_both_languages("Kaplan & Norton 1996"),
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
  partner: {name: {fi: Olemme asiakkaan kumppani, en: We are the customer's partner}}  # <-
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty}
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
  partner: {name: {fi: Olemme asiakkaan kumppani, en: We are the customer's partner}}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: [loyalty, partner]}
)",
    .check = check,
};

}  // namespace stratmap
