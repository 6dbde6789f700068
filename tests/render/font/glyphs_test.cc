#include "render/font/glyphs.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "render/font/inter_font.h"
#include "render/layout/inter_advances.h"

using namespace stratmap;

namespace {

constexpr FontWeight kWeights[] = {FontWeight::regular, FontWeight::medium, FontWeight::semibold,
                                   FontWeight::bold};

struct Box {
  double left = 9, top = 9, right = -9, bottom = -9;
};

Box box_of(const Glyph& glyph) {
  Box box;
  for (const Path& contour : glyph.contours)
    for (const Point at : samples_of(contour, 16)) {
      box.left = std::min(box.left, at.x);
      box.right = std::max(box.right, at.x);
      box.top = std::min(box.top, at.y);
      box.bottom = std::max(box.bottom, at.y);
    }
  return box;
}

}  // namespace

TEST_CASE("every character that texts are measured with can be drawn and is as wide") {
  const Glyphs glyphs;
  int drawn = 0;
  for (const FontWeight weight : kWeights)
    for (char32_t character = 0x20; character < 0x2800; ++character) {
      const std::uint16_t advance = inter_advance(character, weight);
      const auto glyph = glyphs.glyph(character, weight);
      INFO(static_cast<std::uint32_t>(character));
      REQUIRE(glyph.has_value() == (advance != kNoInterGlyph));
      if (!glyph) continue;
      REQUIRE(glyph->advance_em * kInterUnitsPerEm == Approx(advance));
      ++drawn;
    }
  CHECK(drawn > 4 * 600);
}

TEST_CASE("an outline stands on the baseline and grows upward") {
  const Glyphs glyphs;
  const Box capital = box_of(*glyphs.glyph('H', FontWeight::regular));
  CHECK(capital.bottom == Approx(0).margin(0.001));
  CHECK(capital.top == Approx(-0.727).margin(0.005));  // the height of Inter's capitals
  CHECK(capital.left > 0);
  CHECK(box_of(*glyphs.glyph('p', FontWeight::regular)).bottom > 0.15);
  CHECK(glyphs.glyph('o', FontWeight::regular)->contours.size() == 2);
  CHECK(glyphs.glyph(U'ä', FontWeight::regular)->contours.size() >=
        4);  // a with its hole, two dots
}

TEST_CASE("a heavier weight is drawn heavier") {
  const Glyphs glyphs;
  const auto stem = [&](FontWeight weight) {
    const Box box = box_of(*glyphs.glyph('l', weight));
    return box.right - box.left;
  };
  CHECK(stem(FontWeight::regular) < stem(FontWeight::medium));
  CHECK(stem(FontWeight::medium) < stem(FontWeight::semibold));
  CHECK(stem(FontWeight::semibold) < stem(FontWeight::bold));
}

TEST_CASE("what the typeface lacks has no outline") {
  const Glyphs glyphs;
  for (const char32_t character : {U'日', U'😀', U'ش', char32_t{0xFFFF}})
    CHECK_FALSE(glyphs.glyph(character, FontWeight::bold));
  CHECK(glyphs.glyph(' ', FontWeight::bold)->contours.empty());
}

TEST_CASE("the embedded files are OpenType") {
  for (const FontWeight weight : kWeights) CHECK(inter_font(weight).substr(0, 4) == "OTTO");
}
