#include "render/theme/picture_theme.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "engine/check.h"
#include "models/read_model.h"
#include "render/svg/to_svg.h"
#include "render/theme/contrast_faults.h"
#include "render/theme/logo.h"
#include "render/theme/named_colours.h"
#include "render/views/view.h"
#include "tests/render/svg/svg_faults.h"
#include "tests/render/views/picture_faults.h"

namespace fs = std::filesystem;
using namespace stratmap;

namespace {

const fs::path kExamples = fs::path(STRATMAP_SOURCE_DIR) / "examples";

ThemeFile file_of(std::initializer_list<std::pair<const char*, const char*>> colours) {
  ThemeFile file;
  for (const auto& [name, value] : colours) file.colours.push_back({{name, {}}, {value, {}}});
  return file;
}

std::string errors_of(const ThemeFile& file) {
  const auto theme = picture_theme(file);
  std::string text;
  if (!theme)
    for (const Diagnostic& error : theme.error()) text += error.message.en + "\n";
  return text;
}

const std::string kPng("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x20rest", 28);

}  // namespace

TEST_CASE("the tool's own colours can be told from what they stand on") {
  CHECK(contrast_faults(kPalette).empty());
}

TEST_CASE("the pages of themes list every colour and no other") {
  for (const char* page : {"docs/themes.md", "docs/teemat.md"}) {
    std::ifstream file(fs::path(STRATMAP_SOURCE_DIR) / page);
    std::string listed, expected;
    for (std::string line; std::getline(file, line);)
      if (line.starts_with("| `")) listed += line + "\n";
    for (const NamedColour& name : named_colours())
      expected +=
          "| `" + std::string(name.name) + "` | " +
          std::string(name.says.in(page == std::string("docs/teemat.md") ? Lang::fi : Lang::en)) +
          " |\n";
    CHECK(listed == expected);
  }
}

TEST_CASE("a colour that is too near is found on paper, on tints and behind text") {
  Palette palette = kPalette;
  palette.muted = "#8A93A0";
  bool on_paper = false, on_tint = false;
  for (const ContrastFault& fault : contrast_faults(palette)) {
    CHECK(fault.front == "muted");
    CHECK(fault.contrast < fault.least);
    (fault.is_tint ? on_tint : on_paper) = true;
  }
  CHECK(on_paper);
  CHECK(on_tint);
  palette = kPalette;
  palette.customer.strong = "#5FC0CC";
  const auto faults = contrast_faults(palette);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].front == "customer");
  CHECK(faults[0].back == "paper");
}

TEST_CASE("every theme beside the examples is fit to be read") {
  int themes = 0;
  for (const auto& entry : fs::directory_iterator(kExamples / "themes")) {
    INFO(entry.path());
    const ThemeReading reading = read_theme_file(entry.path().string());
    REQUIRE(reading.file);
    CHECK(errors_of(*reading.file).empty());
    ++themes;
  }
  CHECK(themes == 3);
}

TEST_CASE("every view in every theme keeps its geometry and shows its colours") {
  const Reading reading = read_model((kExamples / "kivilahti").string());
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  for (const auto& entry : fs::directory_iterator(kExamples / "themes")) {
    const auto theme = picture_theme(*read_theme_file(entry.path().string()).file);
    REQUIRE(theme);
    for (const View* view : all_views()) {
      INFO(entry.path() << " " << view->name);
      const Scene own = picture_of(*view, analysis, {.lang = Lang::fi, .theme = *theme});
      CHECK(picture_faults(own).empty());
      const std::string svg = to_svg(own);
      CHECK(svg_faults(svg).empty());
      // No colour of the tool's own palette is left where the theme says another.
      for (const NamedColour& name : named_colours())
        if (const Colour before = name.of(kPalette); before != name.of(theme->palette)) {
          bool still_used = false;
          for (const NamedColour& other : named_colours())
            still_used = still_used || other.of(theme->palette) == before;
          CHECK((still_used || svg.find(before.to_hex()) == std::string::npos));
        }
    }
  }
}

TEST_CASE("a colour brings its tint along") {
  const auto theme = picture_theme(file_of({{"customer", "#004D40"}, {"red", "#8B0000"}}));
  REQUIRE(theme);
  CHECK(theme->palette.customer.strong == Colour("#004D40"));
  CHECK(theme->palette.customer.tint == mixed("#FFFFFF", "#004D40", 0.075));
  CHECK(theme->palette.red_tint == mixed("#FFFFFF", "#8B0000", 0.16));
  CHECK(theme->palette.process.tint == kPalette.process.tint);
}

TEST_CASE("six digits without a hash are a colour too") {
  CHECK(picture_theme(file_of({{"ink", "101820"}}))->palette.ink == Colour("#101820"));
}

TEST_CASE("what is no colour is told with the cure") {
  CHECK(errors_of(file_of({{"inkk", "#101820"}})) == "\"inkk\" is not a colour of a theme\n");
  CHECK(errors_of(file_of({{"ink", ""}})) == "the colour is missing\n");
  CHECK(errors_of(file_of({{"ink", "navy"}})) == "\"navy\" is not a colour\n");
  CHECK(picture_theme(file_of({{"ink", ""}})).error()[0].cure->en ==
        "write the colour in quotes, say \"#1B2430\": without them # begins a comment");
}

TEST_CASE("unreadable colours are refused by name with one that would do") {
  const auto theme = picture_theme(file_of({{"muted", "#AAAAAA"}, {"customer", "#7FD0D8"}}));
  REQUIRE_FALSE(theme);
  REQUIRE(theme.error().size() == 2);
  CHECK(theme.error()[0].message.en ==
        "muted (#AAAAAA) can't be told from the tint of process (#F3EFFA): the contrast is 2.05, "
        "4.5 is needed");
  CHECK(theme.error()[0].message.fi ==
        "väri muted (#AAAAAA) ei erotu vaaleasta pohjasta process (#F3EFFA): kontrasti on 2,05, "
        "pitäisi olla 4,5");
  CHECK(theme.error()[1].message.en ==
        "customer (#7FD0D8) can't be told from the colour paper (#FFFFFF): the contrast is 1.76, "
        "4.5 is needed");
  // The cures, taken together, are accepted.
  std::string muted = theme.error()[0].cure->en, customer = theme.error()[1].cure->en;
  muted = muted.substr(muted.find('#'), 7);
  customer = customer.substr(customer.find('#'), 7);
  CHECK(errors_of(file_of({{"muted", muted.c_str()}, {"customer", customer.c_str()}})).empty());
}

TEST_CASE("a typeface comes before the tool's own and can't leave its attribute") {
  ThemeFile file;
  file.fonts = {{"Source Sans 3", {}}, {"Calibri", {}}};
  const auto theme = picture_theme(file);
  REQUIRE(theme);
  CHECK(theme->fonts.substr(0, 35) == "'Source Sans 3', 'Calibri', Inter, ");
  CHECK(theme->has_own_fonts());
  CHECK_FALSE(PictureTheme().has_own_fonts());
  for (const char* bad : {"", "a'b", "a\"b", "a;b", "<b>", "a,b"}) {
    file.fonts = {{bad, {}}};
    CHECK(errors_of(file) == "not the name of a typeface\n");
  }
}

TEST_CASE("a logo is a PNG or JPEG of some size") {
  const auto png = logo_of(kPng);
  REQUIRE(png);
  CHECK(png->media_type == "image/png");
  CHECK(png->width_px == 64);
  CHECK(png->height_px == 32);
  const auto jpeg =
      logo_of(std::string("\xFF\xD8\xFF\xE0\0\4ab\xFF\xC0\0\x11\x08\0\x10\0\x30", 17));
  REQUIRE(jpeg);
  CHECK(jpeg->media_type == "image/jpeg");
  CHECK(jpeg->width_px == 48);
  CHECK(jpeg->height_px == 16);
  CHECK_FALSE(logo_of(""));
  CHECK_FALSE(logo_of("<svg/>"));
  CHECK_FALSE(logo_of(kPng.substr(0, 20)));
  CHECK_FALSE(logo_of(std::string("\xFF\xD8\xFF\xE0\0\0\0\0", 8)));
  CHECK_FALSE(logo_of(std::string("\xFF\xD8\xFF", 3)));
}

TEST_CASE("a logo stands below everything and moves nothing") {
  const Reading reading = read_model((kExamples / "kivilahti").string());
  const Analysis analysis = analyse(*reading.model);
  ViewOptions options{.lang = Lang::en};
  const View& map = *view_named("map");
  const Scene without = picture_of(map, analysis, options);
  options.theme.logo = logo_of(kPng);
  const Scene with = picture_of(map, analysis, options);
  CHECK(with.width_px == without.width_px);
  CHECK(with.height_px == without.height_px + 60);
  CHECK(with.height_mm <= 297.001);
  REQUIRE(with.groups.size() == without.groups.size() + 1);
  const auto& image = std::get<ImageShape>(with.groups.back().shapes.front());
  CHECK(image.rect.y >= without.height_px);
  CHECK(image.rect.right() <= with.width_px - 19.9);
  CHECK(image.rect.width / image.rect.height == Approx(2));
  CHECK(svg_faults(to_svg(with)).empty());
  CHECK(to_svg(with).find("xlink:href=\"data:image/png;base64,iVBORw0KGgo") != std::string::npos);
}

TEST_CASE("a wide typeface is set smaller") {
  Scene scene{.title = "a",
              .prefix = "a",
              .font_width = 1.25,
              .width_px = 10,
              .height_px = 10,
              .groups = {}};
  Group group{.handle = {"title", "", {}}, .tooltip = {}, .shapes = {}, .groups = {}};
  group.shapes.push_back(text_line({0, 0}, 20, FontWeight::regular, "#000000", "a"));
  scene.groups.push_back(group);
  CHECK(to_svg(scene).find("font-size=\"16\"") != std::string::npos);
}
