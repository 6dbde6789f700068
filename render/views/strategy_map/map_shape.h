#pragma once

#include "render/layout/map_layout.h"
#include "render/views/strategy_map/box_texts.h"
#include "render/views/strategy_map/map_content.h"

namespace stratmap {

// What the layout needs of a map. `keep` is an earlier picture of it, or null.
MapShape map_shape(const Model& model, const MapContent& content, const DrawnPlaces* keep);

// The room around the boxes of a map in that detail. A slide's letters are large on it when the
// page is no wider than its rows need, and no narrower than they are high.
MapSpace map_space(const MapShape& shape, BoxDetail detail);

}  // namespace stratmap
