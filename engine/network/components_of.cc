#include <boost/graph/core_numbers.hpp>

#include "engine/network/boost_graph.h"
#include "engine/network/cut_points.h"

namespace stratmap {

// Straight on the ties: to build another graph first would take longer than the walk.
Grouping components_of(const Network& network) {
  constexpr std::uint32_t kUnseen = 0xFFFFFFFF;
  Grouping components{std::vector<std::uint32_t>(network.size(), kUnseen)};
  std::vector<std::uint32_t>& component_of = components.group_of;
  std::vector<std::uint32_t> reached;
  for (std::uint32_t first = 0; first < network.size(); ++first) {
    if (component_of[first] != kUnseen) continue;
    const std::uint32_t component = components.count++;
    component_of[first] = component;
    reached.assign(1, first);
    while (!reached.empty()) {
      const std::uint32_t actor = reached.back();
      reached.pop_back();
      for (const std::uint32_t partner : network.partners(actor)) {
        if (component_of[partner] != kUnseen) continue;
        component_of[partner] = component;
        reached.push_back(partner);
      }
    }
  }
  return largest_first(components);
}

std::vector<std::uint32_t> core_numbers(const Network& network) {
  std::vector<std::uint32_t> cores(network.size());
  if (network.size() == 0) return cores;
  const BoostGraph graph = to_boost_graph(network);
  const auto index = get(boost::vertex_index, graph);
  boost::core_numbers(graph, make_iterator_property_map(cores.begin(), index));
  return cores;
}

}  // namespace stratmap
