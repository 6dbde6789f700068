#pragma once

#include <vector>

#include "engine/what_if/response.h"

namespace stratmap {

// How fast what goes round in a map grows: the largest size of an eigenvalue of W, ρ(W); 0 for a
// map without cycles. From Gelfand's formula ρ = lim ‖Wᵏ‖^(1/k), so that eigenvalues of equal size
// (a lone cycle has nothing else) do no harm. Lags play no part. In cycles that tie more than 200
// objectives together it is right to about a thousandth.
double spectral_radius(const ResponseGraph& graph);

// The same of the sizes |W|: an upper bound of ρ(W) under any signs.
double spectral_radius_of_sizes(const ResponseGraph& graph);

// ‖W‖₂, the largest singular value.
double spectral_norm(const ResponseGraph& graph);

// The strongest cycle by the product of |w|, from its smallest objective on; empty without cycles.
// Where an arrow is stronger than 1, all are scaled by the strongest first.
std::vector<Id<Objective>> strongest_cycle(const ResponseGraph& graph);

}  // namespace stratmap
