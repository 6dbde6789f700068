#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/graph/relation.h"
#include "engine/graph/round_facts.h"
#include "models/model.h"

namespace stratmap {

// Who has a hand in what. `unknown` is in none of these.
struct Involvement {
  Relation<Objective, Function> contributors;  // contrib(o): owner and contributors
  Relation<Function, Objective> objectives;    // the same, from the function's side
  Relation<Objective, Metric> metrics;         // M(o): those that measure it
  Relation<Metric, Objective> measured;        // obj(m)
  Relation<Metric, Function> owners;           // own(m)
  // team(m): its owner, function and users, and the contributors of what it measures.
  Relation<Metric, Function> teams;
  Relation<Function, Metric> watched;  // the same, from the function's side
};

Involvement involvement_in(const Model& model);

// By function, how many steps from a customer: 1 where it owns, leads, manages or serves one from
// outside, by the model or by the round, or stands at a stage or in a channel; one more for each
// `serves` on the way; 0: no way.
std::vector<std::uint32_t> steps_to_customer(const Model& model,
                                             std::span<const RoundFact> round_facts);

}  // namespace stratmap
