#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/graph/relation.h"
#include "models/model.h"

namespace stratmap {

// Systems among which data passes: joined by `integrates`, in either direction and over any number
// of steps.
class JoinedSystems {
 public:
  explicit JoinedSystems(const Model& model);

  // Who uses the system, or one that it is joined to.
  std::span<const Id<Function>> users(Id<System> system) const { return users_[first_of(system)]; }
  bool is_used_by(Id<System> system, Id<Function> function) const {
    return users_.holds(first_of(system), function);
  }

 private:
  // The first system of those that are joined stands for them all.
  Id<System> first_of(Id<System> system) const { return first_[system.index()]; }

  std::vector<Id<System>> first_;
  Relation<System, Function> users_;
};

}  // namespace stratmap
