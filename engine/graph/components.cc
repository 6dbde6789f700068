#include "engine/graph/components.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <limits>

namespace stratmap {
namespace {

using Labels = std::vector<std::uint32_t>;

// Gathers the vertices that share a label with another one, in the order they are met.
Components gathered(const Labels& labels) {
  constexpr std::uint32_t kUnmet = std::numeric_limits<std::uint32_t>::max();
  Labels sizes(labels.size()), place_of(labels.size(), kUnmet);
  for (const std::uint32_t label : labels) ++sizes[label];
  Components components;
  for (std::uint32_t vertex = 0; vertex < labels.size(); ++vertex) {
    if (sizes[labels[vertex]] < 2) continue;
    std::uint32_t& place = place_of[labels[vertex]];
    if (place == kUnmet) {
      place = static_cast<std::uint32_t>(components.size());
      components.emplace_back().reserve(sizes[labels[vertex]]);
    }
    components[place].push_back(vertex);
  }
  return components;
}

}  // namespace

Components strong_components(std::size_t count, std::span<const Edge> edges) {
  using Graph =
      boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                         boost::no_property, std::uint32_t, std::uint32_t>;
  const Graph graph(boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(),
                    static_cast<std::uint32_t>(count));
  Labels labels(count);
  const auto index = get(boost::vertex_index, graph);
  boost::strong_components(graph, make_iterator_property_map(labels.begin(), index));
  return gathered(labels);
}

Components weak_components(std::size_t count, std::span<const Edge> edges) {
  std::vector<Edge> both_ways(edges.begin(), edges.end());
  for (const auto& [from, to] : edges) both_ways.emplace_back(to, from);
  return strong_components(count, both_ways);
}

}  // namespace stratmap
