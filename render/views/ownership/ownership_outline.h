#pragma once

#include <string>
#include <vector>

#include "render/views/ownership/ownership_table.h"

namespace stratmap {

// The ownership map in words, for those who listen to it: customer by customer.
std::string ownership_outline(const OwnershipTable& table, const Analysis& analysis, Lang lang);

// What to see first: who owns most, who takes part widely and owns nothing, and what was left out.
std::vector<std::string> takeaways(const OwnershipTable& table, const Model& model, Lang lang);

// "owns,holds-data": as the model writes it.
std::string words_in_model(WordSet<OwnershipVerb> roles);

}  // namespace stratmap
