#include "engine/owner_state.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Finding finding_of(const Model& model, const Customer& customer) {
  Finding finding{.subjects = {subject_of(customer)},
                  .message = {.fi = "asiakkuudella {subject} on {count} omistajaa – {owners} – "
                                    "eikä ole sovittu, kuka päättää",
                              .en = "the customer relationship {subject} has {count} owners, "
                                    "{owners}, and nobody is named to decide"},
                  .span = customer.span,
                  .label = {.fi = "{count} omistajaa", .en = "{count} owners"}};
  Figure::Elements owners;
  for (const Ownership& entry : customer.ownership) {
    if (!entry.verbs.has(OwnershipVerb::owns) || entry.function.is_unknown()) continue;
    owners.push_back(&model[entry.function.id]);
    finding.related.push_back({entry.function.span, {.fi = "omistaa", .en = "owns it"}});
  }
  finding.figures = {count("count", owners.size()), {"owners", std::move(owners)}};
  return finding;
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  const auto& customers = analysis.model.customers;
  const std::vector<OwnerState> states = owner_states(analysis);
  for (std::size_t i = 0; i < customers.size(); ++i) {
    const Customer& customer = customers[i];
    if (customer.kind != CustomerKind::external) continue;
    outcome.assessed = true;
    if (states[i] == OwnerState::undecided)
      outcome.findings.push_back(finding_of(analysis.model, customer));
  }
  if (outcome.assessed) return outcome;
  return not_assessed(
      {.fi = "mallissa ei ole ulkoisia asiakkuuksia", .en = "the model has no external customers"});
}

}  // namespace

extern const Rule kSm402;
constinit const Rule kSm402 = {
    .code = "SM402",
    .name = "several-owners",
    .in_knots = InKnots::opener,
    .needs = {.fi = "Ei muuta kuin asiakkuuksia.", .en = "Nothing but customers."},
    .summary = {.fi = "Asiakkuudella on monta omistajaa, eikä ole sovittu, kuka päättää.",
                .en = "A customer relationship has several owners and nobody to decide."},
    .why = {.fi =
                "Kaksi omistajaa ilman sääntöä on sama kuin ei yhtään – sinä päivänä, kun he ovat "
                "eri mieltä.",
            .en = "Two owners without a rule is no owner on the day they disagree."},
    .question = {.fi = "Kun olette tästä asiakkaasta eri mieltä, kuka päättää?",
                 .en = "When you two disagree about this customer, who decides?"},
    .fix = {.fi = "Jaa osapuolittain (`parties.….owner`), valitse yksi tai kirjaa `decides`.",
            .en = "Split by party (`parties.….owner`), choose one, or write `decides`."},
    .together = {.says = {.fi = "on monen omistama ilman päättäjää",
                          .en = "have several owners and nobody to decide"}},
    .source = in_both_languages("RACI; Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
customers:
  municipalities:  # <-
    name: {fi: Kunnat, en: Municipalities}
    ownership: {sales: owns, service: owns}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
customers:
  municipalities:
    name: {fi: Kunnat, en: Municipalities}
    decides: sales
    ownership: {sales: owns, service: owns}
)",
    .check = check,
};

}  // namespace stratmap
