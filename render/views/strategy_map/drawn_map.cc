#include "render/views/strategy_map/drawn_map.h"

#include <algorithm>

#include "render/views/page.h"

namespace stratmap {
namespace {

const Group* link_in(const Group& group) {
  if (group.handle.kind == "link") return &group;
  for (const Group& inner : group.groups)
    if (const Group* link = link_in(inner)) return link;
  return nullptr;
}

}  // namespace

std::string_view attribute_of(const Group& group, std::string_view name) {
  for (const auto& [key, value] : group.handle.attributes)
    if (key == name) return value;
  return "";
}

const Rect* box_of(const Group& group) {
  for (const Shape& shape : group.shapes)
    if (const auto* rect = std::get_if<RectShape>(&shape)) return &rect->rect;
  return nullptr;
}

void paint_first(std::vector<Group>& groups,
                 const std::function<bool(const Group& link)>& is_faded) {
  std::vector<std::size_t> places;
  std::vector<Group> ordered, clear;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const Group* link = link_in(groups[i]);
    if (link == nullptr) continue;
    places.push_back(i);
    (is_faded(*link) ? ordered : clear).push_back(std::move(groups[i]));
  }
  std::ranges::move(clear, std::back_inserter(ordered));
  for (std::size_t i = 0; i < places.size(); ++i) groups[places[i]] = std::move(ordered[i]);
}

void set_subtitle(Scene& scene, const std::string& text, const Palette& palette) {
  for (Group& group : scene.groups) {
    if (group.handle.kind != "title") continue;
    Shape line = heading_group("", text, 0, scene.width_px, palette).shapes.back();
    const auto old = std::find_if(group.shapes.begin() + 1, group.shapes.end(), [](Shape& shape) {
      const auto* words = std::get_if<TextShape>(&shape);
      return words != nullptr && words->baseline.x == kMargin;
    });
    if (old != group.shapes.end())
      *old = std::move(line);
    else
      group.shapes.push_back(std::move(line));
  }
}

double add_below(Scene& scene, Legend legend) {
  const double bottom = scene.height_px + legend.height_px;
  legend.group.handle = {};
  scene.groups.push_back(std::move(legend.group));
  return bottom;
}

void extend(Scene& scene, double bottom, Paper paper, const Palette& palette) {
  scene.groups.erase(scene.groups.begin());  // the background of the map alone
  set_size(scene, scene.width_px, bottom, paper, palette);
}

}  // namespace stratmap
