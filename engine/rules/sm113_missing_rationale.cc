#include <algorithm>
#include <utility>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kShownArrows = 6;

bool has_why(const Cause& cause) { return !cause.link->notes->why.empty(); }
bool has_why(const Objective& objective) { return !objective.notes->why.empty(); }
bool is_explained(const Objective& objective) {
  return has_why(objective) || !objective.notes->description.empty();
}

Finding bare_arrows(const Analysis& analysis, const std::vector<const Cause*>& bare) {
  std::vector<Figure::Elements> ends;
  Finding finding{
      .subjects = {whole("map")},
      .message = {.fi = "kartan {total} syy-seuraussuhteesta {count} on ilman perustelua (`why`)",
                  .en = "{count} of the map's {total} cause-and-effect links "
                        "{count#has|have} no reason written down (`why`)"},
      .span = analysis.section_span("objectives")};
  for (const Cause* cause : bare) {
    ends.push_back({&analysis.model[cause->from], &analysis.model[cause->to]});
    if (finding.related.size() < kShownArrows)
      finding.related.push_back(
          {cause->link->to.span, {.fi = "ilman perustelua", .en = "no reason given"}});
  }
  finding.figures = {count("count", bare.size()),
                     count("total", analysis.causes.links().size()),
                     {"links", std::move(ends)}};
  return finding;
}

void look_at_arrows(const Analysis& analysis, Outcome& outcome) {
  std::vector<const Cause*> bare;
  for (const Cause& cause : analysis.causes.links())
    if (!has_why(cause)) bare.push_back(&cause);
  if (bare.size() == analysis.causes.links().size()) {
    outcome.unassessed.push_back({{.fi = "yhdelläkään nuolella ei ole perustelua (`why`)",
                                   .en = "no cause-and-effect link has a `why`"},
                                  whole("map")});
    return;
  }
  outcome.assessed = true;
  if (!bare.empty()) outcome.findings.push_back(bare_arrows(analysis, bare));
}

void look_at_objectives(const Analysis& analysis, Outcome& outcome) {
  const auto& objectives = analysis.model.objectives;
  const bool is_asked = std::ranges::any_of(
      objectives, [](const Objective& objective) { return has_why(objective); });
  outcome.assessed |= is_asked;
  const auto explained = std::ranges::count_if(objectives, is_explained);
  const bool is_the_habit = 2 * static_cast<std::size_t>(explained) > objectives.size();
  for (const Objective& objective : objectives) {
    if (!is_asked)
      outcome.unassessed.push_back({{.fi = "yhdelläkään tavoitteella ei ole perustelua (`why`)",
                                     .en = "no objective has a `why`"},
                                    subject_of(objective)});
    else if (is_the_habit && !is_explained(objective))
      outcome.findings.push_back(
          {.subjects = {subject_of(objective)},
           .message = {.fi = "tavoite {subject} on ilman perustelua ja kuvausta",
                       .en = "the objective {subject} has neither a reason nor a description"},
           .span = objective.span});
  }
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  look_at_arrows(analysis, outcome);
  look_at_objectives(analysis, outcome);
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "yhdelläkään nuolella tai tavoitteella ei ole perustelua (`why`)",
                       .en = "no cause-and-effect link and no objective has a `why`"});
}

}  // namespace

extern const Rule kSm113;
constinit const Rule kSm113 = {
    .code = "SM113",
    .name = "missing-rationale",
    .severity = Severity::note,
    .in_knots = InKnots::footnote,
    .needs = {.fi = "`why` ainakin yhdellä syy-seuraussuhteella, tai ainakin yhdellä tavoitteella.",
              .en = "A `why` on at least one cause-and-effect link, or on at least one objective."},
    .summary = {.fi = "Syy-seuraussuhteita ilman perustelua – tai tavoite ilman perustelua ja "
                      "kuvausta, kun useimmilla on jompikumpi.",
                .en = "Cause-and-effect links without a reason, or an objective without a reason "
                      "or a description where most have one."},
    .why = {.fi = "Nuoli on oletus; ilman perustelua sitä ei voi koetella eikä siitä voi oppia.",
            .en = "An arrow is a belief; without its reason nobody can test it, or learn from it."},
    .question = {.fi = "Mistä tiedätte, että näin käy?",
                 .en = "What do you know that makes you believe this?"},
    .fix = {.fi = "Kirjoita perustelu (`why`): yksi virke riittää.",
            .en = "Write the `why`: one sentence is enough."},
    .together = {.says = {.fi = "on ilman perustelua", .en = "have no reason written down"},
                 .things = {.fi = "kohtaa", .en = "places"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(objectives:  # <-
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  recurring-revenue:
    name: {fi: Sopimuslaskutus kasvaa, en: Contract revenue grows}
    drives: {profit: {why: {fi: Sopimukset peittävät kiinteät kulut, en: Contracts cover costs}}}
  recommended:
    name: {fi: Asiakkaat suosittelevat meitä, en: Customers recommend us}
    drives: recurring-revenue
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  recurring-revenue:
    name: {fi: Sopimuslaskutus kasvaa, en: Contract revenue grows}
    drives: {profit: {why: {fi: Sopimukset peittävät kiinteät kulut, en: Contracts cover costs}}}
  recommended:
    name: {fi: Asiakkaat suosittelevat meitä, en: Customers recommend us}
    drives:
      recurring-revenue:
        why: {fi: Suosittelija jatkaa ja tuo naapurin, en: They stay and bring others}
)",
    .check = check,
};

}  // namespace stratmap
