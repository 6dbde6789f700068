#pragma once

#include "render/views/strategy_map/function_focus.h"
#include "render/views/view.h"

namespace stratmap {

// Makes of the drawn strategy map the map of one function: the same picture, nothing moved, with
// the function's name over it, its boxes in full colour, tags on them and on what stands next to
// them, the rest faded, and below it in words what depends on what.
Scene map_of_function(Scene map, const FunctionFocus& focus, const Analysis& analysis,
                      const ViewOptions& options, const Palette& palette);

}  // namespace stratmap
