#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "engine/limits.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// A group of the chart, and its share of the people in the room. Who come from one function come
// from its group.
struct Majority {
  Id<Function> group;
  double people = 0, all = 0;

  double share() const { return all > 0 ? people / all : 0; }
};

std::optional<Majority> majority(const Analysis& analysis) {
  std::map<Id<Function>, double> people;
  double all = 0;
  for (const Participant& participant : analysis.model.workshop->participants) {
    all += participant.people;
    if (!participant.function.is_unknown())
      people[analysis.chart.group_of(participant.function.id)] += participant.people;
  }
  const auto most =
      std::ranges::max_element(people, {}, [](const auto& entry) { return entry.second; });
  if (most == people.end()) return std::nullopt;
  return Majority{most->first, most->second, all};
}

// Owners outside the group, of objectives joined by a link to a treated one.
std::set<Id<Function>> neighbouring_owners(const Analysis& analysis, Id<Function> group) {
  std::set<Id<Function>> owners;
  const auto add = [&](Id<Objective> objective) {
    for (const Ref<Function>& owner : analysis.model[objective].owners)
      if (!owner.is_unknown() && analysis.chart.group_of(owner.id) != group)
        owners.insert(owner.id);
  };
  for (const Ref<Objective>& treated : analysis.model.workshop->treats) {
    if (treated.is_unknown()) continue;
    for (const Cause& cause : analysis.causes.links_from(treated.id)) add(cause.to);
    for (const Cause& cause : analysis.causes.links_to(treated.id)) add(cause.from);
  }
  return owners;
}

Wording message_of(const Majority& majority) {
  if (majority.people < majority.all)
    return {.fi =
                "työpajan {people} osallistujasta {inside} tulee ryhmästä {group}, vaikka "
                "seuraavien tavoitteiden {owners#omistaja on|omistajia ovat} {owners}",
            .en =
                "{inside} of the {people} people in the workshop come from {group}, but the next "
                "objectives are owned by {owners}"};
  if (majority.all <= 1)
    return {.fi =
                "työpajan ainoa osallistuja tulee ryhmästä {group}, vaikka seuraavien "
                "tavoitteiden {owners#omistaja on|omistajia ovat} {owners}",
            .en =
                "the only person in the workshop comes from {group}, but the next objectives are "
                "owned by {owners}"};
  return {.fi =
              "työpajan kaikki {people} osallistujaa tulevat ryhmästä {group}, vaikka seuraavien "
              "tavoitteiden {owners#omistaja on|omistajia ovat} {owners}",
          .en =
              "all {people} people in the workshop come from {group}, but the next objectives "
              "are owned by {owners}"};
}

Finding finding_of(const Analysis& analysis, const Majority& majority,
                   const std::set<Id<Function>>& owners) {
  const auto& participants = analysis.model.workshop->participants;
  const auto is_in_the_room = [&](Id<Function> function) {
    return std::ranges::any_of(participants, [&](const Participant& participant) {
      return !participant.function.is_unknown() && participant.function.id == function;
    });
  };
  Figure::Elements absent, all;
  for (const auto owner : owners) {
    all.push_back(&analysis.model[owner]);
    if (!is_in_the_room(owner)) absent.push_back(&analysis.model[owner]);
  }
  Finding finding{
      .subjects = {whole("workshop")},
      .message = message_of(majority),
      .figures = {{"people", majority.all},
                  {"inside", majority.people},
                  {"group", static_cast<const Element*>(&analysis.model[majority.group])},
                  {"share", std::round(100 * majority.share())},
                  {"owners", std::move(all)}},
      .span = analysis.model.workshop->span};
  if (absent.empty()) return finding;
  finding.figures.push_back({"invite", std::move(absent)});
  finding.fix = Bilingual{.fi = "Kutsu mukaan ketjun seuraavan tavoitteen omistaja: {invite}.",
                          .en = "Invite the owner of the next objective in the chain: {invite}."};
  return finding;
}

Outcome check(const Analysis& analysis) {
  const auto& workshop = analysis.model.workshop;
  if (!workshop || workshop->treats.empty() || workshop->participants.empty())
    return not_assessed({.fi = "työpajasta ei ole sekä käsiteltäviä tavoitteita (`treats`) että "
                               "osallistujia (`participants`)",
                         .en = "no workshop says both what it `treats` and its `participants`"});
  Outcome outcome;
  const auto largest = majority(analysis);
  if (!largest || !reaches(largest->share(), analysis.threshold("workshop-share"))) return outcome;
  const auto owners = neighbouring_owners(analysis, largest->group);
  if (!owners.empty()) outcome.findings.push_back(finding_of(analysis, *largest, owners));
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"workshop-share"};

}  // namespace

extern const Rule kSm906;
constinit const Rule kSm906 = {
    .code = "SM906",
    .name = "single-function-workshop",
    .needs = {.fi = "Työpaja, josta on kerrottu käsiteltävät tavoitteet (`treats`) ja osallistujat "
                    "(`participants`).",
              .en = "A workshop with `treats` and `participants`."},
    .summary = {.fi = "Lähes kaikki osallistujat tulevat samasta toiminnosta tai ryhmästä, vaikka "
                      "käsiteltävät tavoitteet liittyvät muiden tavoitteisiin.",
                .en = "Nearly all participants come from one function or group, though what is "
                      "treated is linked to objectives of others."},
    .why = {.fi = "Samanmielisten huoneessa kaikki sujuu – ja pysyy siilossa.",
            .en = "A like-minded room goes smoothly and stays siloed."},
    .question = {.fi = "Kuka rikkoisi yksimielisyytemme?", .en = "Who would spoil our consensus?"},
    .fix = {.fi = "Kutsu mukaan ketjun seuraavan tavoitteen omistaja.",
            .en = "Invite the owner of the next objective in the chain."},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives:
  first-fix: {name: {fi: Vika korjataan kerralla, en: Fixed the first time}, owner: property-care, drives: loyalty}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, owner: sales}
functions:
  customer-business: {name: {fi: Asiakasliiketoiminta, en: Customer business}}
  sales: {name: {fi: Myynti, en: Sales}, parent: customer-business}
  marketing: {name: {fi: Markkinointi, en: Marketing}, parent: customer-business}
  property-care: {name: {fi: Kiinteistönhoito, en: Property care}}
workshop:  # <-
  treats: [loyalty]
  participants: {sales: {people: 5}, marketing: {people: 2}}
)",
    .passing_example = R"(objectives:
  first-fix: {name: {fi: Vika korjataan kerralla, en: Fixed the first time}, owner: property-care, drives: loyalty}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, owner: sales}
functions:
  customer-business: {name: {fi: Asiakasliiketoiminta, en: Customer business}}
  sales: {name: {fi: Myynti, en: Sales}, parent: customer-business}
  marketing: {name: {fi: Markkinointi, en: Marketing}, parent: customer-business}
  property-care: {name: {fi: Kiinteistönhoito, en: Property care}}
workshop:
  treats: [loyalty]
  participants: {sales: {people: 5}, marketing: {people: 2}, property-care: {people: 2}}
)",
    .check = check,
};

}  // namespace stratmap
