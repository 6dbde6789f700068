#pragma once

#include <vector>

#include "render/layout/geometry.h"
#include "render/layout/layers.h"
#include "render/layout/ports.h"
#include "render/layout/routes.h"
#include "render/layout/row_lines.h"

namespace stratmap {

// One link as it is drawn. The line stops 9 px before the tip, under the arrowhead.
struct LinkPath {
  Path line;                      // without pieces where the link is not drawn
  Point tip;                      // on the edge of the effect's box
  Heading heading = Heading::up;  // where the head points

  bool empty() const { return line.pieces.empty(); }
  friend bool operator==(const LinkPath&, const LinkPath&) = default;
};

// How high the lane of a bracket runs above its row, and what `lanes` of them take in all.
double bracket_height_px(std::uint32_t lane);
double brackets_height_px(std::uint32_t lanes);

// Up from `start` to the height of the lane, along it, and down to under the head at `tip`.
Path bracket_line(Point start, Point tip, double lane_y);

// The curves and arrowheads of all links.
std::vector<LinkPath> link_paths(const PlacedItems& items, const std::vector<Route>& routes,
                                 const std::vector<LinkPorts>& ports);

}  // namespace stratmap
