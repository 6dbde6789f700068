#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/graph/cause_graph.h"

namespace stratmap {

// A way round a link of L: a path of two links or more between the same ends, with the same
// product of signs. Where the link says its lag, the lags of the path sum up to the same; a link
// without a lag says nothing of time.
struct Detour {
  const Cause* link = nullptr;
  std::vector<Id<Objective>> via;  // the objectives between, in the order of the path
};

// For every link that has one, its shortest way round of at most `most_links`; of several, the
// first in file order. In the order of links. Nothing where the paths are so many that following
// them would take longer than reading the model: more than `most_steps` links on the way.
std::optional<std::vector<Detour>> detours_in(const CauseGraph& causes, std::size_t most_links,
                                              std::size_t most_steps = 300'000'000);

}  // namespace stratmap
