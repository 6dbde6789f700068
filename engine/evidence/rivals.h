#pragma once

#include <vector>

#include "engine/graph/cause_graph.h"

namespace stratmap {

// What could move both ends of a link without the link: objectives that lead along L to its cause
// without passing its effect, and to its effect without passing its cause. In file order.
std::vector<Id<Objective>> rivals_of(const CauseGraph& causes, Id<Objective> cause,
                                     Id<Objective> effect);

}  // namespace stratmap
