#include <algorithm>
#include <vector>

#include "engine/graph/joined_systems.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

using Members = std::vector<Id<Function>>;  // under(f), in rising order

bool holds(const Members& members, Id<Function> function) {
  return std::ranges::binary_search(members, function);
}

// Some hand-over of theirs tells another function about customers.
bool tell_others(const Model& model, const Members& members) {
  const auto goes_out = [&](const HandOver& hand_over) {
    return !hand_over.to.is_unknown() && !hand_over.customers.empty() &&
           !holds(members, hand_over.to.id);
  };
  return std::ranges::any_of(members, [&](Id<Function> member) {
    return std::ranges::any_of(model[member].hands_over_to, goes_out);
  });
}

bool names_one_of(const Refs<Function>& functions, const Members& members) {
  return std::ranges::any_of(functions, [&](const Ref<Function>& function) {
    return !function.is_unknown() && holds(members, function.id);
  });
}

// The systems that they use or own.
std::vector<Id<System>> systems_of(const Model& model, const Members& members) {
  std::vector<Id<System>> systems;
  for (std::size_t i = 0; i < model.systems.size(); ++i)
    if (names_one_of(model.systems[i].used_by, members) ||
        names_one_of(model.systems[i].owners, members))
      systems.push_back(id_at<System>(i));
  return systems;
}

Finding finding_of(const Model& model, const Function& function,
                   const std::vector<Id<System>>& systems) {
  constexpr Wording kNew = {
      .fi =
          "uudella yksiköllä {subject} on oma asiakasmalli, mutta sen asiakastieto ei kulje "
          "muille",
      .en =
          "the new unit {subject} has a customer model of its own, but its customer data reaches "
          "nobody else"};
  constexpr Wording kAcquired = {
      .fi =
          "ostetulla yksiköllä {subject} on oma asiakasmalli, mutta sen asiakastieto ei kulje "
          "muille",
      .en =
          "the acquired unit {subject} has a customer model of its own, but its customer data "
          "reaches nobody else"};
  Finding finding{.subjects = {subject_of(function)},
                  .message = function.status == FunctionStatus::acquired ? kAcquired : kNew,
                  .span = function.span};
  for (const auto system : systems)
    finding.related.push_back(
        {model[system].span, {.fi = "vain yksikön oma", .en = "the unit's alone"}});
  return finding;
}

void look_at(const Model& model, const JoinedSystems& joined, Members members,
             const Function& function, Outcome& outcome) {
  std::ranges::sort(members);
  const auto systems = systems_of(model, members);
  const bool is_shared = std::ranges::any_of(systems, [&](Id<System> system) {
    return std::ranges::any_of(joined.users(system),
                               [&](Id<Function> user) { return !holds(members, user); });
  });
  if (!is_shared && !tell_others(model, members))
    outcome.findings.push_back(finding_of(model, function, systems));
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNotAsked = {
      .fi = "ei ole sanottu, kenen asiakasmallilla yksikkö toimii (`customer_model`)",
      .en = "nothing says whose `customer_model` the unit works by"};
  const Model& model = analysis.model;
  const JoinedSystems joined(model);
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    const Function& function = model.functions[i];
    if (function.status == FunctionStatus::established) continue;
    if (!function.customer_model) {
      outcome.unassessed.push_back({kNotAsked, subject_of(function)});
      continue;
    }
    outcome.assessed = true;
    if (*function.customer_model == CustomerModel::own)
      look_at(model, joined, analysis.chart.under(id_at<Function>(i)), function, outcome);
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole uusia eikä ostettuja yksiköitä (`status`)",
                         .en = "no function has the `status` new or acquired"});
  return outcome;
}

}  // namespace

extern const Rule kSm416;
constinit const Rule kSm416 = {
    .code = "SM416",
    .name = "new-unit-data-island",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Toiminto, jonka `status` on new tai acquired ja jolla on `customer_model`.",
              .en = "A function of `status` new or acquired, with a `customer_model`."},
    .summary = {.fi = "Uuden tai ostetun yksikön oma asiakastieto ei kulje muille: ei siirtona, ei "
                      "yhteisenä järjestelmänä eikä liittymänä.",
                .en = "What a new or acquired unit learns of its customers reaches nobody else: by "
                      "no hand-over, no shared system and no integration."},
    .why =
        {.fi = "Uusi yksikkö oppii asiakkaista sellaista, mitä vanha talo ei tiedä – eikä tiedolle "
               "ole kirjattu reittiä muille.",
         .en = "The new unit learns what the old organization does not know, and no way to the "
               "others is written down for it."},
    .question =
        {.fi = "Mitä uusi yksikkö tietää asiakkaista, mitä vanha talo ei tiedä?",
         .en = "What does the new unit know about customers that the old organization does not?"},
    .fix = {.fi = "Avaa tiedolle reitti – yhdenmukaisuutta ei tarvita.",
            .en = "Open a way for the data; uniformity is not needed."},
    .together = {.says = {.fi = "on vailla reittiä, jota pitkin asiakastieto kulkisi muille",
                          .en = "have no written way for their customer data to reach others"}},
    .source = in_both_languages(
        "Doz & Kosonen 2008, Fast Strategy; Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  sensors:  # <-
    name: {fi: Anturipalvelut, en: Sensor services}
    status: new
    customer_model: own
systems:
  crm: {name: {fi: Asiakasrekisteri, en: CRM}, used_by: sales}
  platform: {name: {fi: Anturialusta, en: Sensor platform}, used_by: sensors, owner: sensors}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}}
  sensors:
    name: {fi: Anturipalvelut, en: Sensor services}
    status: new
    customer_model: own
systems:
  crm: {name: {fi: Asiakasrekisteri, en: CRM}, used_by: sales}
  platform:
    name: {fi: Anturialusta, en: Sensor platform}
    used_by: sensors
    owner: sensors
    integrates: crm
)",
    .check = check,
};

}  // namespace stratmap
