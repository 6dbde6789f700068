#include "engine/graph/customer_roles.h"

#include <algorithm>

namespace stratmap {

std::vector<Id<Function>> functions_that(OwnershipVerb verb, const Customer& customer) {
  std::vector<Id<Function>> functions;
  for (const Ownership& entry : customer.ownership)
    if (entry.verbs.has(verb) && !entry.function.is_unknown())
      functions.push_back(entry.function.id);
  return functions;
}

bool says_who(OwnershipVerb verb, const Customer& customer) {
  return std::ranges::any_of(customer.ownership,
                             [&](const Ownership& entry) { return entry.verbs.has(verb); });
}

bool is_decided(const Text& decides) {
  return std::ranges::any_of(decides.entries(),
                             [](const Text::Entry& entry) { return entry.text != "unknown"; });
}

}  // namespace stratmap
