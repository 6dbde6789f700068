#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Finding finding_of(const Analysis& analysis, Id<Objective> objective) {
  constexpr Wording kBelowTop = {
      .fi = "mikään ei vie kohti tavoitetta {subject}, vaikka sen alla on muita tavoitteita",
      .en = "nothing drives the objective {subject}, although other objectives lie below it"};
  constexpr Wording kTop = {
      .fi = "tavoite {subject} on kartan huipulla, mutta mikään muu kartalla ei tuota sitä",
      .en =
          "the objective {subject} is what the map leads to, and nothing on the map brings it "
          "about"};
  return {.subjects = {subject_of(analysis.model[objective])},
          .message = analysis.ladder.is_top(objective) ? kTop : kBelowTop,
          .span = analysis.model[objective].span,
          .label = {.fi = "ei nuolta sisään", .en = "no arrow in"}};
}

Outcome check(const Analysis& analysis) {
  if (analysis.causes.links().empty())
    return not_assessed({.fi = "kartalla ei ole yhtään syy-seuraussuhdetta",
                         .en = "the map has no cause-and-effect link"});
  Outcome outcome;
  const std::size_t objectives = analysis.model.objectives.size();
  for (std::size_t i = 0; i < objectives; ++i) {
    const auto objective = id_at<Objective>(i);
    const auto rank = analysis.ladder.rank(objective);
    const bool is_above_others = rank && *rank > *analysis.ladder.lowest_rank();
    const bool is_told_by_sm103 = objectives >= 3 && analysis.causes.is_isolated(objective);
    if (is_above_others && analysis.causes.in_degree(objective) == 0 && !is_told_by_sm103)
      outcome.findings.push_back(finding_of(analysis, objective));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm105;
constinit const Rule kSm105 = {
    .code = "SM105",
    .name = "unsupported-outcome",
    .needs = {.fi = "Ainakin yksi syy-seuraussuhde.", .en = "At least one cause-and-effect link."},
    .summary = {.fi = "Alinta näkökulmaa ylempänä oleva tavoite, johon ei johda yksikään nuoli.",
                .en = "An objective above the lowest perspective that no arrow leads to."},
    .why = {.fi = "Tulos, jota mikään ei tuota, on toive.",
            .en = "An outcome without drivers is a wish."},
    .question = {.fi = "Mitä meidän pitää tehdä toisin, jotta tämä toteutuu?",
                 .en = "What must we do differently for this to come true?"},
    .fix = {.fi = "Lisää tavoite tai nuoli, joka vie tätä kohti.",
            .en = "Add a driving objective or a link."},
    .together = {.says = {.fi = "on ilman nuolta, joka veisi niitä kohti",
                          .en = "have no arrow that leads to them"}},
    .source = in_both_languages("Kaplan & Norton 1996"),
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  new-business:  # <-
    name: {fi: Uudet palvelut kasvavat, en: New services grow}
    perspective: financial
    drives: profit
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: profit
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  new-business:
    name: {fi: Uudet palvelut kasvavat, en: New services grow}
    perspective: financial
    drives: profit
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: new-business
)",
    .check = check,
};

}  // namespace stratmap
