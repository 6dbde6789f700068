#include "render/theme/palette.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

constexpr double kText = 4.5;
constexpr double kGraphics = 3;

}  // namespace

TEST_CASE("every text of the palette can be read on what it stands on") {
  const Palette& p = kPalette;
  for (const Colour text : {p.ink, p.muted, p.gap}) CHECK(contrast(text, p.paper) >= kText);
  for (const Colour pill : {p.red, p.warning, p.note, p.ink})
    CHECK(contrast(p.paper, pill) >= kText);
  for (const BandColours& band :
       {p.financial, p.customer, p.process, p.learning, p.other, p.unplaced}) {
    CHECK(contrast(p.paper, band.strong) >= kText);
    CHECK(contrast(p.ink, band.tint) >= kText);
    CHECK(contrast(p.muted, band.tint) >= kText);
  }
}

TEST_CASE("every shape of the palette can be seen") {
  const Palette& p = kPalette;
  for (const Colour shape : {p.green, p.amber, p.red, p.none, p.link})
    CHECK(contrast(shape, p.paper) >= kGraphics);
  for (const BandColours& band :
       {p.financial, p.customer, p.process, p.learning, p.other, p.unplaced})
    CHECK(contrast(p.link, band.tint) >= kGraphics);
}
