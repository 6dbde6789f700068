#pragma once

#include <vector>

#include "render/layout/geometry.h"
#include "render/layout/layers.h"
#include "render/layout/ports.h"
#include "render/layout/routes.h"

namespace stratmap {

// One link as it is drawn. The line stops 9 px before the tip, under the arrowhead.
struct LinkPath {
  Path line;                      // without pieces where the link is not drawn
  Point tip;                      // on the edge of the effect's box
  Heading heading = Heading::up;  // where the head points

  bool empty() const { return line.pieces.empty(); }
  friend bool operator==(const LinkPath&, const LinkPath&) = default;
};

// The rows as they stand on the page.
struct PlacedRow {
  double top_px = 0;
  double height_px = 0;
  double brackets_px = 0;  // how high the brackets stand above the boxes

  double bottom_px() const { return top_px + height_px; }
};

struct PlacedItems {
  const Layers& layers;
  const std::vector<double>& center_px;  // by item
  const std::vector<PlacedRow>& rows;
  double box_width_px = 0;
};

// How high the lane of a bracket runs above its row, and what `lanes` of them take in all.
double bracket_height_px(std::uint32_t lane);
double brackets_height_px(std::uint32_t lanes);

// The curves of all links. Between two rows a link is one cubic with vertical ends, so it can't
// leave the channel between them; it passes a row where its place is. A long link that has its
// places for itself takes a softer curve where that stays clear of everything else in the rows.
std::vector<LinkPath> link_paths(const PlacedItems& items, const std::vector<Route>& routes,
                                 const std::vector<LinkPorts>& ports);

}  // namespace stratmap
