#pragma once

#include <string>
#include <vector>

#include "render/font/glyphs.h"
#include "render/views/scene.h"

namespace stratmap {

// A part of a line of text whose letters are drawn instead of set.
struct OutlinedText {
  std::string data = {};    // of an SVG path; empty: the typeface lacks these characters
  TextShape::Run run;  // the text it shows
  double x = 0;        // where it begins
};

// The line as Inter sets it, without kerning: the same on every machine. Parts that Inter lacks
// (Chinese, emoji …) stay text, each at its place.
std::vector<OutlinedText> outlined(const TextShape& line, const Glyphs& glyphs);

}  // namespace stratmap
