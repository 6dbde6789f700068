#include "engine/graph/journey_paths.h"

#include <algorithm>

#include "engine/graph/role_holders.h"
#include "engine/limits.h"

namespace stratmap {
namespace {

bool leaves_out(const Stage& stage, Id<Customer> customer) {
  return !stage.customers.empty() &&
         std::ranges::none_of(stage.customers,
                              [&](const Ref<Customer>& named) { return named.id == customer; });
}

const HandOver* hand_over_between(const Model& model, Id<Function> from, Id<Function> to) {
  const auto& hand_overs = model[from].hands_over_to;
  const auto found = std::ranges::find_if(
      hand_overs, [&](const HandOver& hand_over) { return hand_over.to.id == to; });
  return found == hand_overs.end() ? nullptr : &*found;
}

void add_changes(const Model& model, JourneyPath& path) {
  std::vector<Id<Function>> left;
  for (std::size_t i = 1; i < path.stages.size(); ++i) {
    const auto from = *actor_at(model[path.stages[i - 1]]), to = *actor_at(model[path.stages[i]]);
    if (from == to) continue;
    left.push_back(from);
    path.changes.push_back({.from = path.stages[i - 1],
                            .to = path.stages[i],
                            .described = hand_over_between(model, from, to),
                            .comes_back = std::ranges::find(left, to) != left.end()});
  }
}

JourneyPath path_of(const Model& model, std::optional<Id<Customer>> customer) {
  JourneyPath path{.customer = customer, .stages = {}, .changes = {}};
  for (std::size_t i = 0; i < model.journey.size(); ++i) {
    const Stage& stage = model.journey[i];
    if (actor_at(stage) && !(customer && leaves_out(stage, *customer)))
      path.stages.push_back(id_at<Stage>(i));
  }
  add_changes(model, path);
  return path;
}

}  // namespace

std::optional<Id<Function>> actor_at(const Stage& stage) {
  if (stage.functions.empty() || stage.functions.front().function.is_unknown()) return std::nullopt;
  return stage.functions.front().function.id;
}

const ActorChange* JourneyPath::first_return() const {
  const auto found = std::ranges::find_if(changes, &ActorChange::comes_back);
  return found == changes.end() ? nullptr : &*found;
}

std::vector<JourneyPath> journey_paths(const Model& model) {
  if (std::ranges::all_of(model.journey, &Refs<Customer>::empty, &Stage::customers))
    return {path_of(model, std::nullopt)};
  std::vector<JourneyPath> paths;
  for (const auto customer : external_customers(model)) paths.push_back(path_of(model, customer));
  return paths;
}

bool changes_hands_too_often(const JourneyPath& path, double most_changes, double most_share) {
  if (path.stages.size() < kFewestPathStages) return false;
  const auto changes = static_cast<double>(path.changes.size());
  const auto steps = static_cast<double>(path.stages.size() - 1);
  return reaches(changes, most_changes) || exceeds(changes / steps, most_share) ||
         path.first_return() != nullptr;
}

}  // namespace stratmap
