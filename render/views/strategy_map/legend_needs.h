#pragma once

#include <vector>

#include "engine/analysis.h"
#include "render/views/strategy_map/finding_pills.h"
#include "render/views/strategy_map/map_content.h"
#include "render/views/strategy_map/map_legend.h"
#include "render/views/strategy_map/objective_box.h"

namespace stratmap {

// What the legend explains: only what stands on this map. `texts` are by objective.
LegendNeeds legend_needs(const Analysis& analysis, const MapContent& content,
                         const std::vector<BoxTexts>& texts, const PlacedFindings& placed,
                         Lang lang);

}  // namespace stratmap
