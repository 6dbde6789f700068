#include "render/raster/raster.h"

#include <catch2/catch.hpp>

#include "render/raster/png_resolution.h"

using namespace stratmap;

namespace {

constexpr std::string_view kSquare =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"25.4mm\" height=\"12.7mm\" "
    "viewBox=\"0 0 20 10\"><rect x=\"0\" y=\"0\" width=\"20\" height=\"10\" "
    "fill=\"#B3261E\"/></svg>";
constexpr SheetSize kSize{25.4, 12.7};

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (const char c : bytes.substr(at, 4)) value = value << 8 | static_cast<unsigned char>(c);
  return value;
}

}  // namespace

TEST_CASE("the chunk of the resolution comes after the header with its check sum") {
  const std::string header = "\x89PNG\r\n\x1a\n" + std::string(25, 'h');
  const std::string png = with_resolution(header + "rest", 300);
  CHECK(png.substr(0, header.size()) == header);
  CHECK(number_at(png, 33) == 9);
  CHECK(png.substr(37, 4) == "pHYs");
  CHECK(number_at(png, 41) == 11811);  // 300 dots an inch
  CHECK(number_at(png, 45) == 11811);
  CHECK(png[49] == 1);
  CHECK(number_at(png, 50) == 0x78A53F76);  // as other programs write it for 300 dots an inch
  CHECK(png.substr(54) == "rest");
}

// One build or the other: each says what it can do.
TEST_CASE("a picture becomes PNG or the build says why not") {
  const auto png = to_png(kSquare, kSize, 300);
  if (const auto lack = raster_lack()) {
    REQUIRE_FALSE(png);
    CHECK(png.error().en == lack->en);
    return;
  }
  REQUIRE(png);
  CHECK(number_at(*png, 16) == 300);
  CHECK(number_at(*png, 20) == 150);
  CHECK(*png == *to_png(kSquare, kSize, 300));
  CHECK(number_at(*to_png(kSquare, kSize, 72), 16) == 72);
}

TEST_CASE("a picture becomes PDF of the same bytes each time") {
  if (raster_lack()) return;
  const auto pdf = to_pdf(kSquare, kSize, "Pohjola – kartta", "2026-10-15");
  REQUIRE(pdf);
  CHECK(pdf->substr(0, 5) == "%PDF-");
  CHECK(pdf->find("/MediaBox [ 0 0 72 36 ]") != std::string::npos);
  CHECK(pdf->find("CreationDate (20261015000000Z)") != std::string::npos);
  CHECK(*pdf == *to_pdf(kSquare, kSize, "Pohjola – kartta", "2026-10-15"));
  CHECK(to_pdf(kSquare, kSize, "", "")->find("CreationDate (20000101000000Z)") != std::string::npos);
}

TEST_CASE("too many dots and a broken picture are errors") {
  if (raster_lack()) return;
  CHECK(to_png(kSquare, {420, 297}, 2400).error().en ==
        "the picture would be too large: ask for fewer dots (--dpi)");
  CHECK(to_png(kSquare, {0.001, 0.001}, 30).error().fi ==
        "kuva olisi liian suuri – pienennä tarkkuutta (--dpi)");
  CHECK(to_png("<svg", kSize, 300).error().en.substr(0, 31) == "the picture could not be drawn:");
  CHECK(to_pdf("", kSize, "", "").error().en.substr(0, 31) == "the picture could not be drawn:");
}
