#pragma once

#include <cstdint>
#include <vector>

#include "render/layout/layers.h"

namespace stratmap {

// Where the items of a row may stand, in px. Between two boxes stays `box_gap_px`; long links
// stand closer to each other.
struct RowRoom {
  double left_px = 0;  // the edges of the outermost boxes
  double right_px = 0;
  double box_width_px = 0;
  double box_gap_px = 34;
};

// How far a long link may run outside the outermost boxes.
inline constexpr double kPlaceOverhangPx = 13;

// The least distances between the items of a row in its present order.
class RowSpacing {
 public:
  RowSpacing(const Layers& layers, const RowRoom& room);

  // Between the centres of two neighbours.
  double apart_px(std::uint32_t left, std::uint32_t right) const;
  // The least width of the row: its boxes, their gaps and the channels for long links.
  double width_px(const std::vector<std::uint32_t>& row) const;

 private:
  void mark_head(const LinkShape& side, const std::vector<std::uint32_t>& places);

  const Layers& layers_;
  RowRoom room_;
  // By item: the head of a link from the next box is at this side, so that what passes between
  // the two keeps clear of it.
  std::vector<std::uint8_t> head_at_left_;
  std::vector<std::uint8_t> head_at_right_;
};

}  // namespace stratmap
