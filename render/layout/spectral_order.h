#pragma once

#include <vector>

#include "render/layout/layers.h"

namespace stratmap {

// Orders of the rows in which linked items stand near each other: every row sorted by the slowest
// mode that averaging over neighbours leaves of the present order (the Fiedler vector of the graph,
// by Chebyshev's iteration: Koren, "Drawing graphs by eigenvectors", 2005). One order a number of
// steps, which come in rising order: early ones keep more of the present order, late ones come
// nearer to the mode. Which has the fewest crossings is for the caller to see.
std::vector<Order> spectral_orders(const Layers& layers, const std::vector<int>& steps);

}  // namespace stratmap
