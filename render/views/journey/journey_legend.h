#pragma once

#include "render/views/journey/journey_story.h"
#include "render/views/parts/legend.h"

namespace stratmap {

// How to read what this journey shows.
Legend journey_legend(const JourneyStory& story, double top_px, double canvas_width_px,
                      const Palette& palette, Lang lang);

}  // namespace stratmap
