#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

bool is_special(const Customer& customer) {
  return customer.kind == CustomerKind::external && customer.promise &&
         (customer.promise->kind == PromiseKind::differentiated ||
          customer.promise->kind == PromiseKind::insight);
}

bool is_of_bulk(const Metric& metric) {
  constexpr std::array kBulk = {Nature::volume, Nature::revenue, Nature::cost, Nature::market,
                                Nature::profit};
  return metric.nature && std::ranges::find(kBulk, *metric.nature) != kBulk.end();
}

// Metrics of the customer, and of the objectives in which its promise is kept.
std::vector<const Metric*> metrics_of(const Analysis& analysis, Id<Customer> id) {
  std::vector<bool> is_its(analysis.model.metrics.size());
  for (std::size_t i = 0; i < analysis.model.metrics.size(); ++i) {
    const auto& customer = analysis.model.metrics[i].customer;
    is_its[i] = customer && !customer->is_unknown() && customer->id == id;
  }
  for (const Ref<Objective>& objective : analysis.model[id].promise->kept_by)
    if (!objective.is_unknown())
      for (const auto metric : analysis.involvement.metrics[objective.id])
        is_its[metric.index()] = true;
  std::vector<const Metric*> metrics;
  for (std::size_t i = 0; i < is_its.size(); ++i)
    if (is_its[i]) metrics.push_back(&analysis.model.metrics[i]);
  return metrics;
}

Outcome check(const Analysis& analysis) {
  Outcome outcome{.assessed = false};
  for (std::size_t i = 0; i < analysis.model.customers.size(); ++i) {
    const Customer& customer = analysis.model.customers[i];
    if (!is_special(customer)) continue;
    const auto metrics = metrics_of(analysis, id_at<Customer>(i));
    if (metrics.size() < 2) {
      outcome.unassessed.push_back(
          {{.fi = "asiakkuudella ja sille annetulla lupauksella on alle kaksi mittaria",
            .en = "fewer than two metrics cover the customer or its promise"},
           subject_of(customer)});
      continue;
    }
    outcome.assessed = true;
    if (!std::ranges::all_of(metrics, [](const Metric* metric) { return is_of_bulk(*metric); }))
      continue;
    outcome.findings.push_back(
        {.subjects = {subject_of(customer)},
         .message = {.fi = "asiakkuudelle {subject} luvataan jotain erilaista, mutta sen mittarit "
                           "{metrics} kertovat vain määristä ja rahasta",
                     .en = "{subject} is promised something different, but its metrics {metrics} "
                           "cover volume and money only"},
         .figures = {{"metrics", Figure::Elements(metrics.begin(), metrics.end())}},
         .span = customer.promise->span});
  }
  if (!outcome.assessed && outcome.unassessed.empty())
    return not_assessed(
        {.fi = "yhdellekään ulkoiselle asiakkuudelle ei ole luvattu jotain muista erottuvaa",
         .en = "no external customer has a `promise` of kind differentiated or insight"});
  return outcome;
}

}  // namespace

extern const Rule kSm707;
constinit const Rule kSm707 = {
    .code = "SM707",
    .name = "commodity-trap",
    .severity = Severity::note,
    .rule_class = RuleClass::judgement,
    .needs = {.fi = "Asiakaslupaus, jonka laji on `differentiated` tai `insight`, ja kaksi siitä "
                    "tai asiakkuudesta kertovaa mittaria.",
              .en = "A `promise` of kind differentiated or insight, and two metrics of the "
                    "customer or of the promise."},
    .summary = {.fi = "Asiakkaalle luvataan jotain erilaista, mutta mittarit kertovat vain "
                      "määrästä, hinnasta ja rahasta.",
                .en = "The customer is promised something different, but its metrics cover volume, "
                      "price and money only."},
    .why = {.fi = "Ilman eroa kate tulee vain volyymista, ja asiakas vaihtaa halvimpaan.",
            .en = "Without a difference, margin comes through volume only, and the customer "
                  "changes to the cheapest."},
    .question = {.fi = "Miksi he maksaisivat enemmän?", .en = "Why would they pay more?"},
    .fix = {.fi = "Mittaa sitä, missä lupaus lunastetaan: laatua, palvelua tai asiakkaan omaa "
                  "kokemusta.",
            .en =
                "Measure where the promise is kept: quality, service, or what the customer says."},
    .together =
        {.says =
             {.fi =
                  "on saanut erottuvan lupauksen, mutta mittarit kertovat vain määristä ja rahasta",
              .en = "are promised something different, but measured like everybody else"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .failing_example = R"(customers:
  retail-chains:
    name: {fi: Kaupan ketjut, en: Retail chains}
    promise: {text: {fi: Yksi yhteyshenkilö, en: One contact}, kind: insight}  # <-
metrics:
  sales: {name: {fi: Myynti, en: Sales}, customer: retail-chains, nature: revenue}
  jobs: {name: {fi: Työt, en: Jobs}, customer: retail-chains, nature: volume}
)",
    .passing_example = R"(customers:
  retail-chains:
    name: {fi: Kaupan ketjut, en: Retail chains}
    promise: {text: {fi: Yksi yhteyshenkilö, en: One contact}, kind: insight}
metrics:
  sales: {name: {fi: Myynti, en: Sales}, customer: retail-chains, nature: revenue}
  advice: {name: {fi: Neuvoista hyötyä, en: Useful advice}, customer: retail-chains, nature: advocacy}
)",
    .check = check,
};

}  // namespace stratmap
