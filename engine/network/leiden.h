#pragma once

#include <cstdint>

#include "engine/network/grouping.h"
#include "engine/network/network.h"

namespace stratmap {

// Communities by the Leiden method (Traag, Waltman & van Eck 2019): actors move to the community
// that raises modularity at `resolution` most, each community is built anew from parts that hold
// together, and the parts become the actors of the next round. Every community is connected. The
// same seed gives the same communities.
Grouping leiden(const Network& network, double resolution, int rounds, std::uint64_t seed);

}  // namespace stratmap
