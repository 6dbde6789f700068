#include "render/svg/to_svg.h"

#include <catch2/catch.hpp>

using namespace stratmap;

TEST_CASE("markup and control characters of a text never reach the document") {
  CHECK(escape_xml("a<b>&\"c'") == "a&lt;b&gt;&amp;&quot;c&#39;");
  CHECK(escape_xml(std::string_view("x\0\x1b[31my", 8)) == "x[31my");
  CHECK(escape_xml("]]>") == "]]&gt;");
}

TEST_CASE("a scene becomes a document with handles and explicit places") {
  Scene scene{.title = "Pohjola & co – map",
              .outline = "1 objective.",
              .language = "en",
              .prefix = "pohjola-map-en",
              .fonts = "'My Font', serif",
              .width_px = 100,
              .height_px = 50,
              .width_mm = 42,
              .height_mm = 21,
              .groups = {}};
  Group box{.handle = {"objective", "growth", {}}, .tooltip = "Growth", .shapes = {}, .groups = {}};
  box.shapes.push_back(RectShape{{1, 2, 30.04, 10}, 9, "#FFFFFF", {"#243B6B", 1.3, {}, 1}});
  box.shapes.push_back(text_line({5, 9}, 14, FontWeight::semibold, "#1B2430", "Grow <fast>"));
  scene.groups.push_back(std::move(box));
  Group link{.handle = {"link", "", {{"from", "a"}, {"to", "b"}}},
             .tooltip = {},
             .shapes = {},
             .groups = {}};
  link.shapes.push_back(line_between({0, 0}, {10, 10}, {"#5A6675", 1.7, {7, 5}, 0.85}));
  scene.groups.push_back(std::move(link));

  CHECK(
      to_svg(scene) ==
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="42mm" height="21mm" viewBox="0 0 100 50" role="img" aria-labelledby="pohjola-map-en-heading pohjola-map-en-outline" lang="en" font-family="'My Font', serif">
<title id="pohjola-map-en-heading">Pohjola &amp; co – map</title>
<desc id="pohjola-map-en-outline">1 objective.</desc>
<g id="pohjola-map-en-objective-growth" data-kind="objective" data-id="growth"><title>Growth</title><rect x="1" y="2" width="30" height="10" rx="9" fill="#FFFFFF" stroke="#243B6B" stroke-width="1.3"/><text x="5" y="9" font-size="14" font-weight="600" fill="#1B2430">Grow &lt;fast&gt;</text></g>
<g id="pohjola-map-en-link-1" data-kind="link" data-from="a" data-to="b"><path d="M0 0L10 10" fill="none" stroke="#5A6675" stroke-width="1.7" stroke-opacity="0.85" stroke-dasharray="7 5" stroke-linecap="round" stroke-linejoin="round"/></g>
</svg>
)");
}

TEST_CASE("marks that turn the direction of text do not get into a picture") {
  CHECK(escape_xml("B \u202e kierto\u202c, \u2066A\u2069 – ja\u200f muut") ==
        "B  kierto, A – ja\u200f muut");
  CHECK(escape_xml("\xE2\x80") == "\xE2\x80");
}
