#pragma once

#include <string>

#include "engine/analysis.h"
#include "render/views/scene.h"
#include "render/views/strategy_map/map_content.h"

namespace stratmap {

// Title, subtitle, status summary, vision and slogan over the bands.
Group header_group(const Analysis& analysis, const MapContent& content, const std::string& title,
                   double canvas_width_px, const Palette& palette, Lang lang);

// Where it ends: the banner takes room only where there is a vision or a slogan.
double header_height_px(const Model& model, double canvas_width_px, Lang lang);

}  // namespace stratmap
