#include "tests/render/views/picture_faults.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

Group box(std::string id, Rect rect) {
  Group group{
      .handle = {"objective", std::move(id), {}}, .tooltip = {}, .shapes = {}, .groups = {}};
  group.shapes.push_back(RectShape{rect, 9, "#FFFFFF", {}});
  return group;
}

Group link(std::string from, std::string to, Point start, Point end) {
  Group group{.handle = {"link", "", {{"from", std::move(from)}, {"to", std::move(to)}}},
              .tooltip = {},
              .shapes = {},
              .groups = {}};
  group.shapes.push_back(line_between(start, end, {"#5A6675", 1.7, {}, 1}));
  return group;
}

Scene scene_of(std::vector<Group> groups) {
  Scene scene{.width_px = 400, .height_px = 300, .groups = std::move(groups)};
  return scene;
}

}  // namespace

TEST_CASE("a sound picture has no faults") {
  CHECK(picture_faults(scene_of({box("a", {10, 200, 100, 50}), box("b", {10, 20, 100, 50}),
                                 link("a", "b", {60, 200}, {60, 70})}))
            .empty());
}

TEST_CASE("every kind of fault in a picture is seen") {
  using Faults = std::vector<std::string>;
  CHECK(picture_faults(scene_of({box("a", {10, 10, 100, 50}), box("b", {90, 40, 100, 50})})) ==
        Faults{"boxes overlap: a, b"});
  CHECK(picture_faults(
            scene_of({box("a", {10, 200, 100, 50}), box("b", {10, 20, 100, 40}),
                      box("c", {10, 100, 100, 50}), link("a", "b", {60, 200}, {60, 60})})) ==
        Faults{"link a -> b runs through c"});
  CHECK(picture_faults(scene_of({box("a", {350, 10, 100, 50})})) ==
        Faults{"box off the canvas: a"});
  Group sign{.handle = {"verdict", "", {{"from", "a"}, {"to", "b"}}},
             .tooltip = {},
             .shapes = {CircleShape{{110, 30}, 6, "#FFFFFF"}},
             .groups = {}};
  CHECK(picture_faults(scene_of({box("a", {10, 10, 100, 50}), sign})) ==
        Faults{"verdict a -> b stands on a"});
  Group words{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  TextShape text = text_line({10, 20}, 14, FontWeight::semibold, "#000000", "Asiakaspalvelu");
  text.room_px = 40;
  words.shapes.push_back(text);
  CHECK(picture_faults(scene_of({words})) == Faults{"text wider than its room: Asiakaspalvelu"});
  Group lines{.handle = {}, .tooltip = {}, .shapes = {}, .groups = {}};
  lines.shapes = {text_line({20, 40}, 12, FontWeight::regular, "#000000", "Myynti"),
                  text_line({40, 46}, 12, FontWeight::regular, "#000000", "Huolto")};
  CHECK(picture_faults(scene_of({lines})) == Faults{"texts overlap: Myynti, Huolto"});
}
