#pragma once

#include <span>
#include <vector>

#include "engine/graph/relation.h"
#include "models/model.h"

namespace stratmap {

// Two functions that work together, hand over or serve, in whichever direction.
struct Tie {
  Id<Function> first;  // the earlier one in the model
  Id<Function> second;
  double strength = 0.5;  // (0, 1]: the largest of its entries'; hand-over and service are medium
};

// The ties of an organization, each pair once.
class Ties {
 public:
  explicit Ties(const Model& model);

  std::span<const Tie> pairs() const { return pairs_; }
  std::span<const Id<Function>> partners(Id<Function> function) const {
    return partners_[function];
  }
  bool between(Id<Function> one, Id<Function> other) const { return partners_.holds(one, other); }

 private:
  std::vector<Tie> pairs_;  // by first, then second
  Relation<Function, Function> partners_;
};

}  // namespace stratmap
