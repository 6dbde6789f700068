#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (model.objectives.size() < 3)
    return not_assessed(
        {.fi = "tavoitteita on alle kolme", .en = "there are fewer than three objectives"});
  if (analysis.causes.links().empty())
    return not_assessed({.fi = "kartalla ei ole yhtään syy-seuraussuhdetta",
                         .en = "the map has no cause-and-effect link"});
  Outcome outcome;
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    if (!analysis.causes.is_isolated(id_at<Objective>(i))) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(model.objectives[i])},
         .message = {.fi = "mikään nuoli ei yhdistä tavoitetta {subject} muuhun karttaan",
                     .en = "no arrow joins the objective {subject} to the rest of the map"},
         .span = model.objectives[i].span,
         .label = {.fi = "ei nuolta sisään eikä ulos", .en = "no arrow in or out"}});
  }
  return outcome;
}

}  // namespace

extern const Rule kSm103;
constinit const Rule kSm103 = {
    .code = "SM103",
    .name = "isolated-objective",
    .needs = {.fi = "Ainakin kolme tavoitetta ja yksi syy-seuraussuhde.",
              .en = "At least three objectives and one cause-and-effect link."},
    .summary = {.fi = "Tavoite, johon ei tule eikä josta lähde yhtään nuolta.",
                .en = "An objective at neither end of any arrow."},
    .why = {.fi = "Strategiakartta on syiden ja seurausten ketju; yksinäinen laatikko on toive sen "
                  "vieressä.",
            .en = "A strategy map is a chain of cause and effect; a lone box is a wish beside it."},
    .question = {.fi = "Jos jättäisimme tämän tavoitteen pois, mikä muu kartalla kärsisi?",
                 .en = "If we dropped this objective, what else on the map would suffer?"},
    .fix = {.fi = "Yhdistä tavoite muihin tai jätä se pois.", .en = "Link it or drop it."},
    .together = {.says = {.fi = "on irti muusta kartasta",
                          .en = "are joined to nothing else on the map"}},
    .source = in_both_languages("Kaplan & Norton 2000; Rohm 2018 (Balanced Scorecard Institute)"),
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, drives: profit}
  digital-skills:  # <-
    name: {fi: Digitaidot vahvistuvat, en: Digital skills grow}
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, drives: profit}
  digital-skills:
    name: {fi: Digitaidot vahvistuvat, en: Digital skills grow}
    drives: loyalty
)",
    .check = check,
};

}  // namespace stratmap
