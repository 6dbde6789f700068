#include "engine/evidence/rivals.h"

#include <algorithm>
#include <cstdint>

namespace stratmap {
namespace {

// By objective, the number of links on the shortest path to `end` that does not touch `closed`.
std::vector<std::uint32_t> steps_to(const CauseGraph& causes, Id<Objective> end,
                                    Id<Objective> closed) {
  std::vector<std::uint32_t> steps(causes.objective_count(), kNoPath);
  steps[end.index()] = 0;
  std::vector<Id<Objective>> reached = {end};
  for (std::size_t next = 0; next < reached.size(); ++next) {
    const Id<Objective> objective = reached[next];
    for (const Cause& cause : causes.links_to(objective)) {
      std::uint32_t& to_end = steps[cause.from.index()];
      if (cause.from == closed || to_end != kNoPath) continue;
      to_end = steps[objective.index()] + 1;
      reached.push_back(cause.from);
    }
  }
  return steps;
}

}  // namespace

std::vector<Id<Objective>> rivals_of(const CauseGraph& causes, Id<Objective> cause,
                                     Id<Objective> effect) {
  const auto to_cause = steps_to(causes, cause, effect);
  const auto to_effect = steps_to(causes, effect, cause);
  std::vector<Id<Objective>> rivals;
  for (std::size_t i = 0; i < to_cause.size(); ++i)
    if (to_cause[i] != kNoPath && to_effect[i] != kNoPath) rivals.push_back(id_at<Objective>(i));
  std::ranges::stable_sort(rivals, {}, [&](Id<Objective> rival) {
    return to_cause[rival.index()] + to_effect[rival.index()];
  });
  if (rivals.size() > kMostRivals) rivals.resize(kMostRivals);
  return rivals;
}

}  // namespace stratmap
