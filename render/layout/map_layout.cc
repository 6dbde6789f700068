#include "render/layout/map_layout.h"

#include <algorithm>
#include <cmath>

#include "render/layout/coordinates.h"
#include "render/layout/graphviz_layout.h"
#include "render/layout/order_polish.h"
#include "render/layout/row_places.h"

namespace stratmap {
namespace {

double rounded(double px) { return std::round(px * 10) / 10; }

double content_left(const MapSpace& space) {
  return space.margin_px + space.label_width_px + space.padding_px;
}
double content_right(const MapSpace& space, double canvas_width) {
  return canvas_width - space.margin_px - space.padding_px;
}

// The widest boxes, within limits, with which every row fits into `available` px.
double box_width(const Layers& layers, const MapSpace& space, double available) {
  const RowSpacing without_boxes(layers, {0, 0, 0, space.box_gap_px});
  double width = space.max_box_width_px;
  for (const auto& row : layers.rows) {
    const auto boxes = static_cast<double>(std::count_if(
        row.begin(), row.end(), [&](std::uint32_t item) { return layers.items[item].is_box(); }));
    if (boxes == 0) continue;
    width = std::min(width, (available - without_boxes.width_px(row)) / boxes);
  }
  return std::max(space.min_box_width_px, std::floor(width));
}

// Over six boxes in a row the canvas widens rather than the boxes shrink.
double canvas_width(const std::vector<MapRow>& rows, const MapSpace& space) {
  std::size_t most = 0;
  for (const MapRow& row : rows) most = std::max(most, row.boxes.size());
  constexpr double kRoomPerBox = 206;
  const double frame = 2 * space.margin_px + space.label_width_px + 2 * space.padding_px;
  const double wide = most > 6 ? frame + kRoomPerBox * static_cast<double>(most) : 0;
  return std::max(space.canvas_width_px, wide);
}

Layers ordered_layers(const std::vector<MapRow>& rows, const MapShape& shape,
                      bool& declared_order) {
  std::vector<std::vector<std::uint32_t>> boxes;
  for (const MapRow& row : rows) boxes.push_back(row.boxes);
  Layers layers = make_layers(boxes, shape.links, shape.box_count);
  auto order = dot_order(layers);
  declared_order = !order && !layers.items.empty();
  if (order) layers.rows = std::move(*order);
  polish_order(layers);
  face_declared_order(layers);
  return layers;
}

std::vector<MapRow> rows_as_ordered(std::vector<MapRow> rows, const Layers& layers) {
  for (std::size_t row = 0; row < rows.size(); ++row) {
    rows[row].boxes.clear();
    for (std::uint32_t item : layers.rows[row]) {
      if (layers.items[item].is_box()) rows[row].boxes.push_back(layers.items[item].box);
    }
  }
  return rows;
}

constexpr double kEmptyRowHeight = 24;

RowNeeds needs_of(const MapPlan& plan, const MapHeights& heights,
                  const std::vector<Route>& routes) {
  RowNeeds needs;
  for (const MapRow& row : plan.rows) {
    double height = row.boxes.empty() ? kEmptyRowHeight : 0;
    for (std::uint32_t box : row.boxes) {
      if (box < heights.box_px.size()) height = std::max(height, heights.box_px[box]);
    }
    needs.height_px.push_back(height);
  }
  needs.links_below.resize(plan.rows.size(), 0);
  for (const LayerEdge& edge : plan.layers.edges) {
    ++needs.links_below[plan.layers.items[edge.upper].row];
  }
  needs.bracket_lanes = bracket_lanes(plan.layers, routes);
  needs.band_min_px = heights.band_min_px;
  return needs;
}

}  // namespace

MapPlan plan_map(const MapShape& shape, const MapSpace& space) {
  MapPlan plan;
  plan.shape = shape;
  plan.space = space;
  plan.rows = rows_of_bands(shape.bands, shape.links, shape.box_count);
  plan.layers = ordered_layers(plan.rows, shape, plan.declared_order);
  plan.rows = rows_as_ordered(std::move(plan.rows), plan.layers);

  plan.canvas_width_px = canvas_width(plan.rows, space);
  const double left = content_left(space);
  const double available = content_right(space, plan.canvas_width_px) - left;
  plan.box_width_px = box_width(plan.layers, space, available);
  RowRoom room{left, 0, plan.box_width_px, space.box_gap_px};
  const RowSpacing spacing(plan.layers, room);
  double widest = available;
  for (const auto& row : plan.layers.rows) {
    widest = std::max(widest, std::ceil(spacing.width_px(row)));
  }
  plan.canvas_width_px += widest - available;
  room.right_px = content_right(space, plan.canvas_width_px);
  plan.center_px = centers_px(plan.layers, room);
  for (double& center : plan.center_px) center = rounded(center);
  return plan;
}

MapGeometry place(const MapPlan& plan, const MapHeights& heights) {
  const std::vector<Route> routes = routes_of(plan.layers);
  const RowPlaces places = stack_rows(plan.rows, needs_of(plan, heights, routes), plan.space.top_px,
                                      plan.space.band_gap_px);
  MapGeometry geometry;
  geometry.canvas_width_px = plan.canvas_width_px;
  geometry.bottom_px = places.bottom_px;
  geometry.declared_order = plan.declared_order;
  geometry.boxes.resize(plan.shape.box_count);
  for (std::size_t i = 0; i < plan.layers.items.size(); ++i) {
    const LayerItem& item = plan.layers.items[i];
    const PlacedRow& row = places.rows[item.row];
    if (!item.is_box()) continue;
    geometry.boxes[item.box] = {plan.center_px[i] - plan.box_width_px / 2, row.top_px,
                                plan.box_width_px, row.height_px};
  }
  for (const PlacedBand& band : places.bands) {
    geometry.bands.push_back({plan.space.margin_px, band.top_px,
                              plan.canvas_width_px - 2 * plan.space.margin_px, band.height_px});
  }
  const std::vector<LinkPorts> ports =
      ports_of(plan.layers, routes, plan.center_px, plan.box_width_px);
  geometry.links =
      link_paths({plan.layers, plan.center_px, places.rows, plan.box_width_px}, routes, ports);
  geometry.rows = places.rows;
  return geometry;
}

}  // namespace stratmap
