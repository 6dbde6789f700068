#include <algorithm>
#include <utility>

#include "engine/graph/role_holders.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr Wording kByNothing = {
    .fi = "lupausta asiakkuudelle {subject} ei ole kytketty yhteenkään tavoitteeseen (`kept_by`)",
    .en = "the promise to {subject} is kept by no objective (`kept_by`)"};
constexpr Wording kUnmeasured = {
    .fi =
        "lupaus asiakkuudelle {subject} lunastetaan {objectives#tavoitteessa, jolla|tavoitteissa, "
        "joilla} ei ole mittaria",
    .en =
        "the promise to {subject} is kept by {objectives#an objective|objectives} without a "
        "metric"};

void look_at(const Analysis& analysis, const Customer& customer, Outcome& outcome) {
  const Promise& promise = *customer.promise;
  Finding finding{.subjects = {subject_of(customer)},
                  .message = promise.kept_by.empty() ? kByNothing : kUnmeasured,
                  .span = promise.span};
  bool is_measured = false;
  for (const Ref<Objective>& objective : promise.kept_by) {
    is_measured |= !analysis.involvement.metrics[objective.id].empty();
    finding.related.push_back({objective.span, {.fi = "ei mitata", .en = "not measured"}});
  }
  if (is_measured) return;
  finding.figures = {count("objectives", finding.related.size())};
  if (!promise.text.empty()) {
    finding.figures.push_back({"promise", &promise.text});
    finding.label = {.fi = "lupaus: ”{promise}”", .en = "the promise: \"{promise}\""};
  }
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNoPromise = {.fi = "asiakkuudella ei ole lupausta (`promise`)",
                                    .en = "the customer has no `promise`"};
  Outcome outcome{.assessed = false};
  for (const auto id : external_customers(analysis.model)) {
    const Customer& customer = analysis.model[id];
    if (!customer.promise) {
      outcome.unassessed.push_back({kNoPromise, subject_of(customer)});
      continue;
    }
    outcome.assessed = true;
    look_at(analysis, customer, outcome);
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole ulkoisia asiakkuuksia",
                         .en = "the model has no external customers"});
  return outcome;
}

}  // namespace

extern const Rule kSm408;
constinit const Rule kSm408 = {
    .code = "SM408",
    .name = "promise-without-delivery",
    .needs = {.fi = "Lupaus asiakkaalle (`promise`).", .en = "A `promise` to the customer."},
    .summary = {.fi = "Asiakaslupaus, jota mikään tavoite ei lunasta – tai jonka lunastamista ei "
                      "mitata.",
                .en = "A promise to a customer that no objective keeps, or only objectives that "
                      "nobody measures."},
    .why = {.fi = "Lupaus erottaa muista vasta, kun se pidetään – ja joku näkee, pidetäänkö se.",
            .en = "A promise sets apart only once it is kept, and somebody can see whether it is."},
    .question = {.fi = "Missä lupaus lunastetaan?", .en = "Where is the promise kept?"},
    .fix = {.fi = "Nimeä tavoite, joka lunastaa lupauksen (`kept_by`), ja anna sille mittari.",
            .en = "Name the objective that keeps it in `kept_by`, and give it a metric."},
    .together = {.says = {.fi = "on saanut lupauksen, jota mikään mitattu tavoite ei lunasta",
                          .en = "have a promise that no measured objective keeps"}},
    .source = in_both_languages("Hakanen 2015, Vallitseva strateginen toimintatapa"),
    .failing_example = R"(customers:
  shops:
    name: {fi: Kaupat, en: Shops}
    promise: {text: {fi: Yksi yhteyshenkilö, en: One contact}, kind: insight}  # <-
)",
    .passing_example = R"(objectives:
  one-contact: {name: {fi: Yksi yhteyshenkilö, en: One contact}, perspective: process}
metrics:
  contacts: {name: {fi: Yhteyshenkilöt, en: Contacts a customer}, measures: one-contact}
customers:
  shops:
    name: {fi: Kaupat, en: Shops}
    promise:
      text: {fi: Yksi yhteyshenkilö, en: One contact}
      kind: insight
      kept_by: one-contact
)",
    .check = check,
};

}  // namespace stratmap
