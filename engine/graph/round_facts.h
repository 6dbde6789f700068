#pragma once

#include <cstdint>
#include <vector>

#include "models/model.h"

namespace stratmap {

// A fact *from the round*: what a function is to a customer relationship, where the model does not
// say it and more than 60 % of the functions that claim it name the same one. A function's claim is
// what its respondents name most often, and one function alone agrees with nobody: two at least.
struct RoundFact {
  Id<Customer> customer;
  OwnershipVerb verb = OwnershipVerb::owns;
  Ref<Function> function;  // may be `unknown`: they were asked, and agree that nobody knows
  std::uint32_t agreeing = 0;
  std::uint32_t claiming = 0;  // functions
};

// By customer, then by verb.
std::vector<RoundFact> facts_from_round(const Model& model);

}  // namespace stratmap
