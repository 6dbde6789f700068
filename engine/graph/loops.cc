#include <algorithm>
#include <utility>

#include "engine/graph/cause_graph.h"
#include "engine/graph/components.h"

namespace stratmap {
namespace {

// The links without a lag among the objectives of one strongly connected component.
class Ring {
 public:
  Ring(const CauseGraph& causes, const std::vector<std::uint32_t>& objectives,
       const std::vector<std::uint32_t>& rank, const std::vector<std::uint32_t>& component_of)
      : causes_(causes), rank_(rank), component_of_(component_of), label_(objectives.front()) {
    const auto by_rank = [&](std::uint32_t objective) { return rank_[objective]; };
    start_ = {*std::ranges::min_element(objectives, {}, by_rank)};
  }

  Loop shortest_loop(std::vector<std::uint32_t>& steps_home) const {
    measure_steps_home(steps_home);
    Loop loop{start_};
    Id<Objective> here = next(start_, steps_home);
    while (here != start_) {
      loop.push_back(here);
      here = next(here, steps_home);
    }
    return loop;
  }

 private:
  bool is_inside(const Cause& cause) const {
    return !cause.has_lag() && component_of_[cause.from.index()] == label_ &&
           component_of_[cause.to.index()] == label_;
  }

  void measure_steps_home(std::vector<std::uint32_t>& steps_home) const {
    std::vector<Id<Objective>> queue{start_};
    steps_home[start_.index()] = 0;
    for (std::size_t at = 0; at < queue.size(); ++at) {
      for (const Cause& cause : causes_.links_to(queue[at])) {
        if (!is_inside(cause) || steps_home[cause.from.index()] != kNoPath) continue;
        steps_home[cause.from.index()] = steps_home[queue[at].index()] + 1;
        queue.push_back(cause.from);
      }
    }
  }

  // The effect that is nearest to home; of several, the one with the smallest id.
  Id<Objective> next(Id<Objective> here, const std::vector<std::uint32_t>& steps_home) const {
    std::pair best{kNoPath, kNoPath};
    Id<Objective> nearest = start_;
    for (const Cause& cause : causes_.links_from(here)) {
      if (!is_inside(cause)) continue;
      const std::pair found{steps_home[cause.to.index()], rank_[cause.to.index()]};
      if (found >= best) continue;
      best = found;
      nearest = cause.to;
    }
    return nearest;
  }

  const CauseGraph& causes_;
  const std::vector<std::uint32_t>& rank_;
  const std::vector<std::uint32_t>& component_of_;
  std::uint32_t label_;
  Id<Objective> start_;
};

// By objective, its place in the order of ids.
std::vector<std::uint32_t> ranks_by_id(const Model& model) {
  std::vector<std::uint32_t> order(model.objectives.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::sort(order, {},
                    [&](std::uint32_t i) { return std::string_view(model.objectives[i].id); });
  std::vector<std::uint32_t> ranks(order.size());
  for (std::uint32_t rank = 0; rank < order.size(); ++rank) ranks[order[rank]] = rank;
  return ranks;
}

}  // namespace

std::vector<Loop> loops_without_lag(const CauseGraph& causes, const Model& model) {
  std::vector<Edge> edges;
  for (const Cause& cause : causes.links())
    if (!cause.has_lag()) edges.emplace_back(cause.from.value, cause.to.value);
  const Components components = strong_components(causes.objective_count(), edges);

  if (components.empty()) return {};
  const std::vector<std::uint32_t> ranks = ranks_by_id(model);
  std::vector<std::uint32_t> component_of(causes.objective_count(), kNoPath);
  for (const auto& component : components)
    for (const std::uint32_t objective : component) component_of[objective] = component.front();

  std::vector<std::uint32_t> steps_home(causes.objective_count(), kNoPath);
  std::vector<Loop> loops;
  for (const auto& component : components)
    loops.push_back(Ring(causes, component, ranks, component_of).shortest_loop(steps_home));
  std::ranges::sort(loops, {}, [&](const Loop& loop) { return ranks[loop.front().index()]; });
  return loops;
}

}  // namespace stratmap
