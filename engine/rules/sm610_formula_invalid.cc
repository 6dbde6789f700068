#include <utility>

#include "engine/metrics/formula_circles.h"
#include "engine/metrics/formula_units.h"
#include "engine/metrics/operation.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// A stretch of the formula where it stands in the file; the whole value where it is written in a
// way that its places cannot be counted.
Span place_in(const Model& model, const Metric& metric, std::size_t offset, std::size_t length) {
  const std::string written = model.sources.text_of(metric.formula_span);
  const std::size_t start = written.find(metric.formula);
  if (start == std::string::npos || length == 0) return metric.formula_span;
  Span span = metric.formula_span;
  span.offset += static_cast<std::uint32_t>(start + offset);
  span.length = static_cast<std::uint32_t>(length);
  return span;
}

Finding unreadable(const Model& model, const Metric& metric, const FormulaError& error) {
  return {.subjects = {subject_of(metric)},
          .message = {.fi = "mittarin {subject} kaava ei kelpaa: {mistake}",
                      .en = "the formula of the metric {subject} does not work: {mistake}"},
          .figures = {{"mistake", error.message}},
          .span = place_in(model, metric, error.offset, error.length)};
}

Finding circular(const Model& model, const Metric& metric, const std::vector<Id<Metric>>& circle) {
  Finding finding{.subjects = {subject_of(metric)},
                  .message = {.fi = "mittarin {subject} kaava viittaa itseensä",
                              .en = "the formula of the metric {subject} names itself"},
                  .span = metric.formula_span};
  if (circle.size() == 1) return finding;
  Figure::Elements others;
  for (std::size_t i = 1; i < circle.size(); ++i) others.push_back(&model[circle[i]]);
  finding.figures = {{"through", std::move(others)}};
  finding.message = {
      .fi = "mittarin {subject} kaava palaa itseensä – välissä {through}",
      .en = "the formula of the metric {subject} leads back to itself, by way of {through}"};
  return finding;
}

std::optional<Finding> unlike_units(const Model& model, const Metric& metric,
                                    const Formula& formula) {
  auto clash = unit_clash_in(formula, model);
  if (!clash) return std::nullopt;
  return Finding{
      .subjects = {subject_of(metric)},
      .message = {.fi = "mittarin {subject} kaava laskee yhteen tai vähentää eri yksiköitä: "
                        "{left} ja {right}",
                  .en = "the formula of the metric {subject} adds or subtracts unlike units: "
                        "{left} and {right}"},
      .figures = {{"left", std::move(clash->left)}, {"right", std::move(clash->right)}},
      .span = place_in(model, metric, clash->offset, 1)};
}

bool is_averaged(const Metric& metric) {
  return metric.aggregate_given &&
         (metric.aggregate == Aggregate::mean || metric.aggregate == Aggregate::sum);
}

Finding averaged_quotient(const Metric& metric) {
  return {.subjects = {subject_of(metric)},
          .message = {.fi = "mittari {subject} on osamäärä – `aggregate: {how}` antaisi "
                            "pidemmälle jaksolle väärän luvun",
                      .en = "the metric {subject} is a quotient: `aggregate: {how}` would give a "
                            "wrong number for a longer period"},
          .figures = {{"how", std::string(metric.aggregate == Aggregate::mean ? "mean" : "sum")}},
          .span = metric.formula_span,
          .fix = Bilingual{
              .fi = "Jätä `aggregate` pois: kaavan osat viedään pidempään jaksoon, ja osamäärä "
                    "lasketaan niistä.",
              .en = "Leave out `aggregate`: the parts of the formula are brought to the longer "
                    "period, and the quotient is computed from them."}};
}

Outcome check(const Analysis& analysis) {
  constexpr Bilingual kNoFormula = {.fi = "mittarilla ei ole kaavaa",
                                    .en = "the metric has no formula"};
  const Model& model = analysis.model;
  const Formulas formulas = formulas_of(model);
  const auto circles = circles_by_metric(formulas);
  Outcome outcome{.assessed = false};
  for (const FormulaMistake& mistake : formulas.mistakes)
    outcome.findings.push_back(unreadable(model, model[mistake.metric], mistake.error));
  for (std::size_t m = 0; m < model.metrics.size(); ++m) {
    const Metric& metric = model.metrics[m];
    const Formula& formula = formulas.by_metric[m];
    if (formulas.states[m] == FormulaState::none)
      outcome.unassessed.push_back({kNoFormula, subject_of(metric)});
    else
      outcome.assessed = true;
    if (formula.empty()) continue;
    if (!circles[m].empty())
      outcome.findings.push_back(circular(model, metric, circles[m]));
    else if (auto finding = unlike_units(model, metric, formula))
      outcome.findings.push_back(*std::move(finding));
    else if (divides(formula.outermost()) && is_averaged(metric))
      outcome.findings.push_back(averaged_quotient(metric));
  }
  if (outcome.assessed) return outcome;
  return not_assessed({.fi = "millään mittarilla ei ole kaavaa", .en = "no metric has a formula"});
}

}  // namespace

extern const Rule kSm610;
constinit const Rule kSm610 = {
    .code = "SM610",
    .name = "formula-invalid",
    .severity = Severity::error,
    .rule_class = RuleClass::certain,
    .needs = {.fi = "Mittari, jolla on kaava (`formula`).", .en = "A metric with a `formula`."},
    .summary = {.fi = "Kaavaa ei voi laskea: sitä ei voi lukea, se palaa itseensä, jakaa nollalla "
                      "tai sekoittaa yksiköitä – tai osamäärästä laskettaisiin keskiarvo.",
                .en = "A formula that can't be computed: it can't be read, leads back to itself, "
                      "divides by 0 or mixes units; or a quotient would be averaged over time."},
    .why = {.fi = "Lukuun, jota kukaan ei voi laskea uudelleen käsin, ei luota kukaan.",
            .en = "A number nobody can redo by hand is trusted by nobody."},
    .question = {.fi = "Pystyykö joku laskemaan tämän luvun uudelleen käsin?",
                 .en = "Can someone redo this number by hand?"},
    .fix = {.fi = "Korjaa kaava – pidä osoittaja ja nimittäjä omina mittareinaan.",
            .en = "Repair the formula; keep numerator and denominator as metrics."},
    .together = {.says = {.fi = "on kaavan varassa, jota ei voi laskea",
                          .en = "rest on a formula that can't be computed"}},
    .source = {.fi = "logiikka", .en = "logic"},
    .failing_example = R"(metrics:
  margin:
    name: {fi: Kate, en: Margin}
    formula: 100 * (revenue - cots) / revenue  # <-
  revenue: {name: {fi: Liikevaihto, en: Revenue}, unit: €}
  costs: {name: {fi: Kulut, en: Costs}, unit: €}
)",
    .passing_example = R"(metrics:
  margin:
    name: {fi: Kate, en: Margin}
    formula: 100 * (revenue - costs) / revenue
  revenue: {name: {fi: Liikevaihto, en: Revenue}, unit: €}
  costs: {name: {fi: Kulut, en: Costs}, unit: €}
)",
    .check = check,
};

}  // namespace stratmap
