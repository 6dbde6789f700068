#pragma once

#include "render/views/journey/journey_layout.h"

namespace stratmap {

// A function at a stage: its role there and what it may promise. A thick frame where the
// customer's case is with it.
Group journey_chip(const JourneyChip& chip, const JourneyActor& actor, const Stage& stage,
                   const Model& model, const Palette& palette, Lang lang);

// The frame, as in the legend.
RectShape chip_frame(const Rect& rect, bool has_case, const Palette& palette);

// The sign of a mandate: it decides, asks first, has none, was not asked.
Status mandate_sign(const Mandate* mandate);

}  // namespace stratmap
