#include <algorithm>

#include "engine/owner_state.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// Holding or using data of a customer does not yet touch the relationship.
bool could_own(const Ownership& entry) {
  constexpr OwnershipVerb kTouching[] = {OwnershipVerb::leads, OwnershipVerb::manages,
                                         OwnershipVerb::plans, OwnershipVerb::follows,
                                         OwnershipVerb::serves};
  return !entry.function.is_unknown() &&
         std::ranges::any_of(kTouching, [&](OwnershipVerb verb) { return entry.verbs.has(verb); });
}

Finding finding_of(const Customer& customer, const RoundFact* from_round) {
  constexpr Wording kNobody = {.fi = "mikään toiminto ei omista asiakkuutta {subject}",
                               .en = "no function owns the customer relationship {subject}"};
  constexpr Wording kUnknown = {
      .fi = "kysyttiin, kuka omistaa asiakkuuden {subject} – omistaja ei selvinnyt",
      .en = "asked who owns the customer relationship {subject}, and no owner was found"};
  Finding finding{.subjects = {subject_of(customer)},
                  .message = says_who(OwnershipVerb::owns, customer) ? kUnknown : kNobody,
                  .span = customer.span,
                  .label = {.fi = "{touching} {touching#toiminto on mukana, mutta ei "
                                  "omista|toimintoa on mukana, yksikään ei omista}",
                            .en = "{touching} {touching#function touches it but does not own "
                                  "it|functions touch it, none owns it}"}};
  for (const Ownership& entry : customer.ownership)
    if (could_own(entry))
      finding.related.push_back(
          {entry.function.span, {.fi = "voisi omistaa sen", .en = "could own it"}});
  finding.figures = {count("touching", finding.related.size())};
  if (from_round == nullptr) return finding;
  finding.message = kUnknown;
  finding.label = {.fi = "rundissa kysyttiin {claiming} toiminnolta – {agreeing} ei tiedä",
                   .en = "from the round: {agreeing} of {claiming} functions do not know"};
  finding.figures.push_back(count("agreeing", from_round->agreeing));
  finding.figures.push_back(count("claiming", from_round->claiming));
  return finding;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNotAsked = {
      .fi = "asiakkuuden omistajuudesta ei ole sanottu mitään (`ownership`)",
      .en = "nothing is said of the customer's `ownership`"};
  Outcome outcome{.assessed = false};
  const auto& customers = analysis.model.customers;
  const std::vector<OwnerState> states = owner_states(analysis);
  for (std::size_t i = 0; i < customers.size(); ++i) {
    const Customer& customer = customers[i];
    if (customer.kind != CustomerKind::external) continue;
    if (states[i] == OwnerState::untold) {
      outcome.unassessed.push_back({kNotAsked, subject_of(customer)});
      continue;
    }
    outcome.assessed = true;
    if (states[i] == OwnerState::none || states[i] == OwnerState::unknown)
      outcome.findings.push_back(
          finding_of(customer, analysis.from_round(OwnershipVerb::owns, id_at<Customer>(i))));
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole ulkoisia asiakkuuksia",
                         .en = "the model has no external customers"});
  return outcome;
}

}  // namespace

extern const Rule kSm401;
constinit const Rule kSm401 = {
    .code = "SM401",
    .name = "unowned-customer-relationship",
    .in_knots = InKnots::opener,
    .needs = {.fi = "`ownership` tällä asiakkuudella, tai `owns` jollakin muulla.",
              .en = "`ownership` on this customer, or `owns` on another."},
    .summary =
        {.fi = "Asiakkuus, jota mikään toiminto ei omista – ei kokonaan eikä osapuoli kerrallaan.",
         .en = "A customer relationship that no function owns, as a whole or party by "
               "party."},
    .why = {.fi = "Asiakkuus, josta kukaan ei vastaa, pysyy sattumalta.",
            .en = "A relationship that nobody answers for is kept by accident."},
    .question = {.fi = "Jos tämä asiakas lähtee huomenna, kenen pitää selittää miksi?",
                 .en = "If this customer leaves tomorrow, who has to explain it?"},
    .fix = {.fi = "Sovi yksi omistaja ja kirjaa sille `owns`.",
            .en = "Agree on one owner and write `owns`."},
    .together = {.says = {.fi = "on ilman omistajaa", .en = "have no owner"}},
    .source = {.fi =
                   "RACI: rivillä tasan yksi vastuullinen; Hakanen 2014, Asiakkuuksien johtaminen",
               .en =
                   "RACI, exactly one accountable per row; Hakanen 2014, Asiakkuuksien johtaminen"},
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
customers:
  housing-companies:  # <-
    name: {fi: Taloyhtiöt, en: Housing companies}
    ownership: {sales: plans, service: [serves, manages]}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
customers:
  housing-companies:
    name: {fi: Taloyhtiöt, en: Housing companies}
    ownership: {sales: [owns, plans], service: [serves, manages]}
)",
    .check = check,
};

}  // namespace stratmap
