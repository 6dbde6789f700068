#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// In the order of AdoptionState, of those below `accepted`.
constexpr std::array<Bilingual, 3> kStates = {{{"tavoittamatta", "not reached"},
                                               {"vasta kerrottu", "only communicated"},
                                               {"vasta ymmärretty", "only understood"}}};

bool is_known(const std::optional<AdoptionState>& state) {
  return state && *state != AdoptionState::unknown;
}

// The lowest state that is known; nothing: none is.
std::optional<AdoptionState> state_of(const Adoption& adoption) {
  std::optional<AdoptionState> lowest;
  for (const auto& state : {adoption.whole, adoption.management, adoption.staff})
    if (is_known(state) && (!lowest || *state < *lowest)) lowest = state;
  return lowest;
}

bool is_only_above(const Adoption& adoption) {
  return adoption.management == AdoptionState::committed && !is_known(adoption.staff);
}

void look_at(const Model& model, const Objective& objective, const Adoption& adoption,
             Outcome& outcome) {
  const Subject by = subject_of(model[adoption.function.id]);
  const auto state = state_of(adoption);
  if (!state) {
    outcome.unassessed.push_back({{.fi = "kysyttiin, eikä kukaan tiedä, miten tavoite on omaksuttu",
                                   .en = "asked, and nobody knows how far it is adopted"},
                                  by});
    return;
  }
  outcome.assessed = true;
  const bool is_low = *state < AdoptionState::accepted;
  if (!is_low && !is_only_above(adoption)) return;
  Finding finding{.subjects = {subject_of(objective), by},
                  .message = {.fi = "tavoite {subject} on toiminnossa {subject2} {state}, ei vielä "
                                    "hyväksytty",
                              .en = "the objective {subject} is {state} in {subject2}, not yet "
                                    "accepted"},
                  .span = adoption.function.span};
  if (is_low) finding.figures = {{"state", kStates[static_cast<std::size_t>(*state)]}};
  if (*state == AdoptionState::not_reached)
    finding.message = {.fi = "tavoite {subject} ei ole tavoittanut toimintoa {subject2}",
                       .en = "the objective {subject} has not reached {subject2}"};
  if (!is_low)
    finding.message = {
        .fi =
            "toiminnossa {subject2} johto on sitoutunut tavoitteeseen {subject}, mutta "
            "henkilöstön kannasta ei ole tietoa",
        .en =
            "in {subject2} the management is committed to the objective {subject}, and how the "
            "staff stand is not known"};
  outcome.findings.push_back(std::move(finding));
}

void look_at(const Analysis& analysis, Id<Objective> id, Outcome& outcome) {
  const Objective& objective = analysis.model[id];
  if (objective.adoption.empty()) return;
  for (const auto function : analysis.involvement.contributors[id]) {
    const auto adoption = std::ranges::find_if(objective.adoption, [&](const Adoption& each) {
      return !each.function.is_unknown() && each.function.id == function;
    });
    if (adoption != objective.adoption.end())
      look_at(analysis.model, objective, *adoption, outcome);
    else
      outcome.unassessed.push_back({{.fi = "tavoitteen omaksumista ei ole kirjattu (`adoption`)",
                                     .en = "its `adoption` of an objective is not recorded"},
                                    subject_of(analysis.model[function])});
  }
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < analysis.model.objectives.size(); ++i)
    look_at(analysis, id_at<Objective>(i), outcome);
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "yhdenkään tavoitteen omaksumista ei ole kirjattu (`adoption`)",
                         .en = "no objective records its `adoption` by those who carry it out"});
  return outcome;
}

constexpr SaidOf kKinds[] = {
    {.section = "functions",
     .one = {"ei tiettävästi ole vielä hyväksynyt tavoitteita, joita toteuttaa",
             "has not, as far as is known, accepted objectives that it carries out"},
     .many = {"ei tiettävästi ole vielä hyväksynyt tavoitetta, jota toteuttaa",
              "have not, as far as is known, accepted an objective that they carry out"}}};

}  // namespace

extern const Rule kSm710;
constinit const Rule kSm710 = {
    .code = "SM710",
    .name = "objective-not-adopted",
    .in_knots = InKnots::aside,
    .needs = {.fi = "Tavoitteen omaksuminen (`adoption`) jonkin sitä toteuttavan toiminnon osalta.",
              .en = "`adoption` of the objective by a function that carries it out."},
    .summary =
        {.fi =
             "Tavoitetta toteuttava toiminto ei ole vielä hyväksynyt sitä – tai vain sen johto on.",
         .en = "A function that carries an objective out has not accepted it yet, or only its "
               "management has."},
    .why =
        {.fi = "Hyväkään visio ei siirry käytäntöön, elleivät sen toteuttajat ole omaksuneet sitä.",
         .en = "However good the vision, it does not get into practice unless those who carry it "
               "out have adopted it."},
    .question = {.fi = "Kuka osaa kertoa tämän tavoitteen omin sanoin?",
                 .en = "Who can say this objective in their own words?"},
    .fix = {.fi = "Keskustelkaa tavoite läpi tässä toiminnossa, ja kirjatkaa sitten uusi tila.",
            .en = "Talk it through in that function; record the state again."},
    .together = {.by_kind = kKinds},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia; Kotter 1995"),
    .failing_example = R"(objectives:
  recommended:
    name: {fi: Asiakkaat suosittelevat, en: Customers recommend us}
    owner: service
    contributors: property-care
    adoption:
      service: committed
      property-care: communicated  # <-
functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  property-care: {name: {fi: Kiinteistönhoito, en: Property care}}
)",
    .passing_example = R"(objectives:
  recommended:
    name: {fi: Asiakkaat suosittelevat, en: Customers recommend us}
    owner: service
    contributors: property-care
    adoption: {service: committed, property-care: {management: committed, staff: accepted}}
functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  property-care: {name: {fi: Kiinteistönhoito, en: Property care}}
)",
    .check = check,
};

}  // namespace stratmap
