#include <algorithm>
#include <array>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestOfFunction = 3;

// Metrics with a `kind`.
struct Kinds {
  std::size_t all = 0;
  std::size_t measuring = 0;  // those with `measures`
  std::size_t drivers = 0;    // of these
};

Kinds kinds_in(const Model& model) {
  Kinds kinds;
  for (const Metric& metric : model.metrics) {
    if (!metric.kind) continue;
    ++kinds.all;
    if (metric.measures.empty()) continue;
    ++kinds.measuring;
    if (*metric.kind == MetricKind::driver) ++kinds.drivers;
  }
  return kinds;
}

bool is_below_top(const Ladder& ladder, Id<Objective> objective) {
  const auto rank = ladder.rank(objective);
  return rank && *rank < *ladder.top_rank();
}

// Whether there are objectives below the top, and none of them has a driver.
bool no_driver_below_top(const Analysis& analysis) {
  bool is_any_below = false;
  for (std::size_t o = 0; o < analysis.model.objectives.size(); ++o) {
    const auto objective = id_at<Objective>(o);
    if (!is_below_top(analysis.ladder, objective)) continue;
    is_any_below = true;
    for (const auto metric : analysis.involvement.metrics[objective])
      if (analysis.model[metric].kind == MetricKind::driver) return false;
  }
  return is_any_below;
}

constexpr Wording kFewDrivers = {
    .fi =
        "tavoitteiden {count} mittarista {drivers} on {drivers#ennakoiva|ennakoivia} – loput "
        "kertovat vasta, mitä "
        "tapahtui",
    .en =
        "{drivers} of the {count} metrics of objectives {drivers#is|are} leading; the rest tell "
        "only what happened"};
constexpr Wording kManyDrivers = {
    .fi =
        "tavoitteiden {count} mittarista {drivers} on {drivers#ennakoiva|ennakoivia} – lähes "
        "mikään ei kerro, mitä "
        "tapahtui",
    .en =
        "{drivers} of the {count} metrics of objectives are leading; hardly any tells what "
        "happened"};
constexpr Wording kNoneBelow = {
    .fi = "ylimmän näkökulman alla yhdelläkään tavoitteella ei ole ennakoivaa mittaria",
    .en = "no objective below the top of the map has a leading metric"};

void look_at_map(const Analysis& analysis, Outcome& outcome) {
  constexpr Bilingual kFewKinds = {.fi = "liian harvalla mittarilla on laji (`kind`)",
                                   .en = "too few metrics have a `kind`"};
  constexpr Bilingual kNoneMeasures = {
      .fi = "yksikään mittari, jolla on laji (`kind`), ei mittaa tavoitetta",
      .en = "no metric with a `kind` has `measures`"};
  const Kinds kinds = kinds_in(analysis.model);
  const bool are_few = static_cast<double>(kinds.all) < analysis.threshold("lead-min");
  if (are_few || kinds.measuring == 0) {
    outcome.unassessed.push_back({are_few ? kFewKinds : kNoneMeasures, whole("map")});
    return;
  }
  outcome.assessed = true;
  const double share = static_cast<double>(kinds.drivers) / static_cast<double>(kinds.measuring);
  Finding finding{.subjects = {whole("map")},
                  .message = {},
                  .figures = {count("drivers", kinds.drivers), count("count", kinds.measuring)},
                  .span = analysis.section_span("metrics")};
  const bool none_below = no_driver_below_top(analysis);
  if (share < analysis.threshold("lead-low"))
    finding.message = kFewDrivers;
  else if (share > analysis.threshold("lead-high"))
    finding.message = kManyDrivers;
  else if (none_below)
    finding.message = kNoneBelow;
  if (finding.message.en.empty()) return;
  if (none_below)
    finding.label = {.fi = "ennakoivia ei ole yhtään ylimmän näkökulman alla",
                     .en = "none of the leading ones is below the top of the map"};
  outcome.findings.push_back(std::move(finding));
}

// Metrics with a `kind` that a function owns or steers by.
Relation<Function, Metric> steered_by(const Model& model) {
  std::vector<std::pair<Id<Function>, Id<Metric>>> pairs;
  for (std::size_t m = 0; m < model.metrics.size(); ++m) {
    const Metric& metric = model.metrics[m];
    if (!metric.kind) continue;
    for (const auto* functions : {&metric.owners, &metric.used_by})
      for (const Ref<Function>& function : *functions)
        if (!function.is_unknown()) pairs.emplace_back(function.id, id_at<Metric>(m));
  }
  return {model.functions.size(), pairs};
}

bool is_money_afterwards(const Metric& metric) {
  return *metric.kind == MetricKind::outcome && metric.nature && is_finance(*metric.nature);
}

void look_at_functions(const Analysis& analysis, Outcome& outcome) {
  constexpr Bilingual kFewKinds = {
      .fi = "toiminnolla on alle kolme mittaria, joilla on laji (`kind`)",
      .en = "the function has fewer than three metrics with a `kind`"};
  const Model& model = analysis.model;
  const Relation<Function, Metric> steered = steered_by(model);
  for (const auto function : analysis.chart.actors()) {
    const auto metrics = steered[function];
    if (metrics.size() < kFewestOfFunction) {
      outcome.unassessed.push_back({kFewKinds, subject_of(model[function])});
      continue;
    }
    outcome.assessed = true;
    if (!std::ranges::all_of(metrics, [&](auto id) { return is_money_afterwards(model[id]); }))
      continue;
    Figure::Elements names;
    for (const auto metric : metrics) names.push_back(&model[metric]);
    std::ranges::sort(names, {},
                      [](const Element* metric) { return std::string_view(metric->id); });
    outcome.findings.push_back(
        {.subjects = {subject_of(model[function])},
         .message = {.fi = "{subject} johtaa vain rahan tulosmittareilla: {metrics}",
                     .en = "{subject} steers only by money already made or spent: {metrics}"},
         .figures = {{"metrics", std::move(names)}},
         .span = model[function].span});
  }
}

Outcome check(const Analysis& analysis) {
  if (analysis.model.metrics.empty())
    return not_assessed({.fi = "mallissa ei ole mittareita", .en = "the model has no metrics"});
  Outcome outcome{.assessed = false};
  look_at_map(analysis, outcome);
  look_at_functions(analysis, outcome);
  return outcome;
}

constexpr std::array<std::string_view, 3> kThresholds = {"lead-min", "lead-low", "lead-high"};

}  // namespace

extern const Rule kSm606;
constinit const Rule kSm606 = {
    .code = "SM606",
    .name = "lead-lag-imbalance",
    .needs = {.fi = "Ainakin kuusi mittaria, joilla on laji (`kind`); toiminnolla ainakin kolme.",
              .en = "At least six metrics with `kind`; of a function at least three."},
    .summary = {.fi = "Mittareista liian moni on tulosmittari tai ennakoiva, ylimmän näkökulman "
                      "alla ei ole ennakoivia, tai toiminto johtaa vain rahan tulosmittareilla.",
                .en = "Nearly all metrics are outcomes, or nearly all drivers; none below the top "
                      "is a driver; or a function steers by financial outcomes only."},
    .why = {.fi = "Tulosmittari kertoo, mitä tapahtui. Ennakoiva kertoo, kun asialle voi vielä "
                  "tehdä jotain. Pelkällä tuloksella johtava ajaa peruutuspeiliin katsoen.",
            .en = "Outcomes tell what happened; drivers tell while something can still be done. "
                  "Whoever leads by the result alone leads by the rear mirror."},
    .question = {.fi = "Mikä luku olisi varoittanut puoli vuotta aikaisemmin?",
                 .en = "Which number would have warned us six months earlier?"},
    .fix = {.fi = "Lisää ennakoiva mittari, jonka luku tulee useammin.",
            .en = "Add a driver with a shorter period."},
    .source = in_both_languages("Kaplan & Norton 1996; Hakanen 2014, Asiakkuuksien johtaminen"),
    .thresholds = kThresholds,
    .failing_example = R"(perspectives: {financial: {}, customer: {}}
objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
functions:
  finance: {name: {fi: Talous, en: Finance}}  # <-
metrics:  # <-
  margin: {name: {fi: Kate, en: Margin}, measures: profit, kind: outcome, nature: profit, owner: finance}
  revenue: {name: {fi: Liikevaihto, en: Revenue}, measures: profit, kind: outcome, nature: revenue, owner: finance}
  costs: {name: {fi: Kulut, en: Costs}, measures: profit, kind: outcome, nature: cost, owner: finance}
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty, kind: outcome, nature: retention}
  renewals: {name: {fi: Jatkosopimukset, en: Renewals}, measures: loyalty, kind: outcome, nature: retention}
  share: {name: {fi: Osuus asiakkaasta, en: Share of wallet}, measures: loyalty, kind: outcome, nature: market}
)",
    .passing_example = R"(perspectives: {financial: {}, customer: {}}
objectives:
  profit: {name: {fi: Kannattavuus paranee, en: Profit grows}, perspective: financial}
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
functions:
  finance: {name: {fi: Talous, en: Finance}}
metrics:
  margin: {name: {fi: Kate, en: Margin}, measures: profit, kind: outcome, nature: profit, owner: finance}
  revenue: {name: {fi: Liikevaihto, en: Revenue}, measures: profit, kind: outcome, nature: revenue, owner: finance}
  costs: {name: {fi: Kulut, en: Costs}, measures: profit, kind: outcome, nature: cost, owner: finance}
  churn: {name: {fi: Sopimuspoistuma, en: Contract churn}, measures: loyalty, kind: outcome, nature: retention}
  answer-time: {name: {fi: Vastausaika, en: Time to answer}, measures: loyalty, kind: driver, nature: time, owner: finance}
  complaints: {name: {fi: Reklamaatiot, en: Complaints}, measures: loyalty, kind: driver, nature: quality}
)",
    .check = check,
};

}  // namespace stratmap
