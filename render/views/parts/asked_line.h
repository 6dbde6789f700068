#pragma once

#include <string_view>
#include <vector>

#include "base/language.h"
#include "render/views/scene.h"

namespace stratmap {

// A sentence of what a picture shows and the question that the check asks about it, beside it
// where there is room, else below.
struct AskedLine {
  std::string_view text;
  std::string_view question = {};  // empty: none
};

// Adds it from `top` on in a room of this width; how high it is.
double add_asked_line(std::vector<Shape>& shapes, const AskedLine& line, Point top, double room_px,
                      const Palette& palette, Lang lang);

}  // namespace stratmap
