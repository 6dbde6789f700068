#pragma once

#include <optional>
#include <vector>

#include "engine/candidates/surroundings.h"
#include "engine/graph/cause_graph.h"

namespace stratmap {

// Objectives that are like one another by what they have to do with and by what they drive; and
// whether those like an objective have an arrow that it lacks.
class Twins {
 public:
  // `surroundings` is A(o), by objective. The graph must outlive this.
  Twins(const CauseGraph& causes, const std::vector<Surroundings>& surroundings);

  // Σ likeness of those with an arrow to `to` / Σ likeness of all others. Nothing where none is
  // like `from` at all.
  std::optional<double> share_with_arrow(Id<Objective> from, Id<Objective> to);
  // Those with an arrow to `to`, most like `from` first.
  std::vector<Id<Objective>> with_arrow(Id<Objective> from, Id<Objective> to);

 private:
  void measure_from(Id<Objective> from);

  const CauseGraph& causes_;
  std::vector<Surroundings> traits_;  // by objective: A(o) and what it drives
  std::optional<Id<Objective>> measured_;
  std::vector<double> likeness_;  // to `measured_`, by objective
  double total_ = 0;
};

}  // namespace stratmap
