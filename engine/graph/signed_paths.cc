#include "engine/graph/signed_paths.h"

#include <set>
#include <utility>
#include <vector>

namespace stratmap {
namespace {

struct Arrival {
  Id<Objective> objective;
  bool helps = true;  // an even number of links on the way lowers

  friend auto operator<=>(const Arrival&, const Arrival&) = default;
};

}  // namespace

bool has_helping_path(const CauseGraph& causes, Id<Objective> from, Id<Objective> to,
                      std::size_t steps) {
  std::set<Arrival> seen;
  std::vector<Arrival> here = {Arrival{from}}, next;
  for (std::size_t step = 0; step < steps && !here.empty(); ++step, std::swap(here, next)) {
    next.clear();
    for (const Arrival& arrival : here) {
      for (const Cause& cause : causes.links_from(arrival.objective)) {
        const Arrival there{cause.to, arrival.helps == (cause.link->effect == Effect::raises)};
        if (there.objective == to && there.helps) return true;
        const bool goes_on = there.objective != to && there.objective != from;
        if (goes_on && seen.insert(there).second) next.push_back(there);
      }
    }
  }
  return false;
}

}  // namespace stratmap
