#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestMetrics = 2;

// The metrics that measure a customer objective.
std::vector<Id<Metric>> customer_metrics(const Analysis& analysis) {
  std::vector<Id<Metric>> metrics;
  for (std::size_t i = 0; i < analysis.model.metrics.size(); ++i) {
    const auto measured = analysis.involvement.measured[id_at<Metric>(i)];
    if (std::ranges::any_of(measured, [&](Id<Objective> objective) {
          return analysis.ladder.is_kind(objective, PerspectiveKind::customer);
        }))
      metrics.push_back(id_at<Metric>(i));
  }
  return metrics;
}

bool is_of_a_unit(const Objective& objective) { return objective.level == ObjectiveLevel::unit; }

// Whether the customer objectives that are measured are all of units, while there is a main map.
bool stand_below_the_map(const Analysis& analysis, const std::vector<Id<Metric>>& metrics) {
  const auto is_below = [&](Id<Objective> objective) {
    return !analysis.ladder.is_kind(objective, PerspectiveKind::customer) ||
           is_of_a_unit(analysis.model[objective]);
  };
  return !std::ranges::all_of(analysis.model.objectives, is_of_a_unit) &&
         std::ranges::all_of(metrics, [&](Id<Metric> metric) {
           return std::ranges::all_of(analysis.involvement.measured[metric], is_below);
         });
}

// The functions that own the metrics or steer by them.
std::vector<Id<Function>> functions_of(const Model& model, const std::vector<Id<Metric>>& metrics) {
  std::vector<Id<Function>> functions;
  for (const auto metric : metrics)
    for (const auto* named : {&model[metric].owners, &model[metric].used_by})
      for (const Ref<Function>& function : *named)
        if (!function.is_unknown()) functions.push_back(function.id);
  return functions;
}

bool are_of_sales(const Model& model, const std::vector<Id<Function>>& functions) {
  return !functions.empty() && std::ranges::all_of(functions, [&](Id<Function> function) {
    return model[function].kind == "sales" || model[function].kind == "marketing";
  });
}

constexpr Wording kByLevel = {
    .fi =
        "kaikki {metrics} asiakkuuksien mittaria mittaavat vain yksiköiden tavoitteita – johdon "
        "kartalla ei ole yhtään",
    .en =
        "all {metrics} metrics of customer objectives measure objectives of units; the main map "
        "has none"};
constexpr Wording kByUse = {
    .fi = "{metrics} asiakkuuksien mittaria on vain myynnin ja markkinoinnin käytössä",
    .en = "only sales and marketing own or use the {metrics} metrics of customer objectives"};

Finding finding_of(const Analysis& analysis, const std::vector<Id<Metric>>& metrics,
                   const Wording& message) {
  Finding finding{.subjects = {topic("customers", "metrics",
                                     {"asiakkuuksien mittarit", "the metrics of customers"})},
                  .message = message,
                  .figures = {count("metrics", metrics.size())},
                  .span = analysis.section_span("metrics")};
  for (const auto metric : metrics)
    finding.related.push_back({analysis.model[metric].span,
                               {.fi = "asiakkuuksien mittari", .en = "a metric of customers"}});
  return finding;
}

Outcome check(const Analysis& analysis) {
  const auto metrics = customer_metrics(analysis);
  if (metrics.size() < kFewestMetrics)
    return not_assessed({.fi = "alle kaksi mittaria mittaa asiakkuuksien tavoitteita",
                         .en = "fewer than two metrics measure customer objectives"});
  Outcome outcome;
  if (stand_below_the_map(analysis, metrics))
    outcome.findings.push_back(finding_of(analysis, metrics, kByLevel));
  else if (are_of_sales(analysis.model, functions_of(analysis.model, metrics)))
    outcome.findings.push_back(finding_of(analysis, metrics, kByUse));
  return outcome;
}

}  // namespace

extern const Rule kSm414;
constinit const Rule kSm414 = {
    .code = "SM414",
    .name = "crm-subordinate",
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Ainakin kaksi mittaria, jotka mittaavat asiakkuuksien tavoitteita.",
              .en = "At least two metrics that measure customer objectives."},
    .summary = {.fi = "Asiakkuuksia mitataan vain yksikön tasolla, tai mittarit ovat vain myynnin "
                      "ja markkinoinnin käytössä.",
                .en = "Customers are measured only at the level of a unit, or only sales and "
                      "marketing own and use the metrics."},
    .why = {.fi = "Asiakkuuksien johtaminen on osa johtamista. Jos se on vain yhden osan asia, "
                  "kokonaisuutta johtaa jokin muu.",
            .en = "Leading customer relationships is part of leading the business. Where it is "
                  "left to one part, something else leads the whole."},
    .question = {.fi = "Miten yksi osa ohjaa kokonaisuutta?",
                 .en = "How does one part steer the whole?"},
    .fix = {.fi = "Nosta yksi asiakkuuksien mittari johdon kartalle, ja nimeä sille käyttäjä "
                  "(`used_by`) myynnin ulkopuolelta.",
            .en = "Raise one metric of customers to the main map, and name somebody outside sales "
                  "who uses it (`used_by`)."},
    .source = in_both_languages("Bergström & Leppänen 2011, Yrityksen asiakasmarkkinointi; Hakanen "
                                "2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, kind: sales}
  marketing: {name: {fi: Markkinointi, en: Marketing}, kind: marketing}
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
metrics:  # <-
  churn: {name: {fi: Poistuma, en: Churn}, measures: loyalty, owner: sales}
  nps: {name: {fi: Suosittelu, en: Advocacy}, measures: loyalty, owner: marketing, used_by: sales}
)",
    .passing_example = R"(functions:
  sales: {name: {fi: Myynti, en: Sales}, kind: sales}
  delivery: {name: {fi: Toimitus, en: Delivery}, kind: delivery}
objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
metrics:
  churn: {name: {fi: Poistuma, en: Churn}, measures: loyalty, owner: sales}
  nps: {name: {fi: Suosittelu, en: Advocacy}, measures: loyalty, owner: sales, used_by: delivery}
)",
    .check = check,
};

}  // namespace stratmap
