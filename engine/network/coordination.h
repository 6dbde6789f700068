#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/graph/cause_graph.h"
#include "engine/graph/involvement.h"
#include "engine/graph/ties.h"

namespace stratmap {

// Which functions the map itself calls to work together: CR = A·D·Aᵀ with A functions × objectives
// (1 where the function is in contrib(o)) and D = identity and the links of L in both directions
// (Cataldo et al. 2006, 2008).
class CoordinationRequirements {
 public:
  struct Requirement {
    Id<Function> with;
    std::uint32_t times = 0;  // CR
  };

  CoordinationRequirements(const CauseGraph& causes, const Involvement& involvement,
                           std::size_t function_count);

  // Those with CR > 0, the function itself left out, by function. Valid until the next call.
  std::span<const Requirement> of(Id<Function> function);
  std::uint32_t between(Id<Function> one, Id<Function> other);

  // D: an objective, and those that a link joins to it.
  std::span<const Id<Objective>> joined(Id<Objective> objective) const {
    return joined_[objective];
  }

 private:
  const Involvement& involvement_;
  Relation<Objective, Objective> joined_;
  std::vector<std::uint32_t> times_;  // by function, of the row asked for; else 0
  std::vector<Requirement> row_;
};

// Pairs of functions that must work together, and how many of them are tied.
struct Congruence {
  std::size_t required = 0;
  std::size_t tied = 0;

  double share() const;  // 1 where nothing is required
};

Congruence congruence(CoordinationRequirements& requirements, const Ties& ties,
                      std::size_t function_count);

}  // namespace stratmap
