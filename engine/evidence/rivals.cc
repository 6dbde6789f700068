#include "engine/evidence/rivals.h"

#include <cstddef>

namespace stratmap {
namespace {

// By objective, whether it leads to `end` by a path that does not touch `closed`.
std::vector<bool> leads_to(const CauseGraph& causes, Id<Objective> end, Id<Objective> closed) {
  std::vector<bool> leads(causes.objective_count(), false);
  std::vector<Id<Objective>> ahead = {end};
  while (!ahead.empty()) {
    const Id<Objective> objective = ahead.back();
    ahead.pop_back();
    for (const Cause& cause : causes.links_to(objective)) {
      if (cause.from == closed || cause.from == end || leads[cause.from.index()]) continue;
      leads[cause.from.index()] = true;
      ahead.push_back(cause.from);
    }
  }
  return leads;
}

}  // namespace

std::vector<Id<Objective>> rivals_of(const CauseGraph& causes, Id<Objective> cause,
                                     Id<Objective> effect) {
  const std::vector<bool> to_cause = leads_to(causes, cause, effect);
  const std::vector<bool> to_effect = leads_to(causes, effect, cause);
  std::vector<Id<Objective>> rivals;
  for (std::size_t i = 0; i < to_cause.size(); ++i)
    if (to_cause[i] && to_effect[i]) rivals.push_back(id_at<Objective>(i));
  return rivals;
}

}  // namespace stratmap
