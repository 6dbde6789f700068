#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// By the same words as a decider: `unknown` was asked, and nobody knows.
bool is_agreed(const InternalService& service) {
  return service.metric.has_value() || is_decided(service.agreed);
}

Finding finding_of(const Function& function, const Function& served,
                   const InternalService& service) {
  return {.subjects = {subject_of(function), subject_of(served)},
          .message = {.fi = "toiminto {subject} palvelee toimintoa {subject2}, mutta palvelulla "
                            "ei ole mittaria eikä sovittua tasoa",
                      .en = "the function {subject} serves {subject2} with neither a metric nor "
                            "an agreed level"},
          .span = service.customer.span,
          .label = {.fi = "ei mittaria eikä sovittua tasoa",
                    .en = "neither a metric nor an agreed level"}};
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    for (const InternalService& service : model.functions[i].serves) {
      if (is_agreed(service)) {
        outcome.assessed = true;
      } else if (!service.customer.is_unknown() && service.customer.id != id_at<Function>(i)) {
        outcome.findings.push_back(
            finding_of(model.functions[i], model[service.customer.id], service));
      }
    }
  }
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "missään sisäisessä palvelussa (`serves`) ei ole mittaria eikä "
                             "sovittua tasoa",
                       .en = "no `serves` has a `metric` or `agreed`"});
}

}  // namespace

extern const Rule kSm305;
constinit const Rule kSm305 = {
    .code = "SM305",
    .name = "unmeasured-internal-customer",
    .needs = {.fi = "Mittari (`metric`) tai sovittu taso (`agreed`) jossakin sisäisessä palvelussa "
                    "(`serves`).",
              .en = "A `metric` or `agreed` on some `serves`."},
    .summary = {.fi = "Toiminto palvelee toista ilman mittaria ja sovittua tasoa.",
                .en = "A function serves another without a metric and without an agreed level."},
    .why = {.fi = "Sisäinenkin asiakas on asiakas. Jos hyvää ei ole sovittu, kumpikin mittaa sen "
                  "omalla mitallaan.",
            .en = "An internal customer is a customer too. Where good was never agreed, each side "
                  "measures it by its own yardstick."},
    .question = {.fi = "Mikä on kollegallesi riittävän hyvää?",
                 .en = "How good is good enough for your colleague?"},
    .fix = {.fi = "Sopikaa taso yhdellä lauseella (`agreed`) tai valitkaa mittari (`metric`).",
            .en = "Agree on the level in one sentence (`agreed`), or choose a `metric`."},
    .together = {.says = {.fi = "on ilman mittaria ja sovittua tasoa",
                          .en = "have neither a metric nor an agreed level"},
                 .things = {.fi = "sisäistä palvelua", .en = "services between functions"}},
    .source = in_both_languages("Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(functions:
  it:
    name: {fi: Tietohallinto, en: IT}
    serves:
      service: {agreed: {fi: Häiriö korjataan 4 tunnissa, en: Faults mended in 4 hours}}
      billing: {}  # <-
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  billing: {name: {fi: Laskutus, en: Billing}}
)",
    .passing_example = R"(functions:
  it:
    name: {fi: Tietohallinto, en: IT}
    serves:
      service: {agreed: {fi: Häiriö korjataan 4 tunnissa, en: Faults mended in 4 hours}}
      billing: {metric: uptime}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  billing: {name: {fi: Laskutus, en: Billing}}
metrics:
  uptime: {name: {fi: Käytettävyys, en: Uptime}}
)",
    .check = check,
};

}  // namespace stratmap
