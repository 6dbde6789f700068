#pragma once

#include <vector>

#include "render/layout/layers.h"

namespace stratmap {

// Where the items of a row may stand, in px. Between two boxes stays `box_gap_px`; places stand
// closer to each other.
struct RowRoom {
  double left_px = 0;  // the edges of the outermost boxes
  double right_px = 0;
  double box_width_px = 0;
  double box_gap_px = 34;
};

// The least width of the row: its boxes, their gaps and the channels for long links.
double row_width_px(const Layers& layers, const std::vector<std::uint32_t>& row,
                    const RowRoom& room);

// The centre of every item in px. Items stand near what they are linked with, in the order of the
// rows, and never closer than they may; each row must fit (row_width_px).
// Each row is a least-squares problem, solved exactly by pooling adjacent violators (Ayer et al.
// 1955); the rows take turns until the map has settled.
std::vector<double> centers_px(const Layers& layers, const RowRoom& room);

}  // namespace stratmap
