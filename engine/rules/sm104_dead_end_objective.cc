#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kShownArrows = 3;

// Where effects are to arrive: the top of the map, and the limits set by a constraint.
std::vector<Id<Objective>> outcomes(const Ladder& ladder) {
  std::vector<Id<Objective>> ends(ladder.top().begin(), ladder.top().end());
  for (const auto constraint : ladder.constraints())
    for (const auto objective : ladder.objectives_in(constraint)) ends.push_back(objective);
  return ends;
}

Finding finding_of(const Analysis& analysis, Id<Objective> objective) {
  const auto onward = analysis.causes.links_from(objective);
  Finding finding{
      .subjects = {subject_of(analysis.model[objective])},
      .message = {.fi = "tavoitteeseen {subject} tulee {in} {in#nuoli|nuolta}, mutta mikään nuoli "
                        "ei vie siitä eteenpäin",
                  .en = "the objective {subject} has {in} {in#arrow|arrows} in and none onward"},
      .figures = {count("in", analysis.causes.in_degree(objective)), count("out", onward.size())},
      .span = analysis.model[objective].span,
      .label = {.fi = "vaikutus päättyy tähän", .en = "the effect ends here"}};
  if (onward.empty()) return finding;
  finding.message = {
      .fi = "tavoitteen {subject} vaikutus ei kulje kartan huipulle asti",
      .en = "the effect of the objective {subject} never reaches the top of the map"};
  finding.label = {.fi = "{out} {out#nuoli|nuolta} eteenpäin, ei yhtäkään perille",
                   .en = "{out} {out#arrow|arrows} onward, none leads through"};
  for (const Cause& cause : onward.first(std::min(onward.size(), kShownArrows)))
    finding.related.push_back(
        {cause.link->to.span, {.fi = "tästä ei jatketa perille", .en = "no way on from here"}});
  return finding;
}

Outcome check(const Analysis& analysis) {
  if (analysis.causes.links().empty())
    return not_assessed({.fi = "kartalla ei ole yhtään syy-seuraussuhdetta",
                         .en = "the map has no cause-and-effect link"});
  if (analysis.ladder.top().empty())
    return not_assessed({.fi = "yksikään tavoite ei ole missään näkökulmassa",
                         .en = "no objective is in a perspective"});
  Outcome outcome;
  const auto steps = analysis.causes.steps_to(outcomes(analysis.ladder));
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto objective = id_at<Objective>(i);
    const bool has_links =
        analysis.causes.in_degree(objective) + analysis.causes.out_degree(objective) > 0;
    if (steps[i] == kNoPath && has_links)
      outcome.findings.push_back(finding_of(analysis, objective));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm104;
constinit const Rule kSm104 = {
    .code = "SM104",
    .name = "dead-end-objective",
    .needs = {.fi = "Ainakin yksi syy-seuraussuhde ja tavoitteita näkökulmissa.",
              .en = "At least one cause-and-effect link, and objectives in perspectives."},
    .summary = {.fi = "Tavoite, jonka vaikutus ei kulje nuolia pitkin kartan huipulle.",
                .en = "An objective whose effect reaches no objective at the top of the map."},
    .why = {.fi = "Työtä, joka ei näy asiakkaalle eikä tuloksessa, on vaikea puolustaa, kun rahat "
                  "jaetaan.",
            .en = "Work that reaches neither the customer nor the outcome cannot be defended in "
                  "budget talks."},
    .question = {.fi = "Kenen arki helpottuu, kun tämä onnistuu – ja mitä reittiä vaikutus kulkee "
                       "perille?",
                 .en = "Whose life gets better when this succeeds, and how does it reach them?"},
    .fix = {.fi = "Piirrä nuoli, joka vie tästä eteenpäin.", .en = "Add the missing onward link."},
    .together = {.says = {.fi = "ei vaikuta kartan huipulle asti",
                          .en = "have no effect that reaches the top of the map"}},
    .source = in_both_languages("Kaplan & Norton 2000"),
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  easy-contact:
    name: {fi: Asiointi on helppoa, en: Dealing with us is easy}
    perspective: customer
    drives: [profit, data-quality]
  data-quality:  # <-
    name: {fi: Asiakastieto on ajan tasalla, en: Customer data is up to date}
    perspective: process
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  easy-contact:
    name: {fi: Asiointi on helppoa, en: Dealing with us is easy}
    perspective: customer
    drives: profit
  data-quality:
    name: {fi: Asiakastieto on ajan tasalla, en: Customer data is up to date}
    perspective: process
    drives: easy-contact
)",
    .check = check,
};

}  // namespace stratmap
