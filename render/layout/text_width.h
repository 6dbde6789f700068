#pragma once

#include <cstdint>
#include <string_view>

namespace stratmap {

// The weights of Inter that the pictures use: 400, 500, 600 and 700.
enum class FontWeight : std::uint8_t { regular, medium, semibold, bold };

// The advance of `utf8` set on one line in Inter, from a table that is compiled in: no font is
// needed. On the safe side: kerning is left out, characters that Inter lacks count as wide.
double text_width_px(std::string_view utf8, double size_px, FontWeight weight);

}  // namespace stratmap
