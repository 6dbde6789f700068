#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "models/theme_file.h"
#include "render/theme/palette.h"

namespace stratmap {

// A picture file of the consultant's own firm.
struct Logo {
  std::string media_type;  // "image/png" or "image/jpeg"
  std::string bytes;
  double width_px = 0;  // of the file's own dots
  double height_px = 0;
};

// How pictures look: what a consultant may set for her own firm.
struct PictureTheme {
  Palette palette = {};
  // A font list as SVG writes it, ending in a generic family. Texts are measured as Inter, which is
  // as wide as the others of the list or wider.
  std::string fonts = std::string(kFonts);
  // How wide the first font runs against Inter: texts are set smaller by it, so that they fit.
  double font_width = 1;
  std::optional<Logo> logo = {};

  bool has_own_fonts() const { return fonts != kFonts; }

  static constexpr std::string_view kFonts =
      "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
};

// The theme that a file describes, or everything that is wrong with it: unknown names, what is no
// colour, colours that cannot be told from what they stand on (contrast_faults), a logo that is
// neither PNG nor JPEG.
Result<PictureTheme> picture_theme(const ThemeFile& file);

}  // namespace stratmap
