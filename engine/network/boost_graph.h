#pragma once

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/network/network.h"

namespace stratmap {

// A network as Boost.Graph takes it: each tie as an edge either way.
using BoostGraph =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                       boost::no_property, std::uint32_t, std::uint32_t>;

inline BoostGraph to_boost_graph(const Network& network) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
  edges.reserve(2 * network.ties().size());
  for (std::uint32_t actor = 0; actor < network.size(); ++actor)
    for (const std::uint32_t partner : network.partners(actor)) edges.emplace_back(actor, partner);
  return {boost::edges_are_sorted, edges.begin(), edges.end(),
          static_cast<std::uint32_t>(network.size())};
}

}  // namespace stratmap
