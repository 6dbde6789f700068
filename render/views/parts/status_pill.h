#pragma once

#include <string>
#include <vector>

#include "render/views/scene.h"

namespace stratmap {

inline constexpr double kStatusPillHeight = 24;
inline constexpr double kStatusPillText = 11.5;  // semibold

// How wide a pill with these words is, its sign and ends counted in.
double status_pill_width(const std::string& words);

// What words a pill of this width has room for.
double status_pill_room(double width_px);

// A sign and a word in a frame, from its left end, its middle on `left.y`: red words where the
// status is red.
std::vector<Shape> status_pill(Status status, const std::string& words, Point left,
                               const Palette& palette);

}  // namespace stratmap
