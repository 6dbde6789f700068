#pragma once

#include <vector>

#include "render/views/scene.h"

namespace stratmap {

// Status by shape, never by colour alone: a circle with a tick, a triangle with an exclamation
// mark, a diamond with a cross, a dashed ring. About 13 px wide around `center`.
std::vector<Shape> status_glyph(Status status, Point center, const Palette& palette);

// The sign of a severity on a pill: a cross, an exclamation mark, an i.
std::vector<Shape> severity_sign(Severity severity, Point center, Colour colour);

// A head and shoulders, 10 px wide, standing on `feet`.
std::vector<Shape> person(Point feet, Colour colour);

}  // namespace stratmap
