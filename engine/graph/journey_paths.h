#pragma once

#include <optional>
#include <vector>

#include "models/model.h"

namespace stratmap {

// Who acts at a stage: the function that it names first. Nothing: nobody does, or nobody knows.
std::optional<Id<Function>> actor_at(const Stage& stage);

// A change of actor: the customer comes to `to`, where another function than at `from` acts.
struct ActorChange {
  Id<Stage> from, to;
  const HandOver* described = nullptr;  // between the two functions; null: it is not
  bool comes_back = false;              // the new actor has acted before, on this path
};

// The stages that a customer goes through in order, less those where nobody is known to act.
struct JourneyPath {
  std::optional<Id<Customer>> customer;  // nothing: all of them
  std::vector<Id<Stage>> stages;
  std::vector<ActorChange> changes;

  // Where the case first comes back to an actor; null: nowhere.
  const ActorChange* first_return() const;
};

// One path where no stage names customers, else one for each external customer.
std::vector<JourneyPath> journey_paths(const Model& model);

// Fewer stages than this are not judged.
inline constexpr std::size_t kFewestPathStages = 4;

// Whether a path of four stages or more changes hands too often: `most_changes` times, in more
// than `most_share` of its steps, or coming back.
bool changes_hands_too_often(const JourneyPath& path, double most_changes, double most_share);

}  // namespace stratmap
