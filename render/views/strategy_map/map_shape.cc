#include "render/views/strategy_map/map_shape.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "render/views/page.h"

namespace stratmap {
namespace {

// Only what still stands in the same band has a place to keep.
KeptPlaces kept_places(const Model& model, const MapContent& content, const DrawnPlaces& drawn) {
  std::unordered_map<std::string_view, const DrawnBox*> by_id;  // look-up only
  for (const DrawnBox& box : drawn.boxes) by_id.emplace(box.objective, &box);
  KeptPlaces kept{.canvas_width_px = drawn.canvas_width_px, .boxes = {}};
  kept.boxes.resize(model.objectives.size());
  for (const Band& band : content.bands) {
    std::string_view perspective;
    if (band.perspective != nullptr) perspective = band.perspective->id;
    for (const Id<Objective> id : band.objectives) {
      const auto found = by_id.find(model[id].id);
      if (found != by_id.end() && found->second->perspective == perspective)
        kept.boxes[id.index()] = found->second->rect;
    }
  }
  return kept;
}

}  // namespace

MapShape map_shape(const Model& model, const MapContent& content, const DrawnPlaces* keep) {
  MapShape shape{.box_count = static_cast<std::uint32_t>(model.objectives.size()),
                 .bands = {},
                 .links = {},
                 .columns = content.box_columns(model)};
  for (const Band& band : content.bands) {
    std::vector<std::uint32_t> boxes;
    for (const Id<Objective> objective : band.objectives) boxes.push_back(objective.value);
    shape.bands.push_back(std::move(boxes));
  }
  for (const DrawnLink& link : content.links)
    shape.links.push_back({link.from.value, link.to.value});
  if (keep != nullptr) shape.kept = kept_places(model, content, *keep);
  return shape;
}

MapSpace map_space(const MapShape& shape, BoxDetail detail) {
  MapSpace space{.margin_px = kMargin, .label_width_px = kLabelWidth};
  if (detail == BoxDetail::full) return space;
  constexpr double kWidthOfRow = 250, kWidthOfFrame = 260;
  const double wide = kWidthOfFrame + kWidthOfRow * static_cast<double>(row_count(shape));
  space.canvas_width_px = std::clamp(wide, 1260.0, 1760.0);
  space.box_gap_px = 28;
  space.min_box_width_px = 168;
  space.max_box_width_px = 240;
  space.room_per_box_px = 196;
  return space;
}

}  // namespace stratmap
