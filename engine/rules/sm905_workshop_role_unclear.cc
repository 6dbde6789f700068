#include <algorithm>
#include <utility>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

std::vector<bool> participating(const Model& model) {
  std::vector<bool> takes_part(model.functions.size());
  for (const Participant& participant : model.workshop->participants)
    if (!participant.function.is_unknown()) takes_part[participant.function.id.index()] = true;
  return takes_part;
}

// By objective, whether it is treated or joined to such by a link.
std::vector<bool> treated_and_joined(const Analysis& analysis) {
  std::vector<bool> is_near(analysis.model.objectives.size());
  for (const Ref<Objective>& treated : analysis.model.workshop->treats) {
    if (treated.is_unknown()) continue;
    is_near[treated.id.index()] = true;
    for (const Cause& cause : analysis.causes.links_from(treated.id))
      is_near[cause.to.index()] = true;
    for (const Cause& cause : analysis.causes.links_to(treated.id))
      is_near[cause.from.index()] = true;
  }
  return is_near;
}

void look_at(const Analysis& analysis, const Participant& participant,
             const std::vector<bool>& is_near, Outcome& outcome) {
  if (participant.function.is_unknown() || !participant.role.empty()) return;
  const auto objectives = analysis.involvement.objectives[participant.function.id];
  if (std::ranges::any_of(objectives, [&](Id<Objective> each) { return is_near[each.index()]; }))
    return;
  outcome.findings.push_back(
      {.subjects = {subject_of(analysis.model[participant.function.id])},
       .message = {.fi = "toiminto {subject} on työpajassa ilman roolia, eikä sillä ole osaa "
                         "käsiteltävissä tavoitteissa eikä niiden naapureissa",
                   .en = "the function {subject} is in the workshop without a role, and has no "
                         "part in the objectives treated or in those next to them"},
       .span = participant.function.span});
}

void look_at(const Analysis& analysis, const Ref<Objective>& treated,
             const std::vector<bool>& takes_part, Outcome& outcome) {
  const auto contributors = analysis.involvement.contributors[treated.id];
  if (std::ranges::any_of(contributors,
                          [&](Id<Function> each) { return takes_part[each.index()]; }))
    return;
  const Objective& objective = analysis.model[treated.id];
  Figure::Elements absent;
  for (const auto function : contributors) absent.push_back(&analysis.model[function]);
  Finding finding{
      .subjects = {subject_of(objective)},
      .message = {.fi = "työpaja käsittelee tavoitetta {subject}, mutta paikalla ei ole ketään, "
                        "joka toteuttaa sitä",
                  .en = "the workshop treats {subject}, but nobody who carries it out is in the "
                        "room"},
      .span = treated.span,
      .question = Bilingual{.fi = "Kuka kertoo tässä huoneessa, mitä tämä on käytännössä?",
                            .en = "Who in this room can tell what this is in practice?"}};
  if (!absent.empty()) {
    finding.fix = Bilingual{.fi = "Kutsu mukaan {absent}.", .en = "Invite {absent}."};
    finding.label = {.fi = "sitä toteuttaa {absent}", .en = "carried out by {absent}"};
    finding.figures = {{"absent", std::move(absent)}};
  }
  outcome.findings.push_back(std::move(finding));
}

Outcome check(const Analysis& analysis) {
  const auto& workshop = analysis.model.workshop;
  if (!workshop || workshop->treats.empty() || workshop->participants.empty())
    return not_assessed({.fi = "työpajasta ei ole sekä käsiteltäviä tavoitteita (`treats`) että "
                               "osallistujia (`participants`)",
                         .en = "no workshop says both what it `treats` and its `participants`"});
  Outcome outcome;
  const std::vector<bool> takes_part = participating(analysis.model);
  const std::vector<bool> is_near = treated_and_joined(analysis);
  for (const Ref<Objective>& treated : workshop->treats)
    if (!treated.is_unknown()) look_at(analysis, treated, takes_part, outcome);
  for (const Participant& participant : workshop->participants)
    look_at(analysis, participant, is_near, outcome);
  return outcome;
}

constexpr SaidOf kKinds[] = {
    {.section = "objectives",
     .one = {"käsitellään työpajassa ilman tekijöitään",
             "is treated in the workshop without anybody who carries it out"},
     .many = {"käsitellään työpajassa ilman tekijöitään",
              "are treated in the workshop without anybody who carries them out"}},
    {.section = "functions",
     .one = {"on mukana ilman roolia", "takes part without a role"},
     .many = {"on mukana ilman roolia", "take part without a role"}}};

}  // namespace

extern const Rule kSm905;
constinit const Rule kSm905 = {
    .code = "SM905",
    .name = "workshop-role-unclear",
    .severity = Severity::note,
    .needs = {.fi = "Työpaja, josta on kerrottu käsiteltävät tavoitteet (`treats`) ja osallistujat "
                    "(`participants`).",
              .en = "A workshop with `treats` and `participants`."},
    .summary = {.fi = "Osallistuja, jolla ei ole roolia eikä osaa käsiteltävissä tavoitteissa – "
                      "tai tavoite, jonka tekijöistä kukaan ei ole paikalla.",
                .en = "A participant with neither a role nor a part in what is treated, or a "
                      "treated objective with none of its own people in the room."},
    .why =
        {.fi = "Kun osa kokee olevansa asian ytimessä ja osa vieraana, työpaja puuduttaa molemmat.",
         .en = "Where some feel inside the matter and others are guests, the workshop numbs both."},
    .question = {.fi = "Miksi minä olen täällä?", .en = "Why am I here?"},
    .fix = {.fi =
                "Kerro rooli (`role`): päättää, tekee vai haastaa – tai säästä osallistujan aikaa.",
            .en = "Say the `role`: decides, does or challenges; or spare the participant the day."},
    .together = {.by_kind = kKinds},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(objectives:
  clear-bill: {name: {fi: Lasku on selkeä, en: The invoice is clear}, owner: billing}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, owner: sales}
functions:
  billing: {name: {fi: Laskutus, en: Billing}}
  sales: {name: {fi: Myynti, en: Sales}}
  it: {name: {fi: Tietohallinto, en: IT}}
workshop:
  treats:
    - clear-bill  # <-
    - loyalty
  participants:
    sales: {role: {fi: päättää, en: decides}}
    it: {people: 2}  # <-
)",
    .passing_example = R"(objectives:
  clear-bill: {name: {fi: Lasku on selkeä, en: The invoice is clear}, owner: billing, drives: loyalty}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, owner: sales}
functions:
  billing: {name: {fi: Laskutus, en: Billing}}
  sales: {name: {fi: Myynti, en: Sales}}
  it: {name: {fi: Tietohallinto, en: IT}}
workshop:
  treats: [clear-bill]
  participants: {billing: {}, sales: {}, it: {role: {fi: haastaa, en: challenges}}}
)",
    .check = check,
};

}  // namespace stratmap
