#pragma once

#include <span>
#include <vector>

#include "engine/graph/round_facts.h"
#include "models/model.h"

namespace stratmap {

// V(c): the functions with a verb on a customer as the model says it, else as the round agrees.
std::vector<Id<Function>> role_holders(const Model& model, std::span<const RoundFact> round_facts,
                                       OwnershipVerb verb, Id<Customer> customer);

// The customers from outside, in file order.
std::vector<Id<Customer>> external_customers(const Model& model);

}  // namespace stratmap
