#pragma once

#include <vector>

#include "render/layout/column_spans.h"
#include "render/layout/layers.h"
#include "render/layout/row_spacing.h"

namespace stratmap {

// The centre of every item in px. Items stand near what they are linked with, in the order of the
// rows, and never closer than they may; each row must fit (RowSpacing). Boxes of a column stay
// inside its span; boxes that an earlier picture had stay where they stood as far as they can.
// Each row is a least-squares problem, solved exactly by pooling adjacent violators (Ayer et al.
// 1955); the rows take turns until the map has settled.
std::vector<double> centers_px(const Layers& layers, const RowRoom& room,
                               const std::vector<ColumnSpan>& columns = {});

}  // namespace stratmap
