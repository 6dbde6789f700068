#include "render/font/glyphs.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <array>

#include "render/font/inter_font.h"

namespace stratmap {
namespace {

constexpr FontWeight kWeights[] = {FontWeight::regular, FontWeight::medium, FontWeight::semibold,
                                   FontWeight::bold};

// Takes an outline contour by contour, in em with y down.
struct Tracing {
  Glyph glyph;
  double units_per_em;

  Point point(const FT_Vector* at) const {
    return {static_cast<double>(at->x) / units_per_em, -static_cast<double>(at->y) / units_per_em};
  }
  void add(const PathPiece& piece) { glyph.contours.back().pieces.push_back(piece); }
};

int begin(const FT_Vector* to, void* tracing) {
  auto& traced = *static_cast<Tracing*>(tracing);
  traced.glyph.contours.push_back({.start = traced.point(to), .pieces = {}});
  return 0;
}

int line(const FT_Vector* to, void* tracing) {
  auto& traced = *static_cast<Tracing*>(tracing);
  traced.add({.kind = PathPiece::Kind::line, .end = traced.point(to)});
  return 0;
}

// A quadratic curve as the cubic one of the same shape.
int conic(const FT_Vector* control, const FT_Vector* to, void* tracing) {
  auto& traced = *static_cast<Tracing*>(tracing);
  const Point from = traced.glyph.contours.back().end();
  const Point c = traced.point(control);
  const Point end = traced.point(to);
  const auto third = [&](Point near) {
    return Point{near.x + (c.x - near.x) * 2 / 3, near.y + (c.y - near.y) * 2 / 3};
  };
  traced.add({PathPiece::Kind::cubic, third(from), third(end), end});
  return 0;
}

int cubic(const FT_Vector* control1, const FT_Vector* control2, const FT_Vector* to,
          void* tracing) {
  auto& traced = *static_cast<Tracing*>(tracing);
  traced.add(
      {PathPiece::Kind::cubic, traced.point(control1), traced.point(control2), traced.point(to)});
  return 0;
}

}  // namespace

struct Glyphs::Faces {
  FT_Library library = nullptr;
  std::array<FT_Face, std::size(kWeights)> faces = {};

  Faces() {
    if (FT_Init_FreeType(&library) != 0) return;
    for (std::size_t i = 0; i < faces.size(); ++i) {
      const std::string_view font = inter_font(kWeights[i]);
      if (FT_New_Memory_Face(library, reinterpret_cast<const FT_Byte*>(font.data()),
                             static_cast<FT_Long>(font.size()), 0, &faces[i]) != 0)
        faces[i] = nullptr;
    }
  }
  ~Faces() { FT_Done_FreeType(library); }
  Faces(const Faces&) = delete;
  Faces& operator=(const Faces&) = delete;
};

Glyphs::Glyphs() : faces_(std::make_unique<Faces>()) {}
Glyphs::~Glyphs() = default;

std::optional<Glyph> Glyphs::glyph(char32_t character, FontWeight weight) const {
  constexpr FT_Outline_Funcs kTrace{begin, line, conic, cubic, 0, 0};
  const FT_Face face = faces_->faces[static_cast<std::size_t>(weight)];
  if (face == nullptr) return std::nullopt;
  const FT_UInt index = FT_Get_Char_Index(face, character);
  if (index == 0 || FT_Load_Glyph(face, index, FT_LOAD_NO_SCALE) != 0) return std::nullopt;
  const double units = face->units_per_EM;
  Tracing tracing{{}, units};
  tracing.glyph.advance_em = static_cast<double>(face->glyph->metrics.horiAdvance) / units;
  if (FT_Outline_Decompose(&face->glyph->outline, &kTrace, &tracing) != 0) return std::nullopt;
  return std::move(tracing.glyph);
}

}  // namespace stratmap
