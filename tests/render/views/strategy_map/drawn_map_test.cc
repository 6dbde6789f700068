#include "render/views/strategy_map/drawn_map.h"

#include <catch2/catch.hpp>

#include "render/views/page.h"

namespace stratmap {
namespace {

Group group(std::string kind, std::string id) {
  return {
      .handle = {std::move(kind), std::move(id), {}}, .tooltip = {}, .shapes = {}, .groups = {}};
}

Group link_within(std::string id) {
  Group outer = group("", "");
  outer.groups.push_back(group("link", std::move(id)));
  return outer;
}

std::string order_of(const std::vector<Group>& groups) {
  std::string ids;
  for (const Group& each : groups)
    ids += each.groups.empty() ? each.handle.id : each.groups.front().handle.id;
  return ids;
}

TEST_CASE("faded arrows are painted first and all else keeps its place") {
  std::vector<Group> groups = {group("band", "B"),      link_within("1"), link_within("2"),
                               group("objective", "O"), link_within("3"), link_within("4")};
  paint_first(groups,
              [](const Group& link) { return link.handle.id == "2" || link.handle.id == "4"; });
  CHECK(order_of(groups) == "B24O13");
}

TEST_CASE("a subtitle is replaced or added") {
  Scene scene{.width_px = 600};
  scene.groups.push_back(heading_group("Title", "", 500, 600, kPalette));
  for (const std::string text : {"first", "second"}) {
    set_subtitle(scene, text, kPalette);
    REQUIRE(scene.groups.front().shapes.size() == 2);
    CHECK(std::get<TextShape>(scene.groups.front().shapes.back()).runs.front().text == text);
  }
}

TEST_CASE("a page that is extended has one background and what lay below stays") {
  Scene scene;
  set_size(scene, 400, 100, Paper::a3, kPalette);
  LegendSetter legend(scene.height_px, scene.width_px, kPalette, Lang::en);
  legend.heading({"Lisää", "More"});
  const double bottom = add_below(scene, std::move(legend).finish());
  extend(scene, bottom, Paper::a3, kPalette);
  CHECK(bottom > 100);
  CHECK(scene.height_px == bottom);
  REQUIRE(scene.groups.size() == 2);
  CHECK(box_of(scene.groups.front())->height == bottom);
  CHECK(scene.groups.back().handle.kind.empty());
  CHECK(box_of(scene.groups.back()) == nullptr);
}

TEST_CASE("an attribute of a group is found by its name") {
  Group link = group("link", "");
  link.handle.attributes = {{"from", "a"}, {"to", "b"}};
  CHECK(attribute_of(link, "to") == "b");
  CHECK(attribute_of(link, "role").empty());
}

}  // namespace
}  // namespace stratmap
