#include <algorithm>
#include <array>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

Figure::Elements named(const Model& model, std::span<const Id<Metric>> metrics) {
  Figure::Elements names;
  for (const auto metric : metrics) names.push_back(&model[metric]);
  return names;
}

void look_at_objectives(const Analysis& analysis, Outcome& outcome) {
  const Model& model = analysis.model;
  const double most = analysis.threshold("metrics-per-objective");
  for (std::size_t o = 0; o < model.objectives.size(); ++o) {
    const auto metrics = analysis.involvement.metrics[id_at<Objective>(o)];
    if (static_cast<double>(metrics.size()) <= most) continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(model.objectives[o])},
         .message = {.fi = "tavoitetta {subject} mittaa {count} mittaria: {metrics}",
                     .en = "the objective {subject} has {count} metrics: {metrics}"},
         .figures = {count("count", metrics.size()), {"metrics", named(model, metrics)}},
         .span = model.objectives[o].span});
  }
}

bool is_on_main_map(const Objective& objective) { return objective.level != ObjectiveLevel::unit; }

std::size_t metrics_of_map(const Analysis& analysis) {
  std::size_t count = 0;
  for (std::size_t m = 0; m < analysis.model.metrics.size(); ++m)
    if (std::ranges::any_of(analysis.involvement.measured[id_at<Metric>(m)],
                            [&](auto id) { return is_on_main_map(analysis.model[id]); }))
      ++count;
  return count;
}

void look_at_map(const Analysis& analysis, Outcome& outcome) {
  const std::size_t metrics = metrics_of_map(analysis);
  const double most = analysis.threshold("metrics-max");
  if (static_cast<double>(metrics) <= most) return;
  outcome.findings.push_back(
      {.subjects = {whole("map")},
       .message = {.fi = "kartan tavoitteita mittaa {count} mittaria – muistaa voi ehkä {most}",
                   .en = "{count} metrics measure the objectives of the map; some {most} can be "
                         "kept in mind"},
       .figures = {count("count", metrics), {"most", most}},
       .span = analysis.section_span("metrics")});
}

Outcome check(const Analysis& analysis) {
  if (analysis.model.objectives.empty())
    return not_assessed({.fi = "mallissa ei ole tavoitteita", .en = "the model has no objectives"});
  Outcome outcome;
  look_at_objectives(analysis, outcome);
  look_at_map(analysis, outcome);
  return outcome;
}

constexpr std::array<std::string_view, 2> kThresholds = {"metrics-per-objective", "metrics-max"};

}  // namespace

extern const Rule kSm603;
constinit const Rule kSm603 = {
    .code = "SM603",
    .name = "too-many-metrics",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ei muuta kuin tavoitteita.", .en = "Nothing but objectives."},
    .summary = {.fi = "Tavoitteella on yli kolme mittaria, tai kartalla yli 25.",
                .en = "An objective with more than 3 metrics, or a map with more than 25."},
    .why = {.fi = "Se, mitä ei muista, ei ohjaa.",
            .en = "What cannot be remembered does not "
                  "steer."},
    .question = {.fi = "Minkä näistä katsoisit lomallakin?",
                 .en = "Which of these would you check from holiday?"},
    .fix = {.fi = "Siirrä osa vain seurattaviksi: `direction: monitor` ilman `measures`-avainta.",
            .en = "Demote some to `direction: monitor`, without `measures`."},
    .source = {.fi = "Kaplan & Norton 1996: kortilla 20–25 mittaria, yksi tai kaksi tavoitetta "
                     "kohti",
               .en = "Kaplan & Norton 1996: 20–25 on a scorecard, one or two per objective"},
    .thresholds = kThresholds,
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}  # <-
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty}
  renewals: {name: {fi: Jatkosopimukset, en: Renewals}, measures: loyalty}
  nps: {name: {fi: Suositteluindeksi, en: Net promoter score}, measures: loyalty}
  visits: {name: {fi: Asiakaskäynnit, en: Customer visits}, measures: loyalty}
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
metrics:
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty}
  nps: {name: {fi: Suositteluindeksi, en: Net promoter score}, measures: loyalty}
  renewals: {name: {fi: Jatkosopimukset, en: Renewals}, direction: monitor}
  visits: {name: {fi: Asiakaskäynnit, en: Customer visits}, direction: monitor}
)",
    .check = check,
};

}  // namespace stratmap
