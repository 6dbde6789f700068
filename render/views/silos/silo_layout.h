#pragma once

#include <string>
#include <vector>

#include "render/layout/geometry.h"
#include "render/views/silos/silo_columns.h"

namespace stratmap {

// Where everything of the silo map stands. Ties within a column run straight between neighbours,
// else beside the boxes; bridges leave at the right and arrive at the left, and pass a column
// between two boxes, so that no line touches a foreign box. Places in px.

struct SiloGeometry {
  double canvas_width_px = 0;
  double bottom_px = 0;
  std::vector<Rect> columns;
  std::vector<std::vector<Rect>> boxes;  // by column, then row
  std::vector<Path> ties;                // by tie
  // By column: where the bows of its ties stand; those of missing ties stand at the other side.
  std::vector<bool> bows_at_left;
};

inline constexpr double kSiloHead = 40;

SiloGeometry silo_geometry(const SiloColumns& shown);

// The ways of ties that are not there, over the finished picture.
std::vector<Path> silo_ways(const SiloGeometry& geometry, const std::vector<SiloTie>& missing);

}  // namespace stratmap
