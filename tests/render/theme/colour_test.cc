#include "render/theme/colour.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("contrast is that of WCAG") {
  CHECK(contrast("#000000", "#FFFFFF") == Approx(21));
  CHECK(contrast("#FFFFFF", "#FFFFFF") == Approx(1));
  CHECK(contrast("#767676", "#FFFFFF") == Approx(4.54).margin(0.01));
}

TEST_CASE("a colour is read from six digits after a hash and from nothing else") {
  const auto colour = Colour::of("#0b64F0");
  REQUIRE(colour);
  CHECK(colour->red() == 0x0B);
  CHECK(colour->green() == 0x64);
  CHECK(colour->blue() == 0xF0);
  CHECK(colour->to_hex() == "#0B64F0");
  for (const std::string_view other :
       {"", "#", "0B6470", "#0B647", "#0B64700", "#0B647G", "red", "#ÄÄÄ", "#0B64 0"})
    CHECK_FALSE(Colour::of(other));
}

TEST_CASE("no colour is not black") {
  CHECK(Colour().is_none());
  CHECK(Colour().to_hex() == "none");
  CHECK_FALSE(Colour() == Colour("#000000"));
}

TEST_CASE("colours mix channel by channel") {
  CHECK(mixed("#000000", "#FFFFFF", 0).to_hex() == "#000000");
  CHECK(mixed("#000000", "#FFFFFF", 1).to_hex() == "#FFFFFF");
  CHECK(mixed("#100000", "#2000FF", 0.5).to_hex() == "#180080");
}
