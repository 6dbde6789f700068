#pragma once

#include <span>
#include <vector>

#include "engine/graph/relation.h"
#include "models/model.h"

namespace stratmap {

// The organization chart, by `parent`.
class OrganizationChart {
 public:
  explicit OrganizationChart(const Model& model);

  // F: the functions that do something. Those that only group others are left out: named as a
  // `parent` and in no other key of the model, and themselves without ties.
  std::span<const Id<Function>> actors() const { return actors_; }
  bool is_actor(Id<Function> function) const { return is_actor_[function.index()]; }

  Id<Function> group_of(Id<Function> function) const { return groups_[function.index()]; }
  std::span<const Id<Function>> directly_under(Id<Function> function) const {
    return children_[function];
  }
  // The function and all below it, the chart read from above.
  std::vector<Id<Function>> under(Id<Function> function) const;

 private:
  std::vector<Id<Function>> actors_;
  std::vector<bool> is_actor_;
  std::vector<Id<Function>> groups_;  // the parent, or itself
  Relation<Function, Function> children_;
};

}  // namespace stratmap
