#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// own(m) turned round: the metrics that each function owns, in file order.
std::vector<std::vector<Id<Metric>>> owned_metrics(const Analysis& analysis) {
  std::vector<std::vector<Id<Metric>>> owned(analysis.model.functions.size());
  for (std::size_t i = 0; i < analysis.model.metrics.size(); ++i)
    for (const auto owner : analysis.involvement.owners[id_at<Metric>(i)])
      owned[owner.index()].push_back(id_at<Metric>(i));
  return owned;
}

bool is_shared(const Analysis& analysis, Id<Metric> metric) {
  return analysis.involvement.teams[metric].size() >= 2;
}

bool has_shared_metric(const Analysis& analysis) {
  for (std::size_t i = 0; i < analysis.model.metrics.size(); ++i)
    if (is_shared(analysis, id_at<Metric>(i))) return true;
  return false;
}

Finding finding_of(const Model& model, const Function& function,
                   const std::vector<Id<Metric>>& metrics) {
  Finding finding{
      .subjects = {subject_of(function)},
      .message = {.fi = "toiminnolla {subject} on {count} mittaria – {metrics} – eikä yhtäkään "
                        "niistä seuraa kukaan muu",
                  .en = "the function {subject} owns {count} metrics, {metrics}, and shares none "
                        "of them"},
      .span = function.span,
      .label = {.fi = "{count} mittaria, ei yhtään yhteistä",
                .en = "{count} metrics, none of them shared"}};
  Figure::Elements elements;
  for (const auto metric : metrics) {
    elements.push_back(&model[metric]);
    if (finding.related.size() < 3)
      finding.related.push_back(
          {model[metric].span, {.fi = "vain tämän toiminnon oma", .en = "its alone"}});
  }
  finding.figures = {count("count", metrics.size()), {"metrics", std::move(elements)}};
  return finding;
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kTooFew = {.fi = "toiminto omistaa alle kaksi mittaria",
                                 .en = "the function owns fewer than two metrics"};
  if (analysis.chart.actors().empty())
    return not_assessed({.fi = "mallissa ei ole toimintoja", .en = "the model has no functions"});
  if (!has_shared_metric(analysis))
    return not_assessed({.fi = "yhdelläkään mittarilla ei ole kahta toimintoa",
                         .en = "no metric has two functions"});
  const auto owned = owned_metrics(analysis);
  Outcome outcome{.assessed = false};
  for (const auto id : analysis.chart.actors()) {
    const Function& function = analysis.model[id];
    const auto& metrics = owned[id.index()];
    if (metrics.size() < 2) {
      outcome.unassessed.push_back({kTooFew, subject_of(function)});
      continue;
    }
    outcome.assessed = true;
    if (std::ranges::none_of(metrics, [&](Id<Metric> each) { return is_shared(analysis, each); }))
      outcome.findings.push_back(finding_of(analysis.model, function, metrics));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm310;
constinit const Rule kSm310 = {
    .code = "SM310",
    .name = "no-shared-metric",
    .needs = {.fi = "Toiminto, joka omistaa ainakin kaksi mittaria, ja jokin mittari, jolla on "
                    "kaksi toimintoa.",
              .en = "A function that owns at least two metrics, and some metric with two "
                    "functions."},
    .summary = {.fi = "Toiminto, jonka mittareita ei seuraa eikä tee todeksi kukaan muu.",
                .en = "A function that shares none of its metrics with another."},
    .why = {.fi = "Yksiköt, jotka eivät katso yhtään lukua yhdessä, optimoivat kukin omaansa.",
            .en = "Units that watch no number together optimize apart."},
    .question = {.fi = "Mitä lukua seuraatte yhdessä naapuriyksikön kanssa?",
                 .en = "Which number do you and your neighbour unit watch together?"},
    .fix = {.fi = "Valitkaa yhteiselle tavoitteelle yksi yhteinen mittari.",
            .en = "Choose one shared metric for a joint objective."},
    .together = {.says = {.fi = "seuraa vain omia mittareitaan",
                          .en = "share none of their metrics"}},
    .source = in_both_languages("Hakanen 2015, Kulttuurirundi; Pullola 2016, Miten toimiva "
                                "yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .failing_example = R"(functions:
  grounds: {name: {fi: Ulkoalueet, en: Grounds}}  # <-
  sales: {name: {fi: Myynti, en: Sales}}
metrics:
  mown-area: {name: {fi: Hoidettu ala, en: Area mown}, owner: grounds}
  fuel: {name: {fi: Polttoaine, en: Fuel}, owner: grounds}
  new-contracts: {name: {fi: Uudet sopimukset, en: New contracts}, owner: sales, used_by: grounds}
)",
    .passing_example = R"(functions:
  grounds: {name: {fi: Ulkoalueet, en: Grounds}}
  sales: {name: {fi: Myynti, en: Sales}}
metrics:
  mown-area: {name: {fi: Hoidettu ala, en: Area mown}, owner: grounds, used_by: sales}
  fuel: {name: {fi: Polttoaine, en: Fuel}, owner: grounds}
)",
    .check = check,
};

}  // namespace stratmap
