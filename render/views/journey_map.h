#pragma once

#include "render/views/view.h"

namespace stratmap {

// The customer's journey: stages in order, who has the case at each and what they may promise, the
// hand-overs between them, attention beside evidence, and the metrics that tell how it went. Says
// what the rules of the journey say (SM801, SM802, SM804–SM806).
Scene journey_map(const Analysis& analysis, const ViewOptions& options);

extern const View kJourneyView;

}  // namespace stratmap
