#pragma once

#include <string_view>

#include "render/layout/text_width.h"

namespace stratmap {

// A weight of Inter as an OpenType file, cut down as third_party/inter/README.md says. Compiled in.
std::string_view inter_font(FontWeight weight);

// 400, 500, 600 or 700, as style sheets number weights.
std::string_view number_of(FontWeight weight);

}  // namespace stratmap
