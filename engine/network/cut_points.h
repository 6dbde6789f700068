#pragma once

#include <cstdint>
#include <vector>

#include "engine/network/grouping.h"
#include "engine/network/network.h"

namespace stratmap {

// Where a network hangs by one actor or one tie (Hopcroft & Tarjan 1973).
struct CutPoints {
  // By actor: what its component falls into without it, as numbers of actors; fewer than two for
  // all but the articulation points.
  std::vector<std::vector<std::uint32_t>> parts;
  // Bridges: the ties whose loss parts their ends, as places in Network::ties(), in rising order.
  std::vector<std::size_t> bridges;

  bool is_articulation_point(std::uint32_t actor) const { return parts[actor].size() >= 2; }
};

CutPoints cut_points(const Network& network);

// The components, numbered from the largest; one untied actor is one of its own.
Grouping components_of(const Network& network);

// By actor, the largest k such that it belongs to a part where all have k ties or more to each
// other (Seidman 1983).
std::vector<std::uint32_t> core_numbers(const Network& network);

}  // namespace stratmap
