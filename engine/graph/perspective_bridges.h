#pragma once

#include <span>
#include <vector>

#include "engine/graph/cause_graph.h"
#include "engine/graph/ladder.h"
#include "models/model.h"

namespace stratmap {

// How the perspectives are joined by the links of their objectives.
class PerspectiveBridges {
 public:
  PerspectiveBridges(const Model& model, const Ladder& ladder, const CauseGraph& causes);

  // Whether a link of L leads from an objective of one to an objective of the other.
  bool leads(Id<Perspective> from, Id<Perspective> to) const { return leads_.holds(from, to); }
  // Whether a link of kind `cause`, `feedback` or `funds` joins it to another perspective.
  bool is_joined(Id<Perspective> perspective) const { return is_joined_[perspective.index()]; }

 private:
  Relation<Perspective, Perspective> leads_;
  std::vector<bool> is_joined_;
};

// How far a driver may stand: at the objective itself, or at one of its own perspective that leads
// to it within that perspective.
enum class DriverReach : std::uint8_t { itself, own_perspective };

// By objective, whether a link of L from an objective of one of the kinds `drivers` drives it; only
// for objectives in perspectives of kind `driven`.
std::vector<bool> driven_objectives(const Ladder& ladder, const CauseGraph& causes,
                                    PerspectiveKind driven,
                                    std::span<const PerspectiveKind> drivers, DriverReach reach);

}  // namespace stratmap
