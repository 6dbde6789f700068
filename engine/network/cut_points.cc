#include "engine/network/cut_points.h"

#include <algorithm>
#include <boost/graph/depth_first_search.hpp>
#include <utility>

#include "engine/network/boost_graph.h"

namespace stratmap {
namespace {

using Vertex = BoostGraph::vertex_descriptor;
using EdgeOf = BoostGraph::edge_descriptor;
using Ends = std::pair<std::uint32_t, std::uint32_t>;

// What one walk in depth learns of each actor.
struct Walk {
  explicit Walk(std::size_t count)
      : met(count), lowest(count), parent(count), size(count, 1), root(count), parts(count) {}

  std::uint32_t clock = 0;
  std::uint32_t start = 0;                        // of the component at hand
  std::vector<std::uint32_t> met, lowest;         // when, and the earliest reached from below it
  std::vector<std::uint32_t> parent, size, root;  // size: of what was met through it
  std::vector<std::vector<std::uint32_t>> parts;  // cut off below it
  std::vector<Ends> bridges;
};

class Walker : public boost::default_dfs_visitor {
 public:
  explicit Walker(Walk& walk) : walk_(&walk) {}

  void start_vertex(Vertex actor, const BoostGraph&) {
    walk_->start = actor;
    walk_->parent[actor] = actor;
  }
  void discover_vertex(Vertex actor, const BoostGraph&) {
    walk_->met[actor] = walk_->lowest[actor] = ++walk_->clock;
    walk_->root[actor] = walk_->start;
  }
  void tree_edge(EdgeOf edge, const BoostGraph& graph) {
    walk_->parent[target(edge, graph)] = source(edge, graph);
  }
  void back_edge(EdgeOf edge, const BoostGraph& graph) {
    const Vertex from = source(edge, graph), to = target(edge, graph);
    if (to != walk_->parent[from])
      walk_->lowest[from] = std::min(walk_->lowest[from], walk_->met[to]);
  }
  void finish_vertex(Vertex actor, const BoostGraph&) {
    const Vertex above = walk_->parent[actor];
    if (above == actor) return;
    walk_->lowest[above] = std::min(walk_->lowest[above], walk_->lowest[actor]);
    walk_->size[above] += walk_->size[actor];
    if (walk_->lowest[actor] >= walk_->met[above])
      walk_->parts[above].push_back(walk_->size[actor]);
    if (walk_->lowest[actor] > walk_->met[above])
      walk_->bridges.push_back(std::minmax(above, actor));
  }

 private:
  Walk* walk_;
};

// What is left beside the parts below an actor; below the first one met, nothing is.
void add_rests(Walk& walk) {
  for (std::uint32_t actor = 0; actor < walk.parts.size(); ++actor) {
    auto& parts = walk.parts[actor];
    if (parts.empty() || walk.root[actor] == actor) continue;
    std::uint32_t rest = walk.size[walk.root[actor]] - 1;
    for (const std::uint32_t part : parts) rest -= part;
    parts.push_back(rest);
  }
}

std::vector<std::size_t> places_of(std::vector<Ends> bridges, const Network& network) {
  std::ranges::sort(bridges);
  std::vector<std::size_t> places;
  const auto ties = network.ties();
  for (const Ends& ends : bridges) {
    const auto found = std::ranges::lower_bound(ties, ends, {}, [](const NetworkTie& tie) {
      return Ends{tie.first, tie.second};
    });
    places.push_back(static_cast<std::size_t>(found - ties.begin()));
  }
  return places;
}

}  // namespace

CutPoints cut_points(const Network& network) {
  const BoostGraph graph = to_boost_graph(network);
  Walk walk(network.size());
  std::vector<boost::default_color_type> colours(network.size());
  const auto colour = make_iterator_property_map(colours.begin(), get(boost::vertex_index, graph));
  boost::depth_first_search(graph, boost::visitor(Walker(walk)).color_map(colour));
  add_rests(walk);
  for (auto& parts : walk.parts) std::ranges::sort(parts, std::greater{});
  return {.parts = std::move(walk.parts), .bridges = places_of(std::move(walk.bridges), network)};
}

}  // namespace stratmap
