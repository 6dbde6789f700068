#include "engine/modes/customer_evidence.h"

#include <algorithm>

#include "engine/graph/customer_roles.h"
#include "engine/graph/mandates.h"
#include "engine/natures.h"

namespace stratmap {
namespace {

bool measures_customer_objective(Id<Metric> metric, const Analysis& analysis) {
  return std::ranges::any_of(analysis.involvement.measured[metric], [&](Id<Objective> objective) {
    return analysis.ladder.is_kind(objective, PerspectiveKind::customer);
  });
}

// A metric of nature loyal or feedback measures an objective of the main map.
std::optional<bool> hears_customers(const Analysis& analysis) {
  constexpr std::ptrdiff_t kFewest = 3;
  const Model& model = analysis.model;
  const auto has_nature = [](const Metric& metric) { return metric.nature.has_value(); };
  if (std::ranges::count_if(model.metrics, has_nature) < kFewest) return std::nullopt;
  for (std::size_t i = 0; i < model.metrics.size(); ++i) {
    const auto& nature = model.metrics[i].nature;
    if (!nature || !(is_loyal(*nature) || *nature == Nature::feedback)) continue;
    for (const auto objective : analysis.involvement.measured[id_at<Metric>(i)])
      if (model[objective].level != ObjectiveLevel::unit) return true;
  }
  return false;
}

// Half of those who stand at a stage have a mandate there, of those of whom it is known.
std::optional<bool> may_act(const Analysis& analysis) {
  constexpr std::size_t kFewest = 3;
  std::size_t known = 0, having = 0;
  for (const Stage& stage : analysis.model.journey) {
    for (const auto function : actors_at(stage)) {
      const Mandate* mandate = mandate_at(analysis.model, stage, function);
      if (mandate == nullptr) continue;
      ++known;
      having += is_mandated(*mandate) ? 1 : 0;
    }
  }
  if (known < kFewest) return std::nullopt;
  return 2 * having >= known;
}

// A reward of basis unit or shared pays for a metric of the customer.
std::optional<bool> pays_together(const Analysis& analysis) {
  const Model& model = analysis.model;
  const auto tells_of_customers = [&](const Ref<Metric>& metric) {
    if (metric.is_unknown()) return false;
    const auto& nature = model[metric.id].nature;
    return (nature && is_customer(*nature)) || measures_customer_objective(metric.id, analysis);
  };
  std::optional<bool> pays;
  for (const Reward& reward : model.rewards) {
    if (reward.metrics.empty()) continue;
    const bool is_joint = reward.basis == RewardBasis::unit || reward.basis == RewardBasis::shared;
    pays = pays.value_or(false) ||
           (is_joint && std::ranges::any_of(reward.metrics, tells_of_customers));
  }
  return pays;
}

bool sells(const Function& function) {
  return function.kind == "sales" || function.kind == "marketing";
}

// Of a customer from outside: whether somebody beyond sales and marketing leads it, by the model
// or by the round.
std::optional<bool> is_led_beyond_sales(Id<Customer> customer, const Analysis& analysis) {
  const Model& model = analysis.model;
  if (says_who(OwnershipVerb::leads, model[customer]))
    return std::ranges::any_of(functions_that(OwnershipVerb::leads, model[customer]),
                               [&](Id<Function> leader) { return !sells(model[leader]); });
  const RoundFact* fact = analysis.from_round(OwnershipVerb::leads, customer);
  if (fact == nullptr) return std::nullopt;
  return !fact->function.is_unknown() && !sells(model[fact->function.id]);
}

std::optional<bool> is_led_by_many(const Analysis& analysis) {
  std::optional<bool> led;
  for (std::size_t i = 0; i < analysis.model.customers.size(); ++i) {
    if (analysis.model.customers[i].kind != CustomerKind::external) continue;
    if (const auto here = is_led_beyond_sales(id_at<Customer>(i), analysis))
      led = led.value_or(false) || *here;
  }
  return led;
}

// A metric of a customer objective feeds a meeting.
std::optional<bool> is_on_an_agenda(const Analysis& analysis) {
  std::optional<bool> is_there;
  for (std::size_t i = 0; i < analysis.model.metrics.size(); ++i) {
    if (analysis.model.metrics[i].agenda.empty()) continue;
    is_there = is_there.value_or(false) || measures_customer_objective(id_at<Metric>(i), analysis);
  }
  return is_there;
}

}  // namespace

CustomerEvidence customer_evidence(const Analysis& analysis) {
  return {{
      {{"uskollisuuden tai palautteen mittari kartalla", "a metric of loyalty or feedback"},
       hears_customers(analysis)},
      {{"valtuudet asiakkaan kohtaavilla", "mandates for those who meet the customer"},
       may_act(analysis)},
      {{"yhteinen palkkio asiakkaan hyödystä", "a shared reward for what customers get"},
       pays_together(analysis)},
      {{"asiakkuuden johtaja muualta kuin myynnistä tai markkinoinnista",
        "a customer led by others than sales or marketing"},
       is_led_by_many(analysis)},
      {{"asiakasmittari kokouksen asialistalla", "a customer metric on a meeting's agenda"},
       is_on_an_agenda(analysis)},
  }};
}

std::size_t assessed_pieces(const CustomerEvidence& evidence) {
  return static_cast<std::size_t>(std::ranges::count_if(
      evidence, [](const EvidencePiece& piece) { return piece.holds.has_value(); }));
}

}  // namespace stratmap
