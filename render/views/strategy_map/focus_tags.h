#pragma once

#include "render/views/scene.h"
#include "render/views/strategy_map/function_focus.h"

namespace stratmap {

// Adds to a drawn map, on a corner of every box that has to do with the function, a tag with a
// word: "oma", "→ oma". It keeps clear of arrows where a corner is free.
void tag_boxes(const FunctionFocus& focus, const Model& model, const Palette& palette, Lang lang,
               Scene& scene);

// The tag of a role around `center_y`, from `left` on.
std::vector<Shape> role_tag(BoxRole role, double left_px, double center_y, const Palette& palette,
                            Lang lang);
double role_tag_width_px(BoxRole role, Lang lang);

}  // namespace stratmap
