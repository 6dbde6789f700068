#include <algorithm>
#include <utility>

#include "engine/graph/customer_records.h"
#include "engine/graph/role_holders.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// Where the customer says who owns it; where the round does, the customer itself.
Span span_of_owner(const Customer& customer, Id<Function> owner) {
  const auto entry = std::ranges::find_if(customer.ownership, [&](const Ownership& each) {
    return each.function.id == owner && each.verbs.has(OwnershipVerb::owns);
  });
  return entry == customer.ownership.end() ? customer.span : entry->function.span;
}

Finding finding_of(const Analysis& analysis, const CustomerRecords& records, Id<Customer> customer,
                   Id<Function> owner) {
  const Model& model = analysis.model;
  Finding finding{
      .subjects = {subject_of(model[customer]), subject_of(model[owner])},
      .message = {.fi = "{subject2} omistaa asiakkuuden {subject}, mutta ei pääse sen tietoihin",
                  .en =
                      "{subject2} owns the customer relationship {subject}, but has no way to its "
                      "data"},
      .span = span_of_owner(model[customer], owner)};
  if (!says_who(OwnershipVerb::owns, model[customer]))
    finding.label = {.fi = "omistaja on kulttuurirundin tieto",
                     .en = "the owner is from the round"};
  for (const auto system : records.systems(customer))
    finding.related.push_back(
        {model[system].span, {.fi = "tiedot ovat täällä", .en = "its data is here"}});
  return finding;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNoOwner = {.fi = "asiakkuudella ei ole omistajaa (`owns`)",
                                  .en = "nobody `owns` the customer"};
  constexpr Bilingual kNoData = {
      .fi = "ei ole sanottu, missä asiakkuuden tiedot ovat (`holds`, `holds-data`)",
      .en = "nothing says where the customer's data is (`holds`, `holds-data`)"};
  const Model& model = analysis.model;
  const CustomerRecords records(model, analysis.round_facts);
  Outcome outcome{.assessed = false};
  for (const auto customer : external_customers(model)) {
    const auto owners = role_holders(model, analysis.round_facts, OwnershipVerb::owns, customer);
    if (owners.empty() || !records.are_kept(customer)) {
      outcome.unassessed.push_back(
          {owners.empty() ? kNoOwner : kNoData, subject_of(model[customer])});
      continue;
    }
    outcome.assessed = true;
    for (const auto owner : owners)
      if (!records.reach(owner, customer))
        outcome.findings.push_back(finding_of(analysis, records, customer, owner));
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole ulkoisia asiakkuuksia",
                         .en = "the model has no external customers"});
  return outcome;
}

}  // namespace

extern const Rule kSm413;
constinit const Rule kSm413 = {
    .code = "SM413",
    .name = "owner-without-data",
    .needs = {.fi = "Asiakkuudella omistaja (`owns`), ja tieto siitä, missä sen tiedot ovat: "
                    "järjestelmän `holds` tai toiminnon `holds-data`.",
              .en = "A customer that somebody `owns`, and where its data is: `holds` of a system "
                    "or `holds-data` of a function."},
    .summary = {.fi = "Asiakkuuden omistaja ei pääse sen tietoihin: ei hallitse eikä käytä niitä, "
                      "ei saa niitä siirrossa eikä käytä järjestelmää, jossa ne näkyvät.",
                .en = "The owner of a customer relationship has no way to its data: neither holds "
                      "nor uses it, is not handed it, and uses no system in which it shows."},
    .why = {.fi = "Se, joka vastaa asiakkaasta, etsii asiakkaan tiedot jonkun muun järjestelmästä.",
            .en = "Whoever answers for the customer looks the customer up in someone else's "
                  "system."},
    .question = {.fi = "Mistä katsot tämän asiakkaan tiedot ennen kuin soitat?",
                 .en = "Where do you look up this customer before you call?"},
    .fix = {.fi = "Anna omistajalle pääsy järjestelmään, tai sovi, miten tieto kulkee.",
            .en = "Give the owner access, or agree on a flow."},
    .together = {.says = {.fi = "on vailla pääsyä oman asiakkuutensa tietoihin",
                          .en = "have no way to the data of their customer"},
                 .things = {.fi = "omistajaa", .en = "owners"}},
    .source =
        in_both_languages("Hakanen 2015, Kulttuurirundi; Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  cleaning: {name: {fi: Siivous, en: Cleaning}}
customers:
  care-homes:
    name: {fi: Hoivakodit, en: Care homes}
    ownership:
      cleaning: [owns, serves]  # <-
      sales: leads
systems:
  crm: {name: {fi: Asiakasrekisteri, en: CRM}, holds: care-homes, used_by: sales}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  cleaning: {name: {fi: Siivous, en: Cleaning}}
customers:
  care-homes:
    name: {fi: Hoivakodit, en: Care homes}
    ownership:
      cleaning: [owns, serves]
      sales: leads
systems:
  crm: {name: {fi: Asiakasrekisteri, en: CRM}, holds: care-homes, used_by: sales}
  rota: {name: {fi: Työvuorot, en: Rota}, used_by: cleaning, integrates: crm}
)",
    .check = check,
};

}  // namespace stratmap
