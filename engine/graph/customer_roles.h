#pragma once

#include <vector>

#include "models/model.h"

namespace stratmap {

// V(c): the functions with a verb on a customer, in file order; `unknown` counts in none.
std::vector<Id<Function>> functions_that(OwnershipVerb verb, const Customer& customer);

// Whether anybody has the verb, `unknown` included.
bool says_who(OwnershipVerb verb, const Customer& customer);

// Whether `decides` names who has the last word; with `unknown` it was asked, and nobody knows.
bool is_decided(const Text& decides);

}  // namespace stratmap
