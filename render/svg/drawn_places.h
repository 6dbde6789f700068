#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "base/language.h"
#include "render/layout/geometry.h"

namespace stratmap {

// An objective's box in a strategy map that was drawn earlier.
struct DrawnBox {
  std::string objective;
  std::string perspective;  // whose band it stood in; "" for the band of those without one
  Rect rect;
};

struct DrawnPlaces {
  double canvas_width_px = 0;
  std::vector<DrawnBox> boxes;  // in paint order
};

// Reads them from the handles of an SVG that to_svg wrote; says what is wrong with any other, to
// follow the file's name. Only what is needed is looked at: colours and texts may have been changed
// since.
tl::expected<DrawnPlaces, Bilingual> drawn_places(std::string_view svg);

}  // namespace stratmap
