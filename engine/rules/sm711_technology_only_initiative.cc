#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kDigital = "digital";

bool is_ahead(const Initiative& initiative) {
  switch (initiative.status.value_or(InitiativeStatus::planned)) {
    case InitiativeStatus::planned:
    case InitiativeStatus::running:
      return true;
    case InitiativeStatus::done:
    case InitiativeStatus::stopped:
      return false;
  }
  return false;
}

// What initiatives of other kinds advance.
std::vector<Id<Objective>> advanced_by_others(const Model& model) {
  std::vector<Id<Objective>> advanced;
  for (const Initiative& initiative : model.initiatives) {
    if (!is_ahead(initiative) || initiative.kind == kDigital) continue;
    for (const Ref<Objective>& objective : initiative.advances)
      if (!objective.is_unknown()) advanced.push_back(objective.id);
  }
  return advanced;
}

bool is_about_people(const Analysis& analysis, const Initiative& initiative,
                     const std::vector<std::uint32_t>& steps) {
  return std::ranges::any_of(initiative.advances, [&](const Ref<Objective>& objective) {
    return !objective.is_unknown() &&
           (analysis.ladder.is_kind(objective.id, PerspectiveKind::learning) ||
            steps[objective.id.index()] != kNoPath);
  });
}

Outcome check(const Analysis& analysis) {
  const auto steps = analysis.causes.steps_from(advanced_by_others(analysis.model));
  Outcome outcome{.assessed = false};
  for (const Initiative& initiative : analysis.model.initiatives) {
    if (initiative.kind != kDigital || !is_ahead(initiative)) continue;
    if (initiative.advances.empty()) {
      outcome.unassessed.push_back({{.fi = "hanketta ei ole kytketty tavoitteeseen (`advances`)",
                                     .en = "the initiative names no objective that it `advances`"},
                                    subject_of(initiative)});
      continue;
    }
    outcome.assessed = true;
    if (is_about_people(analysis, initiative, steps)) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(initiative)},
         .message = {.fi = "digihanke {subject} on yksin: mikään muu hanke ei muuta ihmisten "
                           "tekemistä samassa ketjussa",
                     .en = "the digital initiative {subject} stands alone: no other initiative "
                           "changes what people do on the same chain"},
         .span = initiative.span});
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole suunniteltuja tai käynnissä olevia digihankkeita",
                         .en = "the model has no digital initiative planned or running"});
  return outcome;
}

}  // namespace

extern const Rule kSm711;
constinit const Rule kSm711 = {
    .code = "SM711",
    .name = "technology-only-initiative",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Suunniteltu tai käynnissä oleva hanke, jonka laji on `digital` ja jolla on "
                    "tavoite (`advances`).",
              .en = "An initiative of `kind: digital`, planned or running, with `advances`."},
    .summary =
        {.fi = "Digihanke, jonka ketjussa mikään ei muuta ihmisten osaamista tai tekemistä.",
         .en =
             "A digital initiative with nothing on its chain that changes what people can or do."},
    .why = {.fi = "Tekniikka palvelee ihmisiä eikä tuota arvoa itsekseen.",
            .en = "Technology serves people and produces no value by itself."},
    .question = {.fi = "Kuka toimii maanantaina toisin?",
                 .en = "Who will work differently on Monday?"},
    .fix = {.fi = "Lisää rinnalle työ, joka muuttaa tekemistä: koulutus, uusi tapa toimia tai "
                  "valtuudet.",
            .en = "Put work beside it that changes the doing: training, a new way of working, or a "
                  "mandate."},
    .together = {.says = {.fi = "muuttaa tekniikkaa mutta ei tekemistä",
                          .en = "change technology but not what people do"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .failing_example = R"(objectives:
  easy: {name: {fi: Asiointi on helppoa, en: Dealing is easy}, perspective: customer}
initiatives:
  portal: {name: {fi: Asiakasportaali, en: Customer portal}, kind: digital, advances: easy}  # <-
)",
    .passing_example = R"(objectives:
  easy: {name: {fi: Asiointi on helppoa, en: Dealing is easy}, perspective: customer}
  skills: {name: {fi: Neuvojat osaavat, en: Advisers are able}, perspective: learning, drives: easy}
initiatives:
  portal: {name: {fi: Asiakasportaali, en: Customer portal}, kind: digital, advances: easy}
  coaching: {name: {fi: Valmennus, en: Coaching}, kind: training, advances: skills}
)",
    .check = check,
};

}  // namespace stratmap
