#pragma once

#include "render/views/view.h"

namespace stratmap {

// The operating modes: how each unit works, what the strategy chose and what is wished for, side by
// side, with what the check says of them; and what customers expect.
extern const View kModesView;

Scene mode_map(const Analysis& analysis, const ViewOptions& options);

}  // namespace stratmap
