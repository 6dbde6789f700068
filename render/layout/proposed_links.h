#pragma once

#include <vector>

#include "render/layout/map_layout.h"

namespace stratmap {

// The paths of links that are only proposed (gaps), laid over a finished map: they change nothing
// of it, so that showing or hiding them moves no box. Each passes a row where that costs the
// smallest detour, clear of its boxes and long links and apart from those proposed before it
// (dynamic programming over the free stretches of the rows, cost |dx|^1.15). Links to nowhere get
// an empty path.
std::vector<LinkPath> proposed_paths(const MapPlan& plan, const MapGeometry& geometry,
                                     const std::vector<LinkShape>& links);

}  // namespace stratmap
