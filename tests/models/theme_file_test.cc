#include "models/theme_file.h"

#include <catch2/catch.hpp>

#include "tests/models/files/scratch_folder.h"

using namespace stratmap;

namespace {

ThemeReading read(const ScratchFolder& folder, const std::string& yaml) {
  folder.write("theme.yaml", yaml);
  return read_theme_file(folder.path("theme.yaml"));
}

// "2:8 message", a line each.
std::string errors_of(const std::string& yaml) {
  const ScratchFolder folder;
  const ThemeReading reading = read(folder, yaml);
  if (reading.file) return "";
  std::string text;
  for (const Diagnostic& error : reading.file.error()) {
    const Position at = reading.sources.start_of(error.span);
    text += std::to_string(at.line) + ":" + std::to_string(at.column) + " " + error.message.en +
            (error.nearest.empty() ? "" : "; " + error.nearest.front() + "?") + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("a theme file says colours, typefaces and a logo") {
  const ScratchFolder folder;
  folder.write("logo.png", "bytes");
  const ThemeReading reading = read(
      folder,
      "colours:\n  ink: \"#102030\"\n  muted:\nfont: [Source Sans 3, Calibri]\nfont-width: 1.05\n"
      "logo: logo.png\n");
  REQUIRE(reading.file);
  REQUIRE(reading.file->colours.size() == 2);
  CHECK(reading.file->colours[0].name.text == "ink");
  CHECK(reading.file->colours[0].value.text == "#102030");
  CHECK(reading.sources.start_of(reading.file->colours[0].value.span).line == 2);
  CHECK(reading.file->colours[1].value.text.empty());
  REQUIRE(reading.file->fonts.size() == 2);
  CHECK(reading.file->fonts[1].text == "Calibri");
  CHECK(reading.file->font_width == 1.05);
  CHECK(reading.file->logo->bytes == "bytes");
}

TEST_CASE("one typeface needs no list") {
  const ScratchFolder folder;
  const ThemeReading reading = read(folder, "font: Georgia\n");
  REQUIRE(reading.file);
  REQUIRE(reading.file->fonts.size() == 1);
  CHECK(reading.file->fonts[0].text == "Georgia");
}

TEST_CASE("what is no theme is told with its place") {
  CHECK(errors_of("colors: {ink: x}\n") == "1:1 \"colors\" is not a key of a theme; colours?\n");
  CHECK(errors_of("- a\n") == "1:1 a theme is a map of keys\n");
  CHECK(errors_of("colours: blue\n") == "1:10 `colours` is a map of colours\n");
  CHECK(errors_of("font: {a: b}\n") == "1:7 `font` is the name of a typeface or a list of names\n");
  CHECK(errors_of("font-width: wide\n") == "1:13 `font-width` is a number from 0.5 to 2\n");
  CHECK(errors_of("font-width: 0.1\n") == "1:13 `font-width` is a number from 0.5 to 2\n");
  CHECK(errors_of("logo: ../logo.png\n") ==
        "1:7 a logo is read from the folder of the theme file alone\n");
  CHECK(errors_of("logo: /etc/passwd\n") ==
        "1:7 a logo is read from the folder of the theme file alone\n");
  CHECK(errors_of("logo: none.png\n") == "1:7 there is no file \"none.png\"\n");
  CHECK(errors_of("colours: {ink: [\n").substr(0, 2) == "1:");
}

TEST_CASE("a theme that is not there is told by its path") {
  const ThemeReading reading = read_theme_file("no/such/theme.yaml");
  REQUIRE_FALSE(reading.file);
  CHECK(reading.file.error().front().path == "no/such/theme.yaml");
}

TEST_CASE("an empty theme file changes nothing") {
  CHECK(errors_of("") == "1:1 a theme is a map of keys\n");
  CHECK(errors_of("colours:\n").empty());
}
