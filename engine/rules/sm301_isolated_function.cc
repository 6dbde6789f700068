#include <algorithm>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// Whether some objective or metric of the function has another function in it.
bool shares(const Involvement& involvement, Id<Function> function) {
  return std::ranges::any_of(involvement.objectives[function],
                             [&](Id<Objective> objective) {
                               return involvement.contributors[objective].size() >= 2;
                             }) ||
         std::ranges::any_of(involvement.watched[function], [&](Id<Metric> metric) {
           return involvement.teams[metric].size() >= 2;
         });
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNoTies = {.fi = "muilla toiminnoilla ei ole yhteyksiä",
                                 .en = "no other functions have a tie"};
  Outcome outcome{.assessed = false};
  for (const auto id : analysis.chart.actors()) {
    const Function& function = analysis.model[id];
    const std::size_t own_ties = analysis.ties.partners(id).size();
    if (analysis.ties.pairs().size() == own_ties) {
      outcome.unassessed.push_back({kNoTies, subject_of(function)});
      continue;
    }
    outcome.assessed = true;
    if (own_ties > 0 || shares(analysis.involvement, id)) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(function)},
         .message = {.fi = "toiminnolla {subject} ei ole yhteyttä muihin, ei yhteistä tavoitetta "
                           "eikä yhteistä mittaria",
                     .en = "the function {subject} has no tie, no shared objective and no shared "
                           "metric"},
         .span = function.span,
         .label = {.fi = "irti muista", .en = "joined to nothing"}});
  }
  if (analysis.chart.actors().empty())
    return not_assessed({.fi = "mallissa ei ole toimintoja", .en = "the model has no functions"});
  return outcome;
}

}  // namespace

extern const Rule kSm301;
constinit const Rule kSm301 = {
    .code = "SM301",
    .name = "isolated-function",
    .needs = {.fi = "Ainakin yksi yhteys muiden toimintojen välillä (`works_with`, "
                    "`hands_over_to`, `serves`).",
              .en = "At least one tie between other functions (`works_with`, `hands_over_to`, "
                    "`serves`)."},
    .summary = {.fi =
                    "Toiminto, jolla ei ole yhteyttä, yhteistä tavoitetta eikä yhteistä mittaria.",
                .en = "A function without a tie, a shared objective or a shared metric."},
    .why = {.fi = "Sitä, mikä ei liity mihinkään, ei kukaan huomaa ennen kuin se pysähtyy.",
            .en = "What is joined to nothing is noticed by nobody until it stops."},
    .question = {.fi = "Kuka huomaisi ensimmäisenä, jos tämä yksikkö olisi viikon poissa?",
                 .en = "Who would notice first if this unit stopped for a week?"},
    .fix = {.fi = "Kuvaa yhteys, joka jo on, tai luo sellainen.",
            .en = "Describe the link that exists, or create one."},
    .together = {.says = {.fi = "on irti muista", .en = "are joined to no other"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, works_with: billing}
  billing: {name: {fi: Laskutus, en: Billing}}
  communications: {name: {fi: Viestintä, en: Communications}}  # <-
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, works_with: billing}
  billing: {name: {fi: Laskutus, en: Billing}}
  communications: {name: {fi: Viestintä, en: Communications}, serves: sales}
)",
    .check = check,
};

}  // namespace stratmap
