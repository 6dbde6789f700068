#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool has_owner(const Party& party) {
  return std::ranges::any_of(party.owners,
                             [](const Ref<Function>& owner) { return !owner.is_unknown(); });
}

bool is_owned(const Customer& customer, const RoundFact* from_round) {
  return !functions_that(OwnershipVerb::owns, customer).empty() ||
         (from_round != nullptr && !from_round->function.is_unknown()) ||
         (!customer.parties.empty() && std::ranges::all_of(customer.parties, has_owner));
}

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
  const auto says_owns = [&](const Customer& customer) {
    const auto id = id_at<Customer>(static_cast<std::size_t>(&customer - customers.data()));
    return customer.kind == CustomerKind::external &&
           (says_who(OwnershipVerb::owns, customer) ||
            analysis.from_round(OwnershipVerb::owns, id) != nullptr);
  };
  const bool owns_is_used = std::ranges::any_of(customers, says_owns);
  for (std::size_t i = 0; i < customers.size(); ++i) {
    const Customer& customer = customers[i];
    if (customer.kind != CustomerKind::external) continue;
    if (!customer.ownership_given && !owns_is_used) {
      outcome.unassessed.push_back({kNotAsked, subject_of(customer)});
      continue;
    }
    outcome.assessed = true;
    const RoundFact* fact = analysis.from_round(OwnershipVerb::owns, id_at<Customer>(i));
    if (!is_owned(customer, fact)) outcome.findings.push_back(finding_of(customer, fact));
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
