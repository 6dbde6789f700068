#pragma once

#include <vector>

#include "render/layout/layers.h"
#include "render/layout/row_spacing.h"

namespace stratmap {

// From the left edge of a column's leftmost box to the right edge of its rightmost one, in px.
struct ColumnSpan {
  double left_px = 0;
  double right_px = 0;

  friend bool operator==(const ColumnSpan&, const ColumnSpan&) = default;
};

// Between the boxes of two columns: their frames and a gutter for long links.
inline constexpr double kColumnGutterPx = 46;

// The narrowest columns, beginning at `room.left_px`, that hold their boxes and the links that
// pass between them in every row.
std::vector<ColumnSpan> packed_columns(const Layers& layers, std::uint32_t count,
                                       const RowRoom& room);

// What the widest row takes, columns and all, from `room.left_px`.
double needed_width_px(const Layers& layers, const std::vector<ColumnSpan>& columns,
                       const RowRoom& room);

// `spare_px` shared out evenly, so that the columns fill the page.
void widen(std::vector<ColumnSpan>& columns, double spare_px);

}  // namespace stratmap
