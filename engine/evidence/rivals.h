#pragma once

#include <cstddef>
#include <vector>

#include "engine/graph/cause_graph.h"

namespace stratmap {

// As many rivals as are told of one link.
inline constexpr std::size_t kMostRivals = 20;

// What could move both ends of a link without the link: objectives that lead along L to its cause
// without passing its effect, and to its effect without passing its cause. The nearest first, by
// the links to both ends together; of equals in file order.
std::vector<Id<Objective>> rivals_of(const CauseGraph& causes, Id<Objective> cause,
                                     Id<Objective> effect);

}  // namespace stratmap
