#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/layout/hyphenation.h"
#include "render/layout/text_width.h"

namespace stratmap {

struct WrapStyle {
  double width_px = 150;
  double size_px = 14;
  FontWeight weight = FontWeight::regular;
  Hyphenation hyphenation = Hyphenation::none;
  std::size_t max_lines = 4;
};

// The lines of `text`: as few as possible, then as even as possible. No line is wider than the
// width; what does not fit into `max_lines` is cut with "…". White space is collapsed, no-break
// spaces hold. Too long a word is cut between whole characters as they are seen on the screen.
// Empty text has no lines.
std::vector<std::string> wrap(std::string_view text, const WrapStyle& style);

// `text` on one line, cut with "…" where it is wider than `width_px`.
std::string clip_to_width(std::string_view text, double width_px, double size_px,
                          FontWeight weight);

}  // namespace stratmap
