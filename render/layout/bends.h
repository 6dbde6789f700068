#pragma once

#include "render/layout/geometry.h"

namespace stratmap {

PathPiece line_to(Point end);

// From `start` to `end`, vertical at both: it stays between their heights.
PathPiece bend(Point start, Point end);

// A quarter turn; `corner` is where the straight lines would meet.
PathPiece turn(Point start, Point corner, Point end);

}  // namespace stratmap
