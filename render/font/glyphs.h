#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "render/layout/geometry.h"
#include "render/layout/text_width.h"

namespace stratmap {

// The outline of a character in em: x to the right from its origin, y down from the baseline.
struct Glyph {
  std::vector<Path> contours;  // closed; overlaps are filled by the non-zero rule
  double advance_em = 0;
};

// Outlines of Inter, read by FreeType from the copy that is compiled in. Not for several threads at
// once.
class Glyphs {
 public:
  Glyphs();
  ~Glyphs();
  Glyphs(const Glyphs&) = delete;
  Glyphs& operator=(const Glyphs&) = delete;

  // Nothing where Inter (as it is cut down) has no such character.
  std::optional<Glyph> glyph(char32_t character, FontWeight weight) const;

 private:
  struct Faces;
  std::unique_ptr<Faces> faces_;
};

}  // namespace stratmap
