#pragma once

#include "render/views/view.h"

namespace stratmap {

// Where the silos are: the communities of functions as columns with the share of ties that stay
// inside, ties by strength, functions without which the network falls apart, and (`gaps`) ties that
// the map calls for and nobody wrote (SM312).
extern const View kSilosView;
Scene silo_map(const Analysis& analysis, const ViewOptions& options);

}  // namespace stratmap
