#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/metrics/rollup_scores.h"
#include "engine/metrics/score.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool is_under_way(const Initiative& initiative) {
  return !initiative.status || *initiative.status == InitiativeStatus::planned ||
         *initiative.status == InitiativeStatus::running;
}

void look_at_initiatives(const Model& model, Outcome& outcome) {
  for (const Initiative& initiative : model.initiatives) {
    const bool advances_any = std::ranges::any_of(
        initiative.advances, [](const Ref<Objective>& ref) { return !ref.is_unknown(); });
    if (!is_under_way(initiative) || advances_any) continue;
    outcome.findings.push_back({.subjects = {subject_of(initiative)},
                                .message = {.fi = "hanke {subject} ei edistä yhtään tavoitetta",
                                            .en = "the initiative {subject} advances no objective"},
                                .span = initiative.span,
                                .question = Bilingual{.fi = "Mitä tavoitetta varten tämä tehdään?",
                                                      .en = "Which objective is this done for?"}});
  }
}

// By objective, whether an initiative is at work on it, or about to be.
std::vector<bool> advanced_objectives(const Model& model) {
  std::vector<bool> is_advanced(model.objectives.size());
  for (const Initiative& initiative : model.initiatives)
    if (is_under_way(initiative))
      for (const Ref<Objective>& objective : initiative.advances)
        if (!objective.is_unknown()) is_advanced[objective.id.index()] = true;
  return is_advanced;
}

void look_at_objectives(const Analysis& analysis, Outcome& outcome) {
  const auto& objectives = analysis.model.objectives;
  const std::vector<bool> is_advanced = advanced_objectives(analysis.model);
  const std::vector<RolledScore> scores = objective_scores(analysis);
  for (std::size_t i = 0; i < objectives.size(); ++i) {
    const auto& score = scores[i].score;
    if (!score) {
      outcome.unassessed.push_back(
          {{.fi = "tavoitteella ei ole pisteitä", .en = "the objective has no score"},
           subject_of(objectives[i])});
      continue;
    }
    if (*score >= kGreenScore || is_advanced[i]) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(objectives[i])},
         .message = {.fi = "tavoite {subject} on {state}, eikä yksikään hanke edistä sitä",
                     .en = "the objective {subject} is {state}, and no initiative advances it"},
         .figures = {{"state", scores[i].status == Status::red
                                   ? Bilingual{"kaukana tavoitteesta", "off target"}
                                   : Bilingual{"jäljessä", "below target"}},
                     {"score", std::round(10 * *score) / 10}},
         .span = objectives[i].span,
         .label = {.fi = "pisteet {score} / 100", .en = "score {score} of 100"}});
  }
}

Outcome check(const Analysis& analysis) {
  if (analysis.model.initiatives.empty())
    return not_assessed({.fi = "mallissa ei ole hankkeita", .en = "the model has no initiatives"});
  // Where none says what it advances, nobody has asked yet.
  if (std::ranges::all_of(analysis.model.initiatives,
                          [](const Initiative& initiative) { return initiative.advances.empty(); }))
    return not_assessed({.fi = "yhdelläkään hankkeella ei ole tavoitetta (`advances`)",
                         .en = "no initiative has `advances`"});
  Outcome outcome;
  look_at_initiatives(analysis.model, outcome);
  look_at_objectives(analysis, outcome);
  return outcome;
}

constexpr SaidOf kKinds[] = {
    {.section = "objectives",
     .one = {"on jäljessä ilman hanketta", "is behind without an initiative"},
     .many = {"on jäljessä ilman hanketta", "are behind without an initiative"}},
    {.section = "initiatives",
     .one = {"on ilman tavoitetta", "has no objective"},
     .many = {"on ilman tavoitetta", "have no objective"}}};

}  // namespace

extern const Rule kSm114;
constinit const Rule kSm114 = {
    .code = "SM114",
    .name = "initiative-mismatch",
    .needs = {.fi =
                  "Ainakin yksi hanke, joka edistää tavoitetta (`advances`); tavoitteelta pisteet.",
              .en = "At least one initiative that `advances` an objective; of an objective, a "
                    "score."},
    .summary = {.fi = "Hanke, joka ei edistä yhtään tavoitetta – tai tavoite, joka on jäljessä "
                      "eikä sitä edistä yksikään hanke.",
                .en = "An initiative for no objective, or an objective that lags while no "
                      "initiative is at work on it."},
    .why =
        {.fi = "Tavoite, jota mikään hanke ei edistä, jää helposti toiveeksi. Hankkeesta, jolla ei "
               "ole tavoitetta, ei näe, mitä sillä saadaan.",
         .en = "An objective that no initiative advances easily stays a hope. Of an initiative "
               "without an objective nobody can see what it brings."},
    .question = {.fi = "Mitä tämän eteen oikeasti tehdään – ja mistä päivästä alkaen?",
                 .en = "What are we actually doing about this, starting when?"},
    .fix = {.fi = "Liitä hanke tavoitteeseen (`advances`), aloita hanke tai lopeta se.",
            .en = "Attach the initiative to its objective (`advances`), start one, or stop it."},
    .together = {.by_kind = kKinds},
    .source = in_both_languages("Kaplan & Norton 2001; Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(objectives:
  cost-control:  # <-
    name: {fi: Kustannukset pysyvät kurissa, en: Costs stay under control}
  easy-contact: {name: {fi: Asiointi on helppoa, en: Dealing with us is easy}}
metrics:
  unit-cost:
    name: {fi: Kustannus käyntiä kohti, en: Cost of a visit}
    measures: cost-control
    unit: €
    baseline: 100
    target: 80
    values: {2026-09: 101}
initiatives:
  portal: {name: {fi: Asiakasportaali, en: Customer portal}, advances: easy-contact}
  onboarding: {name: {fi: Perehdytyksen uudistus, en: New induction}, status: planned}  # <-
)",
    .passing_example = R"(objectives:
  cost-control: {name: {fi: Kustannukset pysyvät kurissa, en: Costs stay under control}}
  easy-contact: {name: {fi: Asiointi on helppoa, en: Dealing with us is easy}}
metrics:
  unit-cost:
    name: {fi: Kustannus käyntiä kohti, en: Cost of a visit}
    measures: cost-control
    unit: €
    baseline: 100
    target: 80
    values: {2026-09: 101}
initiatives:
  portal: {name: {fi: Asiakasportaali, en: Customer portal}, advances: easy-contact}
  onboarding:
    name: {fi: Perehdytyksen uudistus, en: New induction}
    advances: cost-control
    status: planned
)",
    .check = check,
};

}  // namespace stratmap
