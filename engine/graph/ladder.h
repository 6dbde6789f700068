#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/graph/relation.h"
#include "models/model.h"

namespace stratmap {

// The perspectives as a ladder from the bottom (rank 0) up, in the order the model gives them. A
// financial perspective that is not the topmost one (the public order) is a constraint: it bounds
// the others, has no rank, and neither have its objectives.
class Ladder {
 public:
  explicit Ladder(const Model& model);

  std::span<const Id<Perspective>> rungs() const { return rungs_; }  // bottom first
  std::span<const Id<Perspective>> constraints() const { return constraints_; }
  bool is_constraint(Id<Perspective> perspective) const { return !rank(perspective); }

  std::optional<int> rank(Id<Perspective> perspective) const {
    return rank_of_perspective_[perspective.index()];
  }
  // Nothing: in a constraint, or in no perspective.
  std::optional<int> rank(Id<Objective> objective) const;
  // Nothing: in no perspective.
  std::optional<Id<Perspective>> perspective_of(Id<Objective> objective) const {
    return perspective_of_[objective.index()];
  }
  bool is_constraint(Id<Objective> objective) const;
  // Whether it is, say, a customer objective: one in a perspective of kind `customer`.
  bool is_kind(Id<Objective> objective, PerspectiveKind kind) const;

  std::span<const Id<Objective>> objectives_in(Id<Perspective> perspective) const {
    return objectives_in_[perspective];
  }
  // Top: the objectives of the highest rank that has any.
  std::span<const Id<Objective>> top() const;
  bool is_top(Id<Objective> objective) const;
  std::optional<int> lowest_rank() const { return lowest_rank_; }  // that has objectives
  std::optional<int> top_rank() const { return top_rank_; }

 private:
  void rank_perspectives(const Model& model);
  void place_objectives(const Model& model);

  std::vector<Id<Perspective>> rungs_;
  std::vector<Id<Perspective>> constraints_;
  std::vector<std::optional<int>> rank_of_perspective_;
  std::vector<PerspectiveKind> kind_of_perspective_;
  std::vector<std::optional<Id<Perspective>>> perspective_of_;
  Relation<Perspective, Objective> objectives_in_;
  std::optional<int> lowest_rank_;
  std::optional<int> top_rank_;
};

}  // namespace stratmap
