#pragma once

#include "render/views/scene.h"
#include "render/views/strategy_map/function_focus.h"

namespace stratmap {

// Of a map that is drawn: frames the function's boxes heavily, leaves what stands next to them on
// an arrow as it is, and fades the rest: texts stay readable, colours go. Nothing moves. The
// groups of boxes tell their role to scripts.
void fade_all_but(const FunctionFocus& focus, const Model& model, const Palette& palette,
                  Scene& scene);

}  // namespace stratmap
