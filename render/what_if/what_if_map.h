#pragma once

#include "engine/what_if/what_if.h"
#include "render/views/view.h"

namespace stratmap {

// A what-if on the strategy map: the same picture, nothing moved. Every box that the change touches
// has a plate with how much and when, and a tint by how much; what does not move is faded. Below
// the map stand what the plates mean, where it pulls both ways, and what it all rests on.
Scene what_if_map(const WhatIf& what_if, const Analysis& analysis, const ViewOptions& options);

}  // namespace stratmap
