#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/graph/cause_graph.h"

namespace stratmap {

// By objective, how many of `starts` reach one of `ends` through it only: it lies on every path of
// L from them there. An objective counts for itself where it is a start. 0 where no start leads
// through it. Source: Lengauer & Tarjan 1979, on the links turned round.
std::vector<std::uint32_t> starts_that_need(const CauseGraph& causes,
                                            std::span<const Id<Objective>> starts,
                                            std::span<const Id<Objective>> ends);

}  // namespace stratmap
