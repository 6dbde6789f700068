#pragma once

#include "render/views/journey/journey_layout.h"

namespace stratmap {

// A stage as a column: its name in an arrow, where the customer is met, attention beside evidence,
// and what it lacks. Framed where it is left behind, dashed where nobody meets the customer.
Group journey_stage(const JourneyColumn& column, const JourneyRow& row, const JourneyStory& story,
                    const Model& model, const Palette& palette, Lang lang);

// The bars as in the legend: how much the house says, and what the model shows.
RectShape attention_bar(const Rect& rect, bool is_left_behind, const Palette& palette);
RectShape evidence_bar(const Rect& rect, const Palette& palette);

// The ground of a column, as in the legend.
RectShape stage_ground(const Rect& rect, const JourneyStage& stage, double radius,
                       const Palette& palette);

}  // namespace stratmap
