#pragma once

#include <string_view>
#include <vector>

#include "render/theme/palette.h"

namespace stratmap {

// Two colours of a palette that stand on each other and are too near.
struct ContrastFault {
  std::string_view front;  // as theme files name it: "muted"
  std::string_view back;   // "paper", "customer"; with `is_tint`, the tint behind its boxes
  bool is_tint = false;
  Colour front_colour;
  Colour back_colour;
  double contrast = 1;
  double least = 1;
};

inline constexpr double kLeastOfText = 4.5;    // WCAG 2.2, 1.4.3, level AA
inline constexpr double kLeastOfGraphics = 3;  // WCAG 2.2, 1.4.11, level AA

// Every pair that pictures put on each other and that misses what WCAG asks for.
std::vector<ContrastFault> contrast_faults(const Palette& palette);

}  // namespace stratmap
