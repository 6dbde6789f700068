#pragma once

#include "engine/network/network_figures.h"
#include "models/model.h"
#include "render/views/scene.h"

namespace stratmap {

// Whether the unit of the organization chart is written below a function's name.
bool shows_unit(const ActorFigures& actor);

// A function in its place, framed in `frame`, with a diamond where it holds parts together.
Group function_box(const ActorFigures& actor, const Rect& rect, Colour frame, const Model& model,
                   const Palette& palette, Lang lang);

// The diamond.
PathShape cut_sign(Point center, const Palette& palette);

}  // namespace stratmap
