#pragma once

#include <vector>

#include "render/layout/curves.h"
#include "render/layout/geometry.h"
#include "render/layout/row_order.h"

namespace stratmap {

// What decides how high things stand: heights in px, counts by row.
struct RowNeeds {
  std::vector<double> height_px;             // by row
  std::vector<std::uint32_t> links_below;    // by row: links between it and the next one
  std::vector<std::uint32_t> bracket_lanes;  // by row: brackets above its boxes
  std::vector<double> band_min_px;           // by band
  std::vector<double> kept_top_px = {};      // by row: in an earlier picture; 0: it had none
};

struct PlacedBand {
  double top_px = 0;
  double height_px = 0;
};

struct RowPlaces {
  std::vector<PlacedRow> rows;
  std::vector<PlacedBand> bands;
  double bottom_px = 0;
};

// Stacks the rows and bands from `top_px` down. The more links run between two rows, the wider
// the channel between them. A row does not rise a little just because it could.
RowPlaces stack_rows(const std::vector<MapRow>& rows, const RowNeeds& needs, double top_px,
                     double band_gap_px);

}  // namespace stratmap
