#include <algorithm>
#include <utility>
#include <vector>

#include "engine/graph/relation.h"
#include "engine/graph/role_holders.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr OwnershipVerb kTouching[] = {OwnershipVerb::owns, OwnershipVerb::leads,
                                       OwnershipVerb::manages, OwnershipVerb::serves};

bool is_established(const Function& function) {
  return function.status == FunctionStatus::established;
}

// By function, the customers that it owns, leads, manages or serves and no established one does.
Relation<Function, Customer> customers_of_new_units(const Analysis& analysis) {
  const Model& model = analysis.model;
  std::vector<std::pair<Id<Function>, Id<Customer>>> pairs;
  for (const auto customer : external_customers(model)) {
    std::vector<Id<Function>> touching;
    for (const OwnershipVerb verb : kTouching)
      for (const auto function : role_holders(model, analysis.round_facts, verb, customer))
        touching.push_back(function);
    if (std::ranges::any_of(touching,
                            [&](Id<Function> function) { return is_established(model[function]); }))
      continue;
    for (const auto function : touching) pairs.emplace_back(function, customer);
  }
  return {model.functions.size(), pairs};
}

bool ownership_is_told(const Analysis& analysis) {
  return !analysis.round_facts.empty() ||
         std::ranges::any_of(analysis.model.customers, &Customer::ownership_given);
}

// Who decides on the unit's resources: a function by its name where the text is its id.
void add_decider(const Model& model, const Function& unit, Finding& finding) {
  if (!is_decided(unit.decides)) return;
  const std::string_view id = model.text_in(unit.decides, Lang::en);
  const auto decider = std::ranges::find(model.functions, id, &Function::id);
  if (decider == model.functions.end()) {
    finding.figures.push_back({"decides", &unit.decides});
    finding.label = {.fi = "resursseista päättää: {decides}",
                     .en = "who decides on its resources: {decides}"};
  } else {
    finding.figures.push_back({"decides", &*decider});
    finding.label = {.fi = "resursseista päättää {decides}",
                     .en = "{decides} decides on its resources"};
  }
}

Finding finding_of(const Model& model, const Function& unit,
                   std::span<const Id<Customer>> customers) {
  Figure::Elements names;
  for (const auto customer : customers) names.push_back(&model[customer]);
  Finding finding{
      .subjects = {subject_of(unit)},
      .message = {.fi = "{subject} toimii perityllä asiakasmallilla, vaikka {count#asiakkuutta|"
                        "asiakkuuksia} {customers} ei hoida mikään talon vanha toiminto",
                  .en = "{subject} works by the inherited customer model, though {customers} "
                        "{count#is a customer|are customers} that no established function meets"},
      .figures = {count("count", names.size())},
      .span = unit.span};
  finding.figures.push_back({"customers", std::move(names)});
  add_decider(model, unit, finding);
  return finding;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNotAsked = {
      .fi = "ei ole sanottu, kenen asiakasmallilla yksikkö toimii (`customer_model`)",
      .en = "nothing says whose `customer_model` the unit works by"};
  const Model& model = analysis.model;
  if (std::ranges::all_of(model.functions, is_established))
    return not_assessed({.fi = "mallissa ei ole uusia eikä ostettuja yksiköitä (`status`)",
                         .en = "no function has the `status` new or acquired"});
  if (!ownership_is_told(analysis))
    return not_assessed({.fi = "asiakkuuksien omistajuudesta ei ole sanottu mitään (`ownership`)",
                         .en = "nothing is said of the `ownership` of customers"});
  const auto customers = customers_of_new_units(analysis);
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    const Function& unit = model.functions[i];
    if (is_established(unit)) continue;
    if (!unit.customer_model) {
      outcome.unassessed.push_back({kNotAsked, subject_of(unit)});
      continue;
    }
    outcome.assessed = true;
    const auto its_own = customers[id_at<Function>(i)];
    if (*unit.customer_model == CustomerModel::inherited && !its_own.empty())
      outcome.findings.push_back(finding_of(model, unit, its_own));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm415;
constinit const Rule kSm415 = {
    .code = "SM415",
    .name = "new-unit-old-model",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Toiminto, jonka `status` on new tai acquired ja jolla on `customer_model`, ja "
                    "asiakkuuksien `ownership`.",
              .en = "A function of `status` new or acquired, with a `customer_model`, and the "
                    "`ownership` of customers."},
    .summary = {.fi = "Uusi tai ostettu yksikkö palvelee asiakkaita, joita muilla ei ole, mutta "
                      "vanhan talon asiakasmallilla.",
                .en = "A new or acquired unit has customers that nobody else has, but works by the "
                      "customer model of the old organization."},
    .why = {.fi = "Uusi liiketoiminta rakentaa asiakkuutensa eri lähtökohdista. Vanha asiakasmalli "
                  "toimii silloin korkeintaan osittain.",
            .en = "New business builds its customer relationships from other starting points; the "
                  "old customer model then fits in part at best."},
    .question = {.fi = "Sopiiko vanha asiakasmalli uudelle yksikölle?",
                 .en = "Does the old customer model fit the new unit?"},
    .fix = {.fi = "Anna yksikön tehdä oma asiakasmalli (`customer_model: own`), ja sopikaa, mitä "
                  "siitä kerrotaan muille.",
            .en =
                "Let the unit make a customer model of its own (`customer_model: own`), and agree "
                "on what the others learn from it."},
    .together = {.says = {.fi = "toimii perityllä asiakasmallilla, vaikka asiakkaat ovat vain "
                                "niiden omia",
                          .en = "work by the inherited customer model with customers of their "
                                "own"}},
    .source = in_both_languages(
        "Doz & Kosonen 2008, Fast Strategy; Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  bakery:  # <-
    name: {fi: Leipomo, en: Bakery}
    status: acquired
    customer_model: inherited
    decides: sales
customers:
  shops: {name: {fi: Kaupat, en: Shops}, ownership: {sales: owns}}
  cafes: {name: {fi: Kahvilat, en: Cafés}, ownership: {bakery: [owns, serves]}}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  bakery:
    name: {fi: Leipomo, en: Bakery}
    status: acquired
    customer_model: own
    decides: sales
customers:
  shops: {name: {fi: Kaupat, en: Shops}, ownership: {sales: owns}}
  cafes: {name: {fi: Kahvilat, en: Cafés}, ownership: {bakery: [owns, serves]}}
)",
    .check = check,
};

}  // namespace stratmap
