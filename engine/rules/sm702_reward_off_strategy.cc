#include <algorithm>
#include <vector>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

// What a reward should reach: the top of the map, and customers.
std::vector<Id<Objective>> worth_paying_for(const Analysis& analysis) {
  std::vector<Id<Objective>> ends(analysis.ladder.top().begin(), analysis.ladder.top().end());
  for (std::size_t i = 0; i < analysis.model.objectives.size(); ++i)
    if (analysis.ladder.is_kind(id_at<Objective>(i), PerspectiveKind::customer))
      ends.push_back(id_at<Objective>(i));
  return ends;
}

bool reaches(const Analysis& analysis, const Reward& reward,
             const std::vector<std::uint32_t>& steps) {
  return std::ranges::any_of(reward.metrics, [&](const Ref<Metric>& metric) {
    return !metric.is_unknown() &&
           std::ranges::any_of(analysis.involvement.measured[metric.id],
                               [&](Id<Objective> each) { return steps[each.index()] != kNoPath; });
  });
}

bool has_metric(const Reward& reward) {
  return std::ranges::any_of(reward.metrics,
                             [](const Ref<Metric>& metric) { return !metric.is_unknown(); });
}

Finding finding_of(const Model& model, const Reward& reward) {
  Figure::Elements metrics;
  for (const Ref<Metric>& metric : reward.metrics)
    if (!metric.is_unknown()) metrics.push_back(&model[metric.id]);
  return {.subjects = {subject_in("rewards", reward)},
          .message = {.fi = "palkitsemismalli {subject} maksaa {count#mittarista|mittareista} "
                            "{metrics}, {count#josta|joista} ei pääse nuolia pitkin asiakkaan eikä "
                            "kartan ylimpään tavoitteeseen",
                      .en = "the reward {subject} pays for {metrics}, from which no arrows lead to "
                            "an objective of customers or to the top of the map"},
          .figures = {count("count", metrics.size()), {"metrics", std::move(metrics)}},
          .span = reward.span};
}

Outcome check(const Analysis& analysis) {
  const auto ends = worth_paying_for(analysis);
  if (analysis.model.rewards.empty())
    return not_assessed(
        {.fi = "mallissa ei ole palkitsemismalleja", .en = "the model has no rewards"});
  if (ends.empty())
    return not_assessed({.fi = "kartalla ei ole ylintä tavoitetta eikä asiakastavoitetta",
                         .en = "the map has neither a top nor an objective of customers"});
  const auto steps = analysis.causes.steps_to(ends);
  Outcome outcome{.assessed = false};
  for (const Reward& reward : analysis.model.rewards) {
    if (!has_metric(reward)) {
      outcome.unassessed.push_back({{.fi = "palkitsemismallilla ei ole mittaria (`metric`)",
                                     .en = "the reward names no `metric`"},
                                    subject_in("rewards", reward)});
      continue;
    }
    outcome.assessed = true;
    if (!reaches(analysis, reward, steps))
      outcome.findings.push_back(finding_of(analysis.model, reward));
  }
  return outcome;
}

}  // namespace

extern const Rule kSm702;
constinit const Rule kSm702 = {
    .code = "SM702",
    .name = "reward-off-strategy",
    .needs = {.fi = "Palkitsemismalli, jolla on mittari (`metric`).",
              .en = "A reward with a `metric`."},
    .summary = {.fi = "Palkitsemismallin mittareista ei kulje nuolia asiakkaan tavoitteisiin eikä "
                      "kartan huipulle.",
                .en = "No arrows lead from the metrics of a reward to objectives of customers or "
                      "to the top of the map."},
    .why = {.fi =
                "Mistä maksetaan, sitä tehdään – myös silloin, kun se ei vie strategiaa mihinkään.",
            .en = "What is paid for gets done, even where it moves nothing in the strategy."},
    .question = {.fi = "Mistä me maksamme?", .en = "What are we paying for?"},
    .fix = {.fi = "Palkitse mittarista, joka vie kohti asiakasta – tai piirrä nuoli, joka puuttuu.",
            .en =
                "Pay for a metric that leads to the customer, or draw the arrow that is missing."},
    .together = {.says = {.fi = "maksaa asiasta, joka ei vie asiakkaaseen eikä kartan huipulle",
                          .en =
                              "pay for what leads neither to customers nor to the top of the map"},
                 .things = {.fi = "palkitsemismallia", .en = "rewards"}},
    .source = in_both_languages(
        "Pullola 2016, Miten toimiva yrityskulttuuri vahvistaa asiakaslojaliteettia"),
    .failing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  routes: {name: {fi: Reitit ovat tehokkaat, en: Routes are efficient}, perspective: process}
metrics:
  km: {name: {fi: Kilometrit, en: Kilometres}, measures: routes}
rewards:
  route-bonus: {name: {fi: Reittipalkkio, en: Route bonus}, metric: km}  # <-
)",
    .passing_example = R"(objectives:
  loyalty: {name: {fi: Asiakas pysyy, en: Customers stay}, perspective: customer}
  on-time: {name: {fi: Tulemme ajallaan, en: We come on time}, perspective: process, drives: loyalty}
metrics:
  punctual: {name: {fi: Ajallaan, en: On time}, measures: on-time}
rewards:
  route-bonus: {name: {fi: Täsmällisyyspalkkio, en: Punctuality bonus}, metric: punctual}
)",
    .check = check,
};

}  // namespace stratmap
