#pragma once

#include "render/views/journey/journey_layout.h"

namespace stratmap {

// A metric of a stage: its status, name, value beside target, and who owns it.
void add_journey_metric(std::vector<Shape>& shapes, const JourneyMetric& metric, double left_px,
                        const Analysis& analysis, const Palette& palette);

}  // namespace stratmap
