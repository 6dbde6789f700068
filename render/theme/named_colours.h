#pragma once

#include <span>
#include <string_view>

#include "base/language.h"
#include "render/theme/palette.h"

namespace stratmap {

// A colour that a theme file may set. Of a perspective it is the strong one; its tint follows.
struct NamedColour {
  std::string_view name;
  Colour Palette::*single = nullptr;
  BandColours Palette::*band = nullptr;
  Colour Palette::*tint = nullptr;  // of a status: what lies behind its glyph follows
  Bilingual says;

  Colour of(const Palette& palette) const {
    return band == nullptr ? palette.*single : (palette.*band).strong;
  }
};

std::span<const NamedColour> named_colours();

// Sets the colour and what follows from it. `paper` is the palette's own by then.
void set_colour(Palette& palette, const NamedColour& name, Colour colour);

}  // namespace stratmap
