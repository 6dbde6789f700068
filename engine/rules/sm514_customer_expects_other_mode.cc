#include <cstddef>

#include "engine/graph/customer_roles.h"
#include "engine/modes/mode_distance.h"
#include "engine/modes/mode_units.h"
#include "engine/modes/mode_words.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Bilingual kNoExpectation = {.fi = "asiakkuuden odotusta ei ole kerrottu (`expects`)",
                                      .en = "what the customer `expects` is not given"};
constexpr Bilingual kNoServingMode = {
    .fi = "yhdenkään sitä palvelevan toiminnon toimintatapaa ei tiedetä (`mode`)",
    .en = "of no function that serves it is the `mode` known"};

Finding finding_of(const Customer& customer, const Function& function) {
  const ModeLayers& layers = *function.mode;
  return {
      .subjects = {subject_of(customer), subject_of(function)},
      .message =
          {.fi = "asiakkuuden {subject} odottama toimintatapa on {expected}, mutta sitä palvelevan "
                 "toiminnon {subject2} {layer} toimintatapa on {mode}",
           .en = "the mode that the customer {subject} expects is {expected}, but the "
                 "{layer} mode of the function {subject2}, which serves it, is {mode}"},
      .figures = {{"expected", top_names(customer.expects->value)},
                  {"layer", name_of(*layer_in_force(layers))},
                  {"mode", top_names(*mode_in_force(layers))}},
      .span = customer.expects->span,
      .label = {.fi = "mitä asiakas odottaa", .en = "what the customer expects"},
      .related = {
          {function.mode->span, {.fi = "miten sitä palvellaan", .en = "how it is served"}}}};
}

// Nothing is assessed where no serving function says how it works.
bool look_at(const Customer& customer, const Model& model, Outcome& outcome) {
  bool is_assessed = false;
  for (const auto id : functions_that(OwnershipVerb::serves, customer)) {
    const auto mode = model[id].mode ? mode_in_force(*model[id].mode) : std::nullopt;
    if (!mode) continue;
    is_assessed = true;
    if (differ(top_modes(customer.expects->value), top_modes(*mode)))
      outcome.findings.push_back(finding_of(customer, model[id]));
  }
  return is_assessed;
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  for (const Customer& customer : analysis.model.customers) {
    if (customer.kind != CustomerKind::external) continue;
    if (!customer.expects)
      outcome.unassessed.push_back({kNoExpectation, subject_of(customer)});
    else if (look_at(customer, analysis.model, outcome))
      outcome.assessed = true;
    else
      outcome.unassessed.push_back({kNoServingMode, subject_of(customer)});
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole ulkoisia asiakkuuksia",
                         .en = "the model has no external customers"});
  return outcome;
}

}  // namespace

extern const Rule kSm514;
constinit const Rule kSm514 = {
    .code = "SM514",
    .name = "customer-expects-other-mode",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Asiakkuuden odotus (`expects`), ja toimintatapa (`mode`) toiminnolla, joka "
                    "palvelee sitä.",
              .en = "`expects` on the customer, and a `mode` on a function that serves it."},
    .summary = {.fi = "Asiakas odottaa toista toimintatapaa kuin toiminto, joka häntä palvelee.",
                .en = "A customer expects another mode than that of a function which serves it."},
    .why = {.fi =
                "Yksi asiakas kaipaa joustoa, toinen tuotannon, joka toimii. Sama toimintatapa ei "
                "sovi kaikille.",
            .en = "One customer wants flexibility, another production that works. One mode does "
                  "not suit all."},
    .question = {.fi = "Haluaako tämä asiakas joustoa vai vain sen, että homma toimii?",
                 .en = "Does this customer want flexibility, or just want it to work?"},
    .fix = {.fi = "Anna asiakasryhmälle oma lupaus (`promise`).",
            .en = "Give the segment a promise of its own (`promise`)."},
    .together = {.says = {.fi = "asiakas odottaa toista toimintatapaa kuin sitä palvelevalla "
                                "toiminnolla on",
                          .en = "a customer expects another mode than that of a function which "
                                "serves it"},
                 .things = {.fi = "kertaa", .en = "times"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .failing_example = R"(functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
customers:
  homes:
    name: {fi: Taloyhtiöt, en: Housing companies}
    expects: production  # <-
    ownership: {service: serves}
)",
    .passing_example = R"(functions:
  service:
    name: {fi: Asiakaspalvelu, en: Customer service}
    mode: {chosen: customer-service}
customers:
  homes:
    name: {fi: Taloyhtiöt, en: Housing companies}
    expects: {customer-service: 60, production: 40}
    ownership: {service: serves}
)",
    .check = check,
};

}  // namespace stratmap
