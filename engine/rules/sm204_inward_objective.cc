#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool stays_inside(const Analysis& analysis, Id<Objective> objective) {
  const auto own = analysis.ladder.perspective_of(objective);
  const auto is_inside = [&](Id<Objective> other) {
    return analysis.ladder.perspective_of(other) == own;
  };
  return own && std::ranges::all_of(analysis.causes.links_from(objective), is_inside, &Cause::to) &&
         std::ranges::all_of(analysis.causes.links_to(objective), is_inside, &Cause::from);
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  std::size_t perspectives = 0;
  for (std::size_t i = 0; i < model.perspectives.size(); ++i)
    perspectives += analysis.ladder.objectives_in(id_at<Perspective>(i)).empty() ? 0 : 1;
  if (perspectives < 2)
    return not_assessed({.fi = "tavoitteita on alle kahdessa näkökulmassa",
                         .en = "fewer than two perspectives have objectives"});
  if (analysis.causes.links().empty())
    return not_assessed({.fi = "kartalla ei ole yhtään syy-seuraussuhdetta",
                         .en = "the map has no cause-and-effect link"});
  Outcome outcome;
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const auto objective = id_at<Objective>(i);
    const std::size_t links =
        analysis.causes.in_degree(objective) + analysis.causes.out_degree(objective);
    if (links == 0 || analysis.ladder.is_top(objective) || !stays_inside(analysis, objective))
      continue;
    const Element* perspective = &model[*analysis.ladder.perspective_of(objective)];
    outcome.findings.push_back(
        {.subjects = {subject_of(model.objectives[i])},
         .message = {.fi = "tavoite {subject} on yhteydessä vain oman näkökulmansa tavoitteisiin",
                     .en = "the objective {subject} is joined only to objectives of its own "
                           "perspective"},
         .figures = {count("links", links), {"perspective", perspective}},
         .span = model.objectives[i].span,
         .label = {.fi = "{links} {links#nuoli|nuolta}, ei yhtään pois näkökulmasta {perspective}",
                   .en = "{links} {links#arrow|arrows}, none out of {perspective}"}});
  }
  return outcome;
}

}  // namespace

extern const Rule kSm204;
constinit const Rule kSm204 = {
    .code = "SM204",
    .name = "inward-objective",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .in_knots = InKnots::aside,
    .needs = {.fi = "Tavoitteita ainakin kahdessa näkökulmassa ja ainakin yksi syy-seuraussuhde.",
              .en = "Objectives in at least two perspectives, and at least one cause-and-effect "
                    "link."},
    .summary = {.fi = "Huipun alapuolella oleva tavoite, jonka kaikki nuolet pysyvät sen omassa "
                      "näkökulmassa.",
                .en = "An objective below the top whose arrows all stay within its own "
                      "perspective."},
    .why = {.fi = "Tavoite, joka puhuu vain omiensa kanssa, ei kosketa kenenkään muun työtä.",
            .en = "An objective that speaks only to its own kind touches no one else's work."},
    .question = {.fi = "Kuka ruutunne ulkopuolella tarvitsee tätä?",
                 .en = "Who outside your box depends on this?"},
    .fix = {.fi = "Piirrä nuoli sinne, missä tulosta käytetään – tai yhdistä tavoite siihen, jota "
                  "se palvelee.",
            .en = "Draw the arrow to where the result is used, or merge the objective into the one "
                  "it serves."},
    .together = {.says = {.fi = "on yhteydessä vain oman näkökulmansa tavoitteisiin",
                          .en = "are joined only to objectives of their own perspective"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: loyalty
  good-recruits:  # <-
    name: {fi: Rekrytointi onnistuu, en: We find the right recruits}
    perspective: learning
    drives: able-staff
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  able-staff:
    name: {fi: Henkilöstö on osaavaa, en: Staff are able}
    perspective: learning
    drives: loyalty
  good-recruits:
    name: {fi: Rekrytointi onnistuu, en: We find the right recruits}
    perspective: learning
    drives: [able-staff, loyalty]
)",
    .check = check,
};

}  // namespace stratmap
