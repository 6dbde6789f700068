#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// How many functions have a way to a customer, by its length.
std::vector<double> counts_by_steps(const Analysis& analysis) {
  std::vector<double> counts;
  for (const auto function : analysis.chart.actors()) {
    const std::uint32_t steps = analysis.customer_steps[function.index()];
    if (steps > counts.size()) counts.resize(steps);
    if (steps > 0) ++counts[steps - 1];
  }
  return counts;
}

// The function tied to this one that is nearest to a customer; null where none has a way.
const Function* nearest_partner(const Analysis& analysis, Id<Function> function) {
  const Function* nearest = nullptr;
  std::uint32_t fewest = 0;
  for (const auto partner : analysis.ties.partners(function)) {
    const std::uint32_t steps = analysis.customer_steps[partner.index()];
    if (steps == 0 || (nearest != nullptr && steps >= fewest)) continue;
    nearest = &analysis.model[partner];
    fewest = steps;
  }
  return nearest;
}

// Whether some function serves another one; `unknown` and itself are nobody.
bool has_internal_customers(const std::vector<Function>& functions) {
  for (std::size_t i = 0; i < functions.size(); ++i)
    for (const InternalService& service : functions[i].serves)
      if (!service.customer.is_unknown() && service.customer.id != id_at<Function>(i)) return true;
  return false;
}

constexpr Wording kOthers = {
    .fi = "{reached} toiminnolla reitti on, pisin {farthest} {farthest#askel|askelta}",
    .en =
        "{reached} {reached#function has|functions have} one, of at most {farthest} "
        "{farthest#step|steps}"};
constexpr Wording kOthersByTheRound = {
    .fi =
        "{reached} toiminnolla reitti on, pisin {farthest} {farthest#askel|askelta} – rundista "
        "{from-the-round} {from-the-round#tieto|tietoa}",
    .en =
        "{reached} {reached#function has|functions have} one, of at most {farthest} "
        "{farthest#step|steps}; {from-the-round} {from-the-round#fact|facts} from the round"};

// How many facts on who meets a customer come from the round.
std::size_t facts_used(const Analysis& analysis) {
  return static_cast<std::size_t>(
      std::ranges::count_if(analysis.round_facts, [](const RoundFact& fact) {
        return fact.verb != OwnershipVerb::holds_data && !fact.function.is_unknown();
      }));
}

Finding finding_of(const Analysis& analysis, Id<Function> id, const std::vector<double>& counts) {
  double reached = 0;
  for (const double functions : counts) reached += functions;
  Finding finding{
      .subjects = {subject_of(analysis.model[id])},
      .message = {.fi = "toiminnosta {subject} ei ole reittiä asiakkaalle, ei suoraan "
                        "eikä muiden kautta",
                  .en = "the function {subject} has no route to a customer, neither "
                        "directly nor through others"},
      .figures = {{"reached", reached}, count("farthest", counts.size()), {"steps", counts}},
      .span = analysis.model[id].span,
      .label = kOthers};
  if (const std::size_t facts = facts_used(analysis); facts > 0) {
    finding.figures.push_back(count("from-the-round", facts));
    finding.label = kOthersByTheRound;
  }
  if (const Function* partner = nearest_partner(analysis, id)) {
    finding.figures.push_back(count("via", analysis.customer_steps[static_cast<std::size_t>(
                                               partner - analysis.model.functions.data())]));
    finding.related.push_back(
        {partner->span,
         {.fi = "tänne on yhteys, ja täältä on asiakkaalle {via} {via#askel|askelta}",
          .en = "tied to it, and {via} {via#step|steps} from a customer"}});
  }
  return finding;
}

Outcome check(const Analysis& analysis) {
  if (!has_internal_customers(analysis.model.functions))
    return not_assessed({.fi = "mikään toiminto ei palvele toista (`serves`)",
                         .en = "no function `serves` another"});
  if (std::ranges::find(analysis.customer_steps, 1U) == analysis.customer_steps.end())
    return not_assessed({.fi = "mikään toiminto ei kohtaa asiakasta suoraan",
                         .en = "no function meets a customer directly"});
  Outcome outcome{.subjects_assessed = analysis.chart.actors().size()};
  const std::vector<double> counts = counts_by_steps(analysis);
  for (const auto function : analysis.chart.actors())
    if (analysis.customer_steps[function.index()] == 0)
      outcome.findings.push_back(finding_of(analysis, function, counts));
  return outcome;
}

}  // namespace

extern const Rule kSm303;
constinit const Rule kSm303 = {
    .code = "SM303",
    .name = "function-without-customer-path",
    .needs = {.fi = "Ainakin yksi sisäinen asiakas (`serves`) ja toiminto, joka kohtaa asiakkaan "
                    "suoraan.",
              .en = "At least one internal customer (`serves`), and a function that meets a "
                    "customer directly."},
    .summary = {.fi = "Toiminto, jonka työ ei kulje asiakkaalle suoraan eikä sisäisten asiakkaiden "
                      "kautta.",
                .en = "A function whose work reaches the customer neither directly nor through "
                      "internal customers."},
    .why = {.fi = "Se, jolla ei ole reittiä asiakkaalle, voi sanoa ”ei kuulu minulle” – ja olla "
                  "oikeassa.",
            .en =
                "Whoever has no route to the customer can say \"not my business\", and be right."},
    .question = {.fi = "Kenen kautta teidän työnne näkyy asiakkaalle?",
                 .en = "Through whom does your work reach the customer?"},
    .fix = {.fi = "Nimeä sisäinen asiakas avaimella `serves`.",
            .en = "Name the internal customer in `serves`."},
    .together = {.says = {.fi = "on ilman reittiä asiakkaalle",
                          .en = "have no route to a customer"},
                 .label_is_of_all = true},
    .source = in_both_languages("Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa "
                                "asiakaslojaliteettia; Hakanen 2014, Asiakkuuksien johtaminen"),
    .failing_example = R"(functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  it: {name: {fi: Tietohallinto, en: IT}, serves: service}
  procurement: {name: {fi: Hankinta, en: Procurement}, works_with: it}  # <-
customers:
  households: {name: {fi: Kotitaloudet, en: Households}, ownership: {service: owns}}
)",
    .passing_example = R"(functions:
  service: {name: {fi: Asiakaspalvelu, en: Customer service}}
  it: {name: {fi: Tietohallinto, en: IT}, serves: service}
  procurement: {name: {fi: Hankinta, en: Procurement}, serves: it}
customers:
  households: {name: {fi: Kotitaloudet, en: Households}, ownership: {service: owns}}
)",
    .check = check,
};

}  // namespace stratmap
