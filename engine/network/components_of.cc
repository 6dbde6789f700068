#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>

#include "engine/network/boost_graph.h"
#include "engine/network/cut_points.h"

namespace stratmap {

Grouping components_of(const Network& network) {
  const BoostGraph graph = to_boost_graph(network);
  std::vector<std::uint32_t> labels(network.size());
  const auto index = get(boost::vertex_index, graph);
  boost::connected_components(graph, make_iterator_property_map(labels.begin(), index));
  return largest_first(grouping_by(labels));
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
