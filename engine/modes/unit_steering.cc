#include "engine/modes/unit_steering.h"

#include <algorithm>
#include <utility>

namespace stratmap {
namespace {

template <class Item>
using FunctionPairs = std::vector<std::pair<Id<Function>, Id<Item>>>;

template <class Item>
void join(const Refs<Function>& functions, Id<Item> item, FunctionPairs<Item>& pairs) {
  for (const Ref<Function>& function : functions)
    if (!function.is_unknown()) pairs.emplace_back(function.id, item);
}

Relation<Function, Metric> metrics_by_function(const Model& model) {
  FunctionPairs<Metric> pairs;
  for (std::size_t i = 0; i < model.metrics.size(); ++i) {
    join(model.metrics[i].owners, id_at<Metric>(i), pairs);
    join(model.metrics[i].functions, id_at<Metric>(i), pairs);
  }
  return {model.functions.size(), pairs};
}

Relation<Function, Initiative> initiatives_by_function(const Model& model) {
  FunctionPairs<Initiative> pairs;
  for (std::size_t i = 0; i < model.initiatives.size(); ++i)
    join(model.initiatives[i].owners, id_at<Initiative>(i), pairs);
  return {model.functions.size(), pairs};
}

template <class Item>
std::vector<Id<Item>> all_of(const std::vector<Id<Function>>& functions,
                             const Relation<Function, Item>& items) {
  std::vector<Id<Item>> all;
  for (const auto function : functions)
    all.insert(all.end(), items[function].begin(), items[function].end());
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

void count_natures(const Model& model, Steering& steering) {
  const auto counted = [&](Nature nature) -> std::size_t& {
    return steering.count[static_cast<std::size_t>(nature)];
  };
  for (const auto metric : steering.metrics) {
    if (!model[metric].nature) continue;
    ++counted(*model[metric].nature);
    ++steering.with_nature;
  }
  for (const auto initiative : steering.initiatives) {
    const std::size_t milestones = model[initiative].milestones.size();
    const std::size_t stopped = model[initiative].status == InitiativeStatus::stopped ? 1 : 0;
    counted(Nature::milestone) += milestones;
    counted(Nature::stop_decision) += stopped;
    steering.from_initiatives += milestones + stopped;
  }
}

}  // namespace

std::size_t Steering::count_of(std::span<const Nature> natures) const {
  std::size_t sum = 0;
  for (const Nature nature : natures) sum += count[static_cast<std::size_t>(nature)];
  return sum;
}

UnitSteering::UnitSteering(const Analysis& analysis)
    : analysis_(analysis),
      metrics_(metrics_by_function(analysis.model)),
      initiatives_(initiatives_by_function(analysis.model)) {}

std::vector<Id<Function>> UnitSteering::functions_in(const ModeUnit& unit) const {
  if (unit.function) return analysis_.chart.under(*unit.function);
  const auto actors = analysis_.chart.actors();
  return {actors.begin(), actors.end()};
}

Steering UnitSteering::of(const ModeUnit& unit) const {
  const std::vector<Id<Function>> functions = functions_in(unit);
  Steering steering;
  steering.metrics = all_of(functions, metrics_);
  steering.initiatives = all_of(functions, initiatives_);
  count_natures(analysis_.model, steering);
  return steering;
}

Outcome check_units_led_by(Mode mode, const Analysis& analysis, LookAtUnit look_at) {
  constexpr std::size_t kFewest = 3;
  constexpr Bilingual kFewNatures = {.fi = "alle kolmella sen mittarilla on `nature`",
                                     .en = "fewer than three of its metrics have a `nature`"};
  Outcome outcome{.assessed = false};
  const UnitSteering unit_steering(analysis);
  for (const ModeUnit& unit : units_led_by(mode, analysis, outcome)) {
    const Steering steering = unit_steering.of(unit);
    if (steering.with_nature < kFewest) {
      outcome.unassessed.push_back({kFewNatures, unit.subject});
      continue;
    }
    outcome.assessed = true;
    look_at(unit, steering, analysis, outcome);
  }
  return outcome;
}

bool is_ahead_or_running(const Initiative& initiative) {
  const auto status = initiative.status.value_or(InitiativeStatus::planned);
  return status == InitiativeStatus::planned || status == InitiativeStatus::running;
}

}  // namespace stratmap
