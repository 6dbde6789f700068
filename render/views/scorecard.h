#pragma once

#include "render/views/view.h"

namespace stratmap {

// The balanced scorecard: metrics by perspective and objective, each with its line, value, target,
// status and the last five periods.
extern const View kScorecardView;
Scene scorecard(const Analysis& analysis, const ViewOptions& options);

}  // namespace stratmap
