#pragma once

#include "engine/network/grouping.h"
#include "engine/network/network.h"

namespace stratmap {

// Newman's Q of a grouping (Newman & Girvan 2004; with a resolution γ Reichardt & Bornholdt 2006):
// Σ_g (I_g/m − γ·(K_g/2m)²), I_g ties inside, K_g degrees, m ties in all. 0 without ties.
double modularity(const Network& network, const Grouping& grouping, double resolution = 1);

// How much two groupings of the same actors tell of each other, 0 to 1: 2·I/(H₁ + H₂), the
// normalised mutual information (Danon et al. 2005). 1 where both are one group.
double nmi(const Grouping& one, const Grouping& other);

// The same over some of the actors.
double nmi(const Grouping& one, const Grouping& other, const std::vector<std::uint32_t>& actors);

}  // namespace stratmap
