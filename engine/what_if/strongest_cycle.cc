#include <algorithm>
#include <cmath>
#include <functional>
#include <queue>
#include <utility>

#include "engine/graph/components.h"
#include "engine/what_if/spectral_radius.h"

namespace stratmap {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

// The ways between objectives that lie on cycles together, each as long as it is weak: the shortest
// way is the strongest.
struct Ways {
  struct Way {
    std::uint32_t to;
    double length;  // −ln of the scaled |w|, from 0
  };
  std::vector<std::vector<Way>> from;
};

Ways ways_on_cycles(const ResponseGraph& graph, const Components& components) {
  std::vector<std::uint32_t> component_of(graph.objective_count(), kNone);
  for (std::uint32_t i = 0; i < components.size(); ++i)
    for (const std::uint32_t objective : components[i]) component_of[objective] = i;
  double strongest = 1;
  for (const Response& each : graph.responses())
    strongest = std::max(strongest, std::abs(each.weight));
  Ways ways{.from = std::vector<std::vector<Ways::Way>>(graph.objective_count())};
  for (const Response& each : graph.responses()) {
    const std::uint32_t component = component_of[each.from.index()];
    if (component == kNone || component != component_of[each.to.index()] || each.weight == 0)
      continue;
    ways.from[each.from.index()].push_back(
        {each.to.value, std::log(strongest / std::abs(each.weight))});
  }
  return ways;
}

struct RoundTrip {
  double length = 0;
  std::vector<Id<Objective>> objectives = {};
};

std::vector<Id<Objective>> walked(const std::vector<std::uint32_t>& before, std::uint32_t start,
                                  std::uint32_t last) {
  std::vector<Id<Objective>> objectives = {};
  for (std::uint32_t at = last; at != start; at = before[at]) objectives.push_back({at});
  objectives.push_back({start});
  std::ranges::reverse(objectives);
  return objectives;
}

// The shortest way (Dijkstra) from `start` back to it, through later objectives alone.
RoundTrip round_from(std::uint32_t start, const Ways& ways) {
  using Step = std::pair<double, std::uint32_t>;
  std::vector<double> length(ways.from.size(), INFINITY);
  std::vector<std::uint32_t> before(ways.from.size(), kNone);
  std::priority_queue<Step, std::vector<Step>, std::greater<>> queue;
  queue.emplace(0, start);
  while (!queue.empty()) {
    const auto [here_length, here] = queue.top();
    queue.pop();
    if (here != start && here_length > length[here]) continue;
    if (here == start && here_length > 0) break;
    for (const auto& way : ways.from[here]) {
      const double there = here_length + way.length;
      if (way.to < start || there >= length[way.to]) continue;
      length[way.to] = there;
      before[way.to] = here;
      if (way.to != start) queue.emplace(there, way.to);
    }
  }
  if (before[start] == kNone) return {.length = INFINITY};
  return {.length = length[start], .objectives = walked(before, start, before[start])};
}

}  // namespace

std::vector<Id<Objective>> strongest_cycle(const ResponseGraph& graph) {
  std::vector<Edge> edges;
  for (const Response& each : graph.responses()) edges.emplace_back(each.from.value, each.to.value);
  const Components components = strong_components(graph.objective_count(), edges);
  const Ways ways = ways_on_cycles(graph, components);
  RoundTrip strongest{.length = INFINITY};
  for (const auto& component : components) {
    for (const std::uint32_t start : component) {
      RoundTrip round = round_from(start, ways);
      if (round.length < strongest.length) strongest = std::move(round);
    }
  }
  return strongest.objectives;
}

}  // namespace stratmap
