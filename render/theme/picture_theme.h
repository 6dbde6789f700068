#pragma once

#include <string>

#include "render/theme/palette.h"

namespace stratmap {

// How pictures look: what a consultant may set for her own firm.
struct PictureTheme {
  Palette palette = {};
  // A font list as SVG writes it, ending in a generic family. Texts are measured as Inter, which is
  // as wide as the others of the list or wider.
  std::string fonts =
      "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
};

}  // namespace stratmap
