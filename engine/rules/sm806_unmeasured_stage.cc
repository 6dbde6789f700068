#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Outcome check(const Analysis& analysis) {
  const auto& journey = analysis.model.journey;
  if (std::ranges::none_of(journey, &Stage::metrics_given))
    return not_assessed({.fi = "yhdelläkään asiakaspolun vaiheella ei ole avainta `metrics`",
                         .en = "no stage of the journey has `metrics`"});
  Outcome outcome;
  for (const Stage& stage : journey)
    if (stage.metrics.empty())
      outcome.findings.push_back(
          {.subjects = {subject_in("journey", stage)},
           .message = {.fi = "asiakaspolun vaiheella {subject} ei ole mittaria",
                       .en = "the stage {subject} of the journey has no metric"},
           .span = stage.span});
  return outcome;
}

}  // namespace

extern const Rule kSm806;
constinit const Rule kSm806 = {
    .code = "SM806",
    .name = "unmeasured-stage",
    .needs = {.fi = "`metrics` jollakin asiakaspolun vaiheella.",
              .en = "`metrics` on some stage of the journey."},
    .summary = {.fi = "Asiakaspolun vaihe ilman mittaria.",
                .en = "A stage of the journey without a metric."},
    .why = {.fi = "Vaihe, jota kukaan ei mittaa, epäonnistuu hiljaa.",
            .en = "A step nobody measures fails in silence."},
    .question = {.fi = "Mistä kuulisimme, jos tämä vaihe epäonnistuisi?",
                 .en = "How would we hear if this step failed?"},
    .fix = {.fi = "Anna vaiheelle yksi mittari, jonka asiakaskin huomaisi.",
            .en = "Give the stage one metric that the customer would notice, too."},
    .together = {.says = {.fi = "on ilman mittaria", .en = "have no metric"},
                 .things = {.fi = "asiakaspolun vaihetta", .en = "stages of the journey"}},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .failing_example = R"(journey:
  purchase: {name: {fi: Osto, en: Purchase}, metrics: repeat-sales}
  invoice: {name: {fi: Lasku, en: Invoice}, metrics: []}  # <-
  renewal: {name: {fi: Jatko, en: Renewal}}  # <-
metrics:
  repeat-sales: {name: {fi: Uusintaostot, en: Repeat sales}}
)",
    .passing_example = R"(journey:
  purchase: {name: {fi: Osto, en: Purchase}, metrics: repeat-sales}
  invoice: {name: {fi: Lasku, en: Invoice}, metrics: complaints}
metrics:
  repeat-sales: {name: {fi: Uusintaostot, en: Repeat sales}}
  complaints: {name: {fi: Laskureklamaatiot, en: Invoice complaints}}
)",
    .check = check,
};

}  // namespace stratmap
