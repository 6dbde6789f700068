#include <array>
#include <cmath>

#include "engine/limits.h"
#include "engine/natures.h"
#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestMetrics = 6;

struct Weights {
  std::size_t metrics = 0;
  double finance = 0, all = 0;
};

// Of the metrics that measure an objective and say what they are about.
Weights weights_in(const Model& model) {
  Weights weights;
  for (const Metric& metric : model.metrics) {
    if (!metric.nature || metric.measures.empty()) continue;
    ++weights.metrics;
    weights.all += metric.weight();
    if (is_finance(*metric.nature)) weights.finance += metric.weight();
  }
  return weights;
}

Outcome check(const Analysis& analysis) {
  const Weights weights = weights_in(analysis.model);
  if (weights.metrics < kFewestMetrics)
    return not_assessed({.fi = "luonne (`nature`) on alle kuudella tavoitteen mittarilla",
                         .en = "fewer than six metrics of objectives have a `nature`"});
  Outcome outcome;
  if (!exceeds(weights.finance, analysis.threshold("finance-share") * weights.all)) return outcome;
  outcome.findings.push_back(
      {.subjects = {whole("map")},
       .message = {.fi = "kartan mittareiden painosta {share} % on talouden mittareilla",
                   .en = "{share}% of the weight of the map's metrics lies on finance"},
       .figures = {{"share", std::round(100 * weights.finance / weights.all)},
                   {"finance", weights.finance},
                   {"weight", weights.all},
                   count("metrics", weights.metrics)},
       .span = analysis.section_span("metrics"),
       .label = {.fi = "{metrics} mittaria laskettu", .en = "{metrics} metrics counted"}});
  return outcome;
}

constexpr std::array<std::string_view, 1> kThresholdsRead = {"finance-share"};

}  // namespace

extern const Rule kSm206;
constinit const Rule kSm206 = {
    .code = "SM206",
    .name = "financial-only-weight",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "`nature` ja `measures` ainakin kuudella mittarilla.",
              .en = "A `nature` and `measures` on at least six metrics."},
    .summary = {.fi = "Yli puolet tavoitteiden mittareiden painosta on talouden mittareilla.",
                .en = "More than half of the weight of the metrics of objectives lies on finance."},
    .why = {.fi = "Talousluku kertoo, mitä tapahtui; asiakas, tekeminen ja osaaminen kertovat, "
                  "mitä on tulossa.",
            .en = "A financial figure tells what happened; customers, work and skills tell what "
                  "is coming."},
    .question = {.fi = "Ajammeko peruutuspeiliin katsoen?",
                 .en = "Can we steer by the rear-view mirror?"},
    .fix = {.fi = "Lisää painoa asiakkaan, prosessien ja henkilöstön mittareille, tai jätä osa "
                  "talousluvuista pois tavoitteiden mittareista.",
            .en = "Give more weight to metrics of customers, processes and people, or take "
                  "some of the financial ones off the objectives."},
    .source = in_both_languages("Kaplan & Norton 1992"),
    .thresholds = kThresholdsRead,
    .failing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
metrics:  # <-
  margin: {name: {fi: Liikevoitto, en: Operating margin}, measures: profit, nature: profit}
  revenue: {name: {fi: Liikevaihto, en: Revenue}, measures: profit, nature: revenue}
  costs: {name: {fi: Kulut, en: Costs}, measures: profit, nature: cost}
  budget: {name: {fi: Budjetti, en: Budget}, measures: profit, nature: budget}
  nps: {name: {fi: Suosittelu, en: Recommendation}, measures: loyalty, nature: advocacy}
  churn: {name: {fi: Poistuma, en: Churn}, measures: loyalty, nature: retention}
)",
    .passing_example = R"(objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}}
metrics:
  margin: {name: {fi: Liikevoitto, en: Operating margin}, measures: profit, nature: profit}
  revenue: {name: {fi: Liikevaihto, en: Revenue}, measures: profit, nature: revenue}
  costs: {name: {fi: Kulut, en: Costs}, measures: profit, nature: cost}
  nps: {name: {fi: Suosittelu, en: Recommendation}, measures: loyalty, nature: advocacy}
  churn: {name: {fi: Poistuma, en: Churn}, measures: loyalty, nature: retention}
  contact: {name: {fi: Tyytyväisyys, en: Satisfaction}, measures: loyalty, nature: satisfaction}
)",
    .check = check,
};

}  // namespace stratmap
