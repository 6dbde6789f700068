#pragma once

#include "render/views/view.h"

namespace stratmap {

// The strategy map: perspectives as bands, objectives as boxes with their metric and owner,
// cause-and-effect links between them.
extern const View kStrategyMapView;
Scene strategy_map(const Analysis& analysis, const ViewOptions& options);

}  // namespace stratmap
