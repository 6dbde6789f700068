#pragma once

#include <vector>

#include "render/layout/layers.h"
#include "render/layout/routes.h"

namespace stratmap {

// Where a link leaves its cause and reaches its effect, in px from the left of the canvas. Links
// beside each other in a row have none.
struct LinkPorts {
  double from_px = 0;
  double to_px = 0;
};

// Ports stand apart evenly about the middle of a side, in the order of what they lead to, so that
// links of one box do not cross; the right end of the top side stays free for the box's pill.
// Links with the same first step share their port. Nearly straight links are made straight.
std::vector<LinkPorts> ports_of(const Layers& layers, const std::vector<Route>& routes,
                                const std::vector<double>& center_px, double box_width_px);

}  // namespace stratmap
