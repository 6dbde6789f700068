#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// Whether it serves another function; `unknown` and itself are nobody.
bool has_internal_customer(const Model& model, Id<Function> function) {
  return std::ranges::any_of(model[function].serves, [&](const InternalService& service) {
    return !service.customer.is_unknown() && service.customer.id != function;
  });
}

bool has_internal_customers(const Analysis& analysis) {
  for (std::size_t i = 0; i < analysis.model.functions.size(); ++i)
    if (has_internal_customer(analysis.model, id_at<Function>(i))) return true;
  return false;
}

// Holding or using data of a customer names no customer of one's own.
bool is_more_than_data(const Ownership& entry) {
  constexpr OwnershipVerb kParts[] = {OwnershipVerb::owns,    OwnershipVerb::leads,
                                      OwnershipVerb::manages, OwnershipVerb::plans,
                                      OwnershipVerb::follows, OwnershipVerb::serves};
  return std::ranges::any_of(kParts, [&](OwnershipVerb verb) { return entry.verbs.has(verb); });
}

// By function, whether it has a part in a customer relationship of any kind.
std::vector<bool> functions_with_customers(const Model& model) {
  std::vector<bool> has_part(model.functions.size());
  for (const Customer& customer : model.customers)
    for (const Ownership& entry : customer.ownership)
      if (!entry.function.is_unknown() && is_more_than_data(entry))
        has_part[entry.function.id.index()] = true;
  return has_part;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (!has_internal_customers(analysis))
    return not_assessed({.fi = "mikään toiminto ei palvele toista (`serves`)",
                         .en = "no function `serves` another"});
  if (std::ranges::find(analysis.customer_steps, 1U) == analysis.customer_steps.end())
    return not_assessed({.fi = "mikään toiminto ei kohtaa asiakasta suoraan",
                         .en = "no function meets a customer directly"});
  const std::vector<bool> has_part = functions_with_customers(model);
  Outcome outcome;
  for (const auto function : analysis.chart.actors()) {
    const bool meets_one = analysis.customer_steps[function.index()] == 1;
    if (meets_one || has_part[function.index()] || has_internal_customer(model, function)) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(model[function])},
         .message =
             {.fi = "toiminnolle {subject} ei ole nimetty asiakasta, ei ulkoista eikä "
                    "sisäistä",
              .en = "the function {subject} has no customer named, neither external nor internal"},
         .span = model[function].span});
  }
  return outcome;
}

}  // namespace

extern const Rule kSm407;
constinit const Rule kSm407 = {
    .code = "SM407",
    .name = "no-customer-named",
    .needs = {.fi = "Ainakin yksi sisäinen asiakas (`serves`) ja toiminto, joka kohtaa asiakkaan "
                    "suoraan.",
              .en = "At least one internal customer (`serves`), and a function that meets a "
                    "customer directly."},
    .summary = {.fi = "Toiminto, joka ei kohtaa asiakasta, ei ole mukana yhdessäkään asiakkuudessa "
                      "eikä palvele toista toimintoa.",
                .en = "A function that meets no customer, has no part in any customer relationship "
                      "and serves no other function."},
    .why = {.fi = "Jokainen työ tehdään jollekin. Kun sitä ei ole sanottu, kukaan ei voi kertoa, "
                  "onko työ tehty hyvin.",
            .en = "Every piece of work is done for somebody. Until it is said for whom, nobody can "
                  "tell whether it was done well."},
    .question = {.fi = "Kuka on teidän asiakkaanne?", .en = "Who is your customer?"},
    .fix = {.fi = "Nimeä sisäinen asiakas (`serves`), tai kirjaa toiminnon osuus asiakkuudessa "
                  "(`ownership`).",
            .en = "Name the internal customer in `serves`, or its part in a relationship in "
                  "`ownership`."},
    .together = {.says = {.fi = "on ilman nimettyä asiakasta", .en = "have no customer named"}},
    .source = in_both_languages("Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  it: {name: {fi: Tietohallinto, en: IT}, serves: service}
  procurement: {name: {fi: Hankinta, en: Procurement}, works_with: it}  # <-
customers:
  households: {name: {fi: Kotitaloudet, en: Households}, ownership: {service: owns}}
)",
    .passing_example = R"(functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  it: {name: {fi: Tietohallinto, en: IT}, serves: service}
  procurement: {name: {fi: Hankinta, en: Procurement}, works_with: it}
customers:
  households:
    name: {fi: Kotitaloudet, en: Households}
    ownership: {service: owns, procurement: follows}
)",
    .check = check,
};

}  // namespace stratmap
