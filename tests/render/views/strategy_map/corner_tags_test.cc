#include "render/views/strategy_map/corner_tags.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

constexpr Rect kBox{100, 100, 200, 80};
constexpr double kWidth = 60;

Scene with(std::string kind, Shape shape) {
  Scene scene;
  scene.groups.push_back({.handle = {std::move(kind), "", {}},
                          .tooltip = {},
                          .shapes = {std::move(shape)},
                          .groups = {}});
  return scene;
}

Rect place_beside(std::string kind, Shape shape) {
  return CornerRoom(with(std::move(kind), std::move(shape))).place_on(kBox, kWidth);
}

TEST_CASE("a tag stands on the upper left corner unless an arrow or a mark does") {
  const Rect upper = CornerRoom::above(kBox, kWidth), lower = CornerRoom::below(kBox, kWidth);
  CHECK(upper.y < kBox.y);
  CHECK(upper.bottom() > kBox.y);
  CHECK(lower.y < kBox.bottom());
  CHECK(lower.bottom() > kBox.bottom());
  const Shape down = line_between({120, 0}, {120, 100}, {});
  CHECK(place_beside("", CircleShape{{400, 400}, 6}) == upper);
  CHECK(place_beside("link", down) == lower);
  CHECK(place_beside("gap", down) == lower);
  CHECK(place_beside("", down) == upper);  // a line that is no arrow
  CHECK(place_beside("", CircleShape{{120, 100}, 6}) == lower);
  CHECK(place_beside("finding", RectShape{{90, 95, 40, 18}}) == lower);
  CHECK(place_beside("verdict", CircleShape{{120, 100}, 6}) == upper);
}

TEST_CASE("a tag with arrows at both corners stands on the upper one") {
  Scene scene = with("link", line_between({120, 0}, {120, 100}, {}));
  scene.groups.push_back(with("link", line_between({120, 180}, {120, 300}, {})).groups.front());
  CHECK(CornerRoom(scene).place_on(kBox, kWidth) == CornerRoom::above(kBox, kWidth));
}

TEST_CASE("a tag is as wide as its words need") {
  const auto shapes =
      corner_tag("we help", {10, 50}, {.fill = "#000000", .edge = "#FFFFFF", .letters = "#FFFFFF"});
  const Rect rect = std::get<RectShape>(shapes.front()).rect;
  CHECK(rect == Rect{10, 50 - kTagHeight / 2, tag_width_px("we help"), kTagHeight});
  CHECK(std::get<TextShape>(shapes.back()).room_px == rect.width);
}

}  // namespace
}  // namespace stratmap
