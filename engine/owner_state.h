#pragma once

#include <cstdint>
#include <vector>

#include "engine/analysis.h"

namespace stratmap {

// Who answers for a customer relationship, as SM401 and SM402 see it.
enum class OwnerState : std::uint8_t {
  one,         // one function owns it
  joint,       // several own it, and it is said who decides
  undecided,   // several own it and nobody is named to decide (SM402)
  by_party,    // no owner as a whole, but each of its parties has one
  from_round,  // the model does not say, the culture round agrees on one
  none,        // said of others or of other roles, and nobody owns it (SM401)
  unknown,     // asked, and nobody knows (SM401)
  untold       // nothing is said of anybody's ownership
};

// By customer, of whatever kind; the rules look at external ones alone.
std::vector<OwnerState> owner_states(const Analysis& analysis);

}  // namespace stratmap
