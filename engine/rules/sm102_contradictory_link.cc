#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// A count of days or of months: weeks and days compare, and so do years, quarters and months. An
// effect without delay is the same whether a lag of zero is written or none.
std::pair<bool, std::int64_t> normal(const std::optional<Duration>& lag) {
  if (!lag || lag->is_zero()) return {};
  switch (lag->unit) {
    case DurationUnit::day:
      return {false, lag->count};
    case DurationUnit::week:
      return {false, std::int64_t{7} * lag->count};
    case DurationUnit::month:
      return {true, lag->count};
    case DurationUnit::quarter:
      return {true, std::int64_t{3} * lag->count};
    case DurationUnit::year:
      return {true, std::int64_t{12} * lag->count};
  }
  return {};
}

// The keys in which two entries for one target differ; "" where they agree.
std::string difference(const Link& one, const Link& other) {
  std::string keys;
  const auto add = [&](bool differs, std::string_view key) {
    if (differs) keys.append(keys.empty() ? "" : ", ").append(key);
  };
  add(one.kind != other.kind, "kind");
  add(one.effect != other.effect, "effect");
  add(one.strength != other.strength, "strength");
  add(normal(one.lag) != normal(other.lag), "lag");
  return keys;
}

Finding self_link(const Objective& objective, const Link& link) {
  return {.subjects = {subject_of(objective, objective)},
          .message = {.fi = "tavoitteen {cause} nuoli osoittaa tavoitteeseen itseensä",
                      .en = "the objective {cause} drives itself"},
          .span = link.to.span};
}

Finding double_link(const Model& model, const Objective& objective, const Link& first,
                    const Link& link) {
  return {.subjects = {subject_of(objective, model[link.to.id])},
          .message = {.fi = "tavoitteesta {cause} on kaksi erilaista nuolta tavoitteeseen {effect} "
                            "– ero: {keys}",
                      .en = "the objective {cause} names {effect} twice, and the entries differ in "
                            "{keys}"},
          .figures = {{"keys", difference(first, link)}},
          .span = link.to.span,
          .label = {.fi = "toinen merkintä", .en = "the other entry"},
          .related = {{first.to.span, {.fi = "ensimmäinen merkintä", .en = "the first entry"}}}};
}

void look_at(const Model& model, const Objective& objective, Outcome& outcome) {
  std::map<Id<Objective>, std::pair<const Link*, bool>> seen;  // first entry, whether told
  for (const Link& link : objective.drives) {
    auto& [first, is_told] = seen.try_emplace(link.to.id, &link, false).first->second;
    if (is_told || link.to.is_unknown()) continue;
    const bool is_self = &model[link.to.id] == &objective;
    if (is_self && link.kind == LinkKind::none) continue;
    is_told = is_self || !difference(*first, link).empty();
    if (!is_told) continue;
    outcome.findings.push_back(is_self ? self_link(objective, link)
                                       : double_link(model, objective, *first, link));
  }
}

// Whether a target is named twice, or is the objective itself. `last_cause` holds the last
// objective that named each target.
bool is_suspect(Id<Objective> id, const Objective& objective,
                std::vector<Id<Objective>>& last_cause) {
  bool is_suspect = false;
  for (const Link& link : objective.drives)
    if (!link.to.is_unknown())
      is_suspect |= link.to.id == id || std::exchange(last_cause[link.to.id.index()], id) == id;
  return is_suspect;
}

Outcome check(const Analysis& analysis) {
  const auto& objectives = analysis.model.objectives;
  std::vector<Id<Objective>> last_cause(objectives.size(), {Ref<Objective>::kUnknown});
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < objectives.size(); ++i) {
    outcome.assessed |= !objectives[i].drives.empty();
    if (is_suspect(id_at<Objective>(i), objectives[i], last_cause))
      look_at(analysis.model, objectives[i], outcome);
  }
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "kartalla ei ole nuolia", .en = "the map has no arrows"});
}

}  // namespace

extern const Rule kSm102;
constinit const Rule kSm102 = {
    .code = "SM102",
    .name = "contradictory-link",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {.fi = "Ei muuta kuin nuolia.", .en = "Nothing but arrows."},
    .summary = {.fi = "Tavoitteen nuoli osoittaa tavoitteeseen itseensä, tai sama nuoli on "
                      "kirjattu kahdella eri tavalla.",
                .en = "An arrow points back at its own objective, or stands twice and differs."},
    .why = {.fi =
                "Nuoli, joka sekä auttaa että haittaa tai sekä on että ei ole, ei ratkaise mitään.",
            .en = "An arrow that both helps and hurts, or is both there and not there, decides "
                  "nothing."},
    .question = {.fi = "Auttaako vai haittaako tämä tuota – vai riippuuko se tilanteesta?",
                 .en = "Does more of this help or hurt that, or both in different situations?"},
    .fix = {.fi = "Jätä yksi merkintä, tai jaa tavoite kahdeksi.",
            .en = "Keep one entry, or split the objective."},
    .together = {.says = {.fi = "on kirjattu ristiriitaisesti", .en = "contradict themselves"}},
    .source = {.fi = "logiikka", .en = "logic"},
    .failing_example = R"(objectives:
  low-price:
    name: {fi: Hinta on alan alin, en: The lowest price in the trade}
    drives:
      - loyalty
      - loyalty: {effect: lowers}  # <-
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
)",
    .passing_example = R"(objectives:
  low-price:
    name: {fi: Hinta on alan alin, en: The lowest price in the trade}
    drives: {loyalty: {effect: lowers}}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
)",
    .check = check,
};

}  // namespace stratmap
