#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::string_view kCulture = "culture";

bool works_with_people(const Function& function) {
  return function.kind == "recruitment" || function.kind == "hr";
}

// By metric, whether a reward pays for it.
std::vector<bool> paid_metrics(const Model& model) {
  std::vector<bool> is_paid(model.metrics.size());
  for (const Reward& reward : model.rewards)
    for (const Ref<Metric>& metric : reward.metrics)
      if (!metric.is_unknown()) is_paid[metric.id.index()] = true;
  return is_paid;
}

// Whether it touches who is taken in, or what is paid for.
bool has_roots(const Analysis& analysis, Id<Objective> objective,
               const std::vector<bool>& is_paid) {
  const Model& model = analysis.model;
  return std::ranges::any_of(analysis.involvement.metrics[objective],
                             [&](Id<Metric> metric) {
                               return is_paid[metric.index()] ||
                                      model[metric].nature == Nature::recruitment;
                             }) ||
         std::ranges::any_of(analysis.involvement.contributors[objective],
                             [&](Id<Function> each) { return works_with_people(model[each]); });
}

Outcome check(const Analysis& analysis) {
  const std::vector<bool> is_paid = paid_metrics(analysis.model);
  Outcome outcome{.assessed = false};
  for (const Initiative& initiative : analysis.model.initiatives) {
    if (initiative.kind != kCulture) continue;
    if (initiative.advances.empty()) {
      outcome.unassessed.push_back({{.fi = "hanketta ei ole kytketty tavoitteeseen (`advances`)",
                                     .en = "the initiative names no objective that it `advances`"},
                                    subject_of(initiative)});
      continue;
    }
    outcome.assessed = true;
    if (std::ranges::any_of(initiative.advances, [&](const Ref<Objective>& each) {
          return !each.is_unknown() && has_roots(analysis, each.id, is_paid);
        }))
      continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(initiative)},
         .message = {.fi = "kulttuurihanke {subject} ei kosketa rekrytointia, palkitsemista eikä "
                           "henkilöstöhallintoa",
                     .en = "the culture initiative {subject} touches neither recruitment nor "
                           "rewards nor the work of HR"},
         .span = initiative.span});
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed({.fi = "mallissa ei ole kulttuurihankkeita (`kind: culture`)",
                         .en = "the model has no initiative of `kind: culture`"});
  return outcome;
}

}  // namespace

extern const Rule kSm712;
constinit const Rule kSm712 = {
    .code = "SM712",
    .name = "culture-project-without-roots",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Hanke, jonka laji on `culture` ja jolla on tavoite (`advances`).",
              .en = "An initiative of `kind: culture` with `advances`."},
    .summary = {.fi = "Kulttuurihanke, joka ei ulotu siihen, keitä palkataan ja mistä palkitaan.",
                .en = "A culture initiative that does not reach whom we hire and what we pay for."},
    .why = {.fi = "Kulttuuria ei rakenneta kampanjalla. Ihmiset tuovat sen mukanaan ja tekevät "
                  "siitä sen, mistä palkitaan.",
            .en = "Culture is not built by a campaign. People bring it, and make of it what is "
                  "rewarded."},
    .question = {.fi = "Mikä muuttuu julisteiden lisäksi?", .en = "What changes besides posters?"},
    .fix = {.fi = "Kytke hanke rekrytointiin tai palkitsemiseen, ja ota henkilöstöhallinto mukaan "
                  "tekijäksi.",
            .en = "Tie it to recruitment or rewards, and make HR a contributor."},
    .together = {.says = {.fi = "ei ulotu rekrytointiin eikä palkitsemiseen",
                          .en = "reach neither recruitment nor rewards"}},
    .source = in_both_languages("Asiakaslähtöisyys on HR:n asia, 2014"),
    .failing_example = R"(objectives:
  culture: {name: {fi: Asiakas on kaikkien asia, en: The customer is everybody's business}, owner: marketing}
functions:
  marketing: {name: {fi: Markkinointi, en: Marketing}, kind: marketing}
initiatives:
  campaign: {name: {fi: Asiakas keskiöön, en: Customer at heart}, kind: culture, advances: culture}  # <-
)",
    .passing_example = R"(objectives:
  culture: {name: {fi: Asiakas on kaikkien asia, en: The customer is everybody's business}, owner: marketing, contributors: hr}
functions:
  marketing: {name: {fi: Markkinointi, en: Marketing}, kind: marketing}
  hr: {name: {fi: Henkilöstöpalvelut, en: HR}, kind: hr}
initiatives:
  campaign: {name: {fi: Asiakas keskiöön, en: Customer at heart}, kind: culture, advances: culture}
)",
    .check = check,
};

}  // namespace stratmap
