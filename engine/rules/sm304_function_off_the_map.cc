#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool has_owner(const Objective& objective) {
  return std::ranges::any_of(objective.owners,
                             [](const Ref<Function>& owner) { return !owner.is_unknown(); });
}

// By function, whether it owns a metric that measures an objective, or is what such a metric tells
// about.
std::vector<bool> measured_functions(const Model& model) {
  std::vector<bool> is_measured(model.functions.size());
  for (const Metric& metric : model.metrics) {
    if (metric.measures.empty()) continue;
    for (const auto* functions : {&metric.owners, &metric.functions})
      for (const auto& function : *functions)
        if (!function.is_unknown()) is_measured[function.id.index()] = true;
  }
  return is_measured;
}

Outcome check(const Analysis& analysis) {
  const Model& model = analysis.model;
  if (std::ranges::count_if(model.objectives, has_owner) < 3)
    return not_assessed({.fi = "omistaja on alle kolmella tavoitteella",
                         .en = "fewer than three objectives have an owner"});
  if (analysis.chart.actors().empty())
    return not_assessed({.fi = "mallissa ei ole toimintoja", .en = "the model has no functions"});
  Outcome outcome;
  const std::vector<bool> is_measured = measured_functions(model);
  for (const auto function : analysis.chart.actors()) {
    if (!analysis.involvement.objectives[function].empty() || is_measured[function.index()])
      continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(model[function])},
         .message = {.fi = "toiminto {subject} ei näy kartalla: sillä ei ole tavoitetta eikä "
                           "tavoitteen mittaria",
                     .en = "the function {subject} is not on the map: it has no objective, and no "
                           "metric of one"},
         .span = model[function].span});
  }
  return outcome;
}

}  // namespace

extern const Rule kSm304;
constinit const Rule kSm304 = {
    .code = "SM304",
    .name = "function-off-the-map",
    .needs = {.fi = "Omistaja ainakin kolmella tavoitteella.",
              .en = "An owner on at least three objectives."},
    .summary = {.fi = "Toiminto, joka ei vastaa mistään tavoitteesta, ei toteuta yhtäkään ja jolla "
                      "ei ole tavoitteen mittaria.",
                .en = "A function that neither owns nor carries out any objective, and has no "
                      "metric of one."},
    .why = {.fi = "Kartan pohtiminen ilman kosketusta omaan tekemiseen on puuduttavaa puurtamista.",
            .en =
                "Working on a map that has nothing to do with one's own work is numbing drudgery."},
    .question = {.fi = "Mikä laatikko tällä kartalla on teidän?",
                 .en = "Which box on this map is yours?"},
    .fix = {.fi = "Nimeä toiminto tekijäksi (`contributors`), tai sano suoraan, ettei kartta koske "
                  "sitä.",
            .en = "Name it a contributor, or say openly that the map does not concern it."},
    .together = {.says = {.fi = "ei näy kartalla", .en = "are not on the map"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, owner: finance}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, owner: sales}
  growth: {name: {fi: Liikevaihto kasvaa, en: Revenue grows}, owner: sales}
functions:
  finance: {name: {fi: Talous, en: Finance}}
  sales: {name: {fi: Myynti, en: Sales}}
  communications: {name: {fi: Viestintä, en: Communications}}  # <-
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, owner: finance}
  loyalty:
    name: {fi: Asiakas pysyy, en: Customers stay}
    owner: sales
    contributors: communications
  growth: {name: {fi: Liikevaihto kasvaa, en: Revenue grows}, owner: sales}
functions:
  finance: {name: {fi: Talous, en: Finance}}
  sales: {name: {fi: Myynti, en: Sales}}
  communications: {name: {fi: Viestintä, en: Communications}}
)",
    .check = check,
};

}  // namespace stratmap
