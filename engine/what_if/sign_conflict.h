#pragma once

#include <span>
#include <vector>

#include "engine/what_if/propagation.h"

namespace stratmap {

// A way along the arrows from an objective that was changed, and what it alone brings to its end.
struct EffectPath {
  std::vector<Id<Objective>> objectives = {};  // empty: there is none
  double points = 0;
};

// What pushes an objective up and what pushes it down, summed apart, at the horizon; their sum is
// what it moves.
struct PushAndPull {
  double positive = 0;  // from 0 up
  double negative = 0;  // from 0 down
  EffectPath up, down;  // the strongest of each; where it pulls both ways alone

  // Each of the two is over a quarter of the sum of their sizes.
  bool pulls_both_ways() const;
  // Of such: both ways come by the same last arrow. The conflict arose before, and is passed on.
  bool is_passed_on() const;
};

// By objective.
std::vector<PushAndPull> pushes_and_pulls(const ResponseGraph& graph,
                                          std::span<const double> change, std::uint32_t horizon);

}  // namespace stratmap
