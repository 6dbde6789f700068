#include "render/svg/drawn_places.h"

#include <catch2/catch.hpp>

#include "render/svg/to_svg.h"
#include "render/views/strategy_map.h"
#include "tests/render/views/map_scene.h"

using namespace stratmap;

namespace {

std::string map_svg() {
  const Model model = model_of(
      "stratmap: 1\norganization: {name: \"A > B & Oy\"}\nobjectives:\n"
      "  ööliä.2: {name: \"1 > 0\", perspective: customer}\n  homeless: {}\n");
  return to_svg(strategy_map(analyse(model), {.lang = Lang::fi}));
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), with);
}

std::string problem_of(const std::string& svg) {
  const auto places = drawn_places(svg);
  return places ? "" : std::string(places.error().en);
}

constexpr std::string_view kForeign = " is no strategy map (SVG) that this program drew";
constexpr std::string_view kBroken = " is broken: not every box has a place that can be read";

}  // namespace

TEST_CASE("the places of a map are read from its own SVG") {
  const auto places = drawn_places(map_svg());
  REQUIRE(places);
  CHECK(places->canvas_width_px == 1480);
  REQUIRE(places->boxes.size() == 2);
  CHECK(places->boxes[0].objective == "ööliä.2");
  CHECK(places->boxes[0].perspective == "customer");
  CHECK(places->boxes[0].rect.width == 226);
  CHECK(places->boxes[1].objective == "homeless");
  CHECK(places->boxes[1].perspective.empty());
  CHECK(places->boxes[1].rect.y > places->boxes[0].rect.bottom());
}

TEST_CASE("a file that is no map of ours is refused") {
  CHECK(problem_of("") == kForeign);
  CHECK(problem_of("stratmap: 1\norganization: {name: Koe}\n") == kForeign);
  CHECK(problem_of("<svg viewBox=\"0 0 10 10\"><rect x=\"1\" y=\"1\"/></svg>") == kForeign);
  CHECK(problem_of("<svg ") == kForeign);
  const Model empty = model_of("stratmap: 1\norganization: {name: Koe}\n");
  CHECK(problem_of(to_svg(strategy_map(analyse(empty), {}))) == kForeign);
  CHECK(problem_of(replaced(map_svg(), "viewBox=\"0 0 1480", "viewBox=\"0 0 nan")) == kForeign);
}

TEST_CASE("a map whose boxes have no places is broken") {
  const std::string svg = map_svg();
  const std::size_t box = svg.find("<rect", svg.find("data-kind=\"objective\""));
  const auto with_rect = [&](const std::string& rect) {
    return svg.substr(0, box) + rect + svg.substr(svg.find("/>", box));
  };
  CHECK(problem_of(with_rect("<rect x=\"10\" y=\"20\" width=\"30\" height=\"40\"")) == "");
  for (const char* bad : {"<rect y=\"20\" width=\"30\" height=\"40\"",
                          "<rect x=\"1e9\" y=\"20\" width=\"30\" height=\"40\"",
                          "<rect x=\"inf\" y=\"20\" width=\"30\" height=\"40\"",
                          "<rect x=\"10px\" y=\"20\" width=\"30\" height=\"40\"",
                          "<rect x=\"10\" y=\"20\" width=\"-30\" height=\"40\""})
    CHECK(problem_of(with_rect(bad)) == kBroken);
  for (const std::size_t length : {svg.size() - 7, svg.size() / 2, box + 3})
    CHECK_FALSE(problem_of(svg.substr(0, length)).empty());
}
