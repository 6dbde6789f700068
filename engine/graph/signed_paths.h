#pragma once

#include "engine/graph/cause_graph.h"

namespace stratmap {

// Whether a path of at most `steps` links leads from one objective to another and helps it: an even
// number of its links lowers. The path does not come back to its start, and ends where it first
// arrives; from four links on it may pass an objective in between twice.
bool has_helping_path(const CauseGraph& causes, Id<Objective> from, Id<Objective> to,
                      std::size_t steps);

}  // namespace stratmap
