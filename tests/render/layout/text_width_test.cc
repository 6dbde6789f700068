#include "render/layout/text_width.h"

#include <array>
#include <catch2/catch.hpp>
#include <string>

namespace stratmap {
namespace {

struct Shaped {
  std::string_view text;
  std::array<double, 4> width_px;  // at 100 px, by weight
};

// Measured with HarfBuzz 6.0 and Inter 4.0 beta 7, kerning and contextual forms included.
const Shaped kShaped[] = {
    {"Grow profitably every year", {1251.989, 1266.371, 1280.717, 1295.277}},
    {"Invoices that are correct and easy to read", {1968.608, 1984.979, 2001.385, 2018.217}},
    {"Sopimusasiakkuuksien säilyttäminen ja laajentaminen",
     {2513.352, 2556.286, 2599.538, 2642.507}},
    {"Kartta, vertailu ja kurssi", {1112.642, 1129.190, 1145.703, 1162.393}},
    {"Åland – Östersund", {865.199, 876.598, 888.033, 899.467}},
    {"11,2\u00A0% / 13\u00A0%", {597.869, 600.533, 602.983, 605.824}},
    {"41.3 M€ / 44 M€", {781.250, 785.192, 788.849, 792.827}},
    {"Ελλάδα", {358.949, 365.447, 371.982, 378.445}},
    {"Клиенты возвращаются", {1173.438, 1190.163, 1207.031, 1223.793}},
    {"a → b", {270.170, 267.933, 265.589, 263.388}},
    {"16x9", {237.074, 240.980, 244.957, 248.935}},
    {"Šárka Ďurišová, Łódź", {995.739, 1006.605, 1017.330, 1028.267}},
    {"AVATAR Ty To We. 7.", {958.239, 968.111, 977.876, 987.749}},
    {"One shared view of customer data", {1626.989, 1641.690, 1656.428, 1671.413}},
    {"Talousjohtaja", {622.301, 634.020, 645.774, 657.493}},
    {"\"Straight\" ”quotes” (joka)", {1175.142, 1191.761, 1208.239, 1225.000}},
};

double em(std::string_view text) { return text_width_px(text, 1, FontWeight::regular); }

}  // namespace

TEST_CASE("No text is measured narrower than a shaping engine sets it, nor much wider") {
  for (const Shaped& shaped : kShaped) {
    for (std::size_t weight = 0; weight < 4; ++weight) {
      const double width = text_width_px(shaped.text, 100, static_cast<FontWeight>(weight));
      CAPTURE(shaped.text, weight, width, shaped.width_px[weight]);
      CHECK(width >= shaped.width_px[weight] - 0.001);
      CHECK(width <= shaped.width_px[weight] * 1.08);
    }
  }
}

TEST_CASE("The mean excess over ordinary titles is below one per cent") {
  double measured = 0;
  double shaped = 0;
  for (std::size_t i : {0U, 1U, 2U, 3U, 13U, 14U}) {
    measured += text_width_px(kShaped[i].text, 100, FontWeight::semibold);
    shaped += kShaped[i].width_px[2];
  }
  CHECK(measured / shaped < 1.01);
}

TEST_CASE("Width grows with size and weight and is zero for nothing") {
  CHECK(text_width_px("", 14, FontWeight::regular) == 0);
  CHECK(text_width_px("kasvu", 28, FontWeight::bold) ==
        Approx(2 * text_width_px("kasvu", 14, FontWeight::bold)));
  CHECK(text_width_px("kasvu", 14, FontWeight::regular) <
        text_width_px("kasvu", 14, FontWeight::bold));
}

TEST_CASE("Marks and invisible characters take no width") {
  CHECK(em("a\u0308") == em("a"));
  CHECK(em("asia\u00ADkas") == em("asiakas"));
  CHECK(em("a\u200Bb\uFEFF") == em("ab"));
}

TEST_CASE("What Inter lacks is taken for wide") {
  CHECK(em("漢字") >= 2.0);
  CHECK(em("🚀") >= 1.25);
  CHECK(em("สวัสดี") >= 3.0);
  CHECK(em("\u2E3B") >= 1.0);
}

TEST_CASE("Bytes that are not UTF-8 are measured and do no harm") {
  CHECK(em("\xFF\xFE") > 0);
  CHECK(em("\xE2\x82") > 0);
  CHECK(em("a\xC3") > em("a"));
}

}  // namespace stratmap
