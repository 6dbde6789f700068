#include "render/svg/outlined_text.h"

#include <catch2/catch.hpp>

#include "render/svg/base64.h"
#include "render/svg/to_svg.h"
#include "tests/render/svg/svg_faults.h"

using namespace stratmap;

namespace {

TextShape line_of(std::string text, TextShape::Anchor anchor = TextShape::Anchor::start) {
  TextShape line = text_line({100, 50}, 20, FontWeight::regular, "#000000", std::move(text));
  line.anchor = anchor;
  return line;
}

Scene scene_of(std::string text) {
  Group group{.handle = {"title", "", {}}, .tooltip = {}, .shapes = {}, .groups = {}};
  group.shapes.push_back(line_of(std::move(text)));
  return {.title = "a", .prefix = "a", .width_px = 400, .height_px = 80, .groups = {group}};
}

}  // namespace

TEST_CASE("a line is drawn from its anchor") {
  const Glyphs glyphs;
  const double width = text_width_px("Halli", 20, FontWeight::regular);
  CHECK(outlined(line_of("Halli"), glyphs).front().x == Approx(100));
  CHECK(outlined(line_of("Halli", TextShape::Anchor::middle), glyphs).front().x ==
        Approx(100 - width / 2));
  CHECK(outlined(line_of("Halli", TextShape::Anchor::end), glyphs).front().x ==
        Approx(100 - width));
}

TEST_CASE("runs follow each other with their gaps and keep their words") {
  TextShape line = line_of("12");
  line.runs.push_back({"kpl", FontWeight::bold, "#FF0000", 7});
  const auto parts = outlined(line, Glyphs());
  REQUIRE(parts.size() == 2);
  CHECK(parts[1].x == Approx(100 + text_width_px("12", 20, FontWeight::regular) + 7));
  CHECK(parts[0].run.text == "12");
  CHECK(parts[1].run.text == "kpl");
  CHECK(parts[1].run.colour == Colour("#FF0000"));
}

TEST_CASE("the l is a bar that stands on the baseline") {
  const auto parts = outlined(line_of("l"), Glyphs());
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].data == "M103.21 35.45L101.53 35.45L101.53 50L103.21 50L103.21 35.45Z");
}

TEST_CASE("italics lean to the right and stay on the baseline") {
  TextShape line = line_of("l");
  line.slant = TextShape::Slant::italic;
  const auto parts = outlined(line, Glyphs());
  CHECK(parts[0].data == "M105.97 35.45L104.3 35.45L101.53 50L103.21 50L105.97 35.45Z");
}

TEST_CASE("what the typeface lacks stays text at its place") {
  const auto parts = outlined(line_of("A日本B"), Glyphs());
  REQUIRE(parts.size() == 3);
  CHECK_FALSE(parts[0].data.empty());
  CHECK(parts[1].data.empty());
  CHECK(parts[1].run.text == "日本");
  CHECK(parts[1].x == Approx(100 + text_width_px("A", 20, FontWeight::regular)));
  CHECK(parts[2].run.text == "B");
  CHECK(undrawn_letters(scene_of("A日本B 日本")) == std::vector<std::string>{"日本"});
  CHECK(undrawn_letters(scene_of("Åbo – ”säästö” 5 ≥ 3 €")).empty());
}

TEST_CASE("a picture with drawn letters has no text and stays inside the safe profile") {
  const std::string svg = to_svg(scene_of("Tuotto & kasvu"), Letters::paths);
  CHECK(svg.find("<text") == std::string::npos);
  CHECK(svg.find("aria-label=\"Tuotto &amp; kasvu\"") != std::string::npos);
  CHECK(svg_faults(svg).empty());
  CHECK(to_svg(scene_of("日"), Letters::paths).find(">日</text>") != std::string::npos);
}

TEST_CASE("an embedded font is the one weight that the picture uses") {
  const std::string svg = to_svg(scene_of("Tuotto"), Letters::embedded_font);
  CHECK(svg.find(
            "@font-face{font-family:Inter;font-weight:400;src:url(data:font/otf;base64,T1RUTw") !=
        std::string::npos);
  CHECK(svg.find("font-weight:700") == std::string::npos);
  CHECK(svg.find(">Tuotto</text>") != std::string::npos);
  Scene without_text = scene_of("Tuotto");
  without_text.groups.clear();
  CHECK(to_svg(without_text, Letters::embedded_font).find("<style>") == std::string::npos);
}

TEST_CASE("base 64 is that of RFC 4648") {
  const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                         {"f", "Zg=="},
                                                         {"fo", "Zm8="},
                                                         {"foo", "Zm9v"},
                                                         {"foob", "Zm9vYg=="},
                                                         {"fooba", "Zm9vYmE="},
                                                         {"foobar", "Zm9vYmFy"}};
  for (const auto& [bytes, text] : vectors) CHECK(to_base64(bytes) == text);
  CHECK(to_base64("\xFF\xFE") == "//4=");
}
