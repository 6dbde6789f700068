#pragma once

#include <string>
#include <vector>

#include "render/layout/geometry.h"
#include "render/views/silos/silo_columns.h"
#include "render/views/silos/silo_detours.h"

namespace stratmap {

// Where everything of the silo map stands. No line touches a foreign box or runs through a column
// between the two that it ties: those stand clear of what leads around them. Places in px.

struct SiloGeometry {
  double canvas_width_px = 0;
  double bottom_px = 0;  // of the columns and the tracks below them
  std::vector<Rect> columns = {};
  std::vector<std::vector<Rect>> boxes = {};  // by column, then row
  std::vector<Path> ties = {};                // by tie
  // By column: where the bows of its ties stand; those of missing ties stand at the other side.
  std::vector<bool> bows_at_left = {};
  Detours detours;  // of its ties
};

inline constexpr double kSiloHead = 40;
inline constexpr double kSiloFoot = 58;       // for the meter, where there is one
inline constexpr double kSiloFirstLane = 14;  // and the first track, from the columns
inline constexpr double kSiloLane = 7;        // from lane to lane

SiloGeometry silo_geometry(const SiloColumns& shown);

// The ways of ties that are not there, over the finished picture, and where the lowest ends.
struct SiloWays {
  std::vector<Path> paths;
  double bottom_px = 0;
};

SiloWays silo_ways(const SiloColumns& shown, const SiloGeometry& geometry,
                   const std::vector<SiloTie>& missing);

}  // namespace stratmap
