#include "engine/graph/perspective_bridges.h"

#include <algorithm>
#include <utility>

namespace stratmap {

PerspectiveBridges::PerspectiveBridges(const Model& model, const Ladder& ladder,
                                       const CauseGraph& causes)
    : is_joined_(model.perspectives.size()) {
  std::vector<std::pair<Id<Perspective>, Id<Perspective>>> pairs;
  for (const Cause& cause : causes.links()) {
    const auto from = ladder.perspective_of(cause.from), to = ladder.perspective_of(cause.to);
    if (from && to && from != to) pairs.emplace_back(*from, *to);
  }
  leads_ = {model.perspectives.size(), pairs};
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    const auto from = ladder.perspective_of(id_at<Objective>(i));
    for (const Link& link : model.objectives[i].drives) {
      if (!from || link.kind == LinkKind::none || link.to.is_unknown()) continue;
      const auto to = ladder.perspective_of(link.to.id);
      if (to && to != from) is_joined_[from->index()] = is_joined_[to->index()] = true;
    }
  }
}

std::vector<bool> driven_objectives(const Ladder& ladder, const CauseGraph& causes,
                                    PerspectiveKind driven,
                                    std::span<const PerspectiveKind> drivers, DriverReach reach) {
  std::vector<bool> is_driven(causes.objective_count());
  std::vector<Id<Objective>> queue;
  const auto mark = [&](Id<Objective> objective) {
    if (is_driven[objective.index()]) return;
    is_driven[objective.index()] = true;
    queue.push_back(objective);
  };
  for (const Cause& cause : causes.links()) {
    const auto drives = [&](PerspectiveKind kind) { return ladder.is_kind(cause.from, kind); };
    if (ladder.is_kind(cause.to, driven) && std::ranges::any_of(drivers, drives)) mark(cause.to);
  }
  if (reach == DriverReach::itself) return is_driven;
  for (std::size_t at = 0; at < queue.size(); ++at) {
    const auto here = queue[at];
    for (const Cause& cause : causes.links_from(here))
      if (ladder.perspective_of(cause.to) == ladder.perspective_of(here)) mark(cause.to);
  }
  return is_driven;
}

}  // namespace stratmap
