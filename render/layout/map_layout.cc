#include "render/layout/map_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "render/layout/coordinates.h"
#include "render/layout/graphviz_layout.h"
#include "render/layout/order_polish.h"
#include "render/layout/row_places.h"
#include "render/layout/spectral_order.h"

namespace stratmap {
namespace {

double rounded(double px) { return std::round(px * 10) / 10; }

double content_left(const MapSpace& space) {
  return space.margin_px + space.label_width_px + space.padding_px;
}
double content_right(const MapSpace& space, double canvas_width) {
  return canvas_width - space.margin_px - space.padding_px;
}

// The boxes, columns and rows fill the width that they need.
class WidthPlan {
 public:
  WidthPlan(const Layers& layers, std::uint32_t columns, const MapSpace& space)
      : layers_(layers), columns_(columns), space_(space) {}

  // The widest boxes, within limits, with which every row fits into `available` px.
  double box_width(double available, double most) const {
    double low = space_.min_box_width_px;
    double high = most;
    if (needed(low) > available) return low;
    while (high - low > 0.5) {
      const double middle = std::floor((low + high + 1) / 2);
      (needed(middle) <= available ? low : high) =
          needed(middle) <= available ? middle : middle - 1;
    }
    return low;
  }

  double needed(double box_width) const {
    const RowRoom room = room_of(box_width);
    return std::ceil(needed_width_px(layers_, packed_columns(layers_, columns_, room), room));
  }

  std::vector<ColumnSpan> columns(double box_width, double available) const {
    const RowRoom room = room_of(box_width);
    std::vector<ColumnSpan> spans = packed_columns(layers_, columns_, room);
    const double spare = available - needed_width_px(layers_, spans, room);
    if (!spans.empty()) widen(spans, std::max(0.0, spare));
    return spans;
  }

 private:
  RowRoom room_of(double box_width) const {
    return {content_left(space_), 0, box_width, space_.box_gap_px};
  }

  const Layers& layers_;
  std::uint32_t columns_;
  const MapSpace& space_;
};

// Boxes beside each other: of the longest row, or of all columns as wide as in their longest rows.
std::size_t boxes_wide(const Layers& layers, std::uint32_t columns) {
  std::size_t most = 0;
  std::vector<std::size_t> widest(columns, 0);
  for (const std::vector<std::uint32_t>& row : layers.rows) {
    std::vector<std::size_t> count(columns, 0);
    std::size_t boxes = 0;
    for (const std::uint32_t item : row) {
      if (!layers.items[item].is_box()) continue;
      ++boxes;
      if (layers.items[item].column < columns) ++count[layers.items[item].column];
    }
    most = std::max(most, boxes);
    for (std::uint32_t k = 0; k < columns; ++k) widest[k] = std::max(widest[k], count[k]);
  }
  return std::max(most, std::accumulate(widest.begin(), widest.end(), std::size_t{0}));
}

// Over six boxes beside each other the canvas widens rather than the boxes shrink.
double canvas_width(std::size_t most, const MapSpace& space) {
  const double frame = 2 * space.margin_px + space.label_width_px + 2 * space.padding_px;
  const double wide = most > 6 ? frame + space.room_per_box_px * static_cast<double>(most) : 0;
  return std::max(space.canvas_width_px, wide);
}

// From the order that a fresh picture would have: links find their ways as they did.
void keep_places(Layers& layers, const KeptPlaces& kept) {
  if (kept.empty()) return;
  for (LayerItem& item : layers.items)
    if (item.is_box() && kept.of(item.box) != nullptr)
      item.kept_px = std::max(0.0, kept.of(item.box)->center_x());
  restore_order(layers, kept);
  sort_by_column(layers);
  polish_order(layers);
}

// No wider than the boxes of the earlier picture were, where these were of the usual sizes.
double most_box_width(const KeptPlaces& kept, const MapSpace& space) {
  for (const std::optional<Rect>& box : kept.boxes)
    if (box && box->width >= space.min_box_width_px)
      return std::min(space.max_box_width_px, std::floor(box->width));
  return space.max_box_width_px;
}

// A page does not become a little narrower just because it could.
double held_width(double canvas_width, const KeptPlaces& kept) {
  constexpr double kMost = 1.25;
  const bool is_near = kept.canvas_width_px <= kMost * canvas_width;
  return is_near ? std::max(canvas_width, kept.canvas_width_px) : canvas_width;
}

// Up to so many boxes Graphviz's order is the finest. On larger maps it takes longer than all else
// together, and the spectral one, polished, is about as good on a hundred boxes and better above
// (docs/decisions/0007).
constexpr std::size_t kMostBoxesForDot = 40;

// The order of the fewest crossings of some that come from the rows as they are.
Layers spectral_layers(const Layers& layers) {
  constexpr std::size_t kManyItems = 2000;
  const std::vector<int> steps =
      layers.items.size() < kManyItems ? std::vector{30, 100, 300} : std::vector{300};
  Layers best = layers;
  std::uint64_t fewest = UINT64_MAX;
  for (Order& order : spectral_orders(layers, steps)) {
    Layers tried = layers;
    tried.rows = std::move(order);
    const std::uint64_t crossings = steps.size() > 1 ? count_crossings(tried) : 0;
    if (crossings < fewest) best = std::move(tried);
    fewest = std::min(fewest, crossings);
  }
  polish_order(best, Polish::quick);
  return best;
}

Layers ordered_layers(const std::vector<MapRow>& rows, const MapShape& shape,
                      bool& without_graphviz) {
  std::vector<std::vector<std::uint32_t>> boxes;
  for (const MapRow& row : rows) boxes.push_back(row.boxes);
  Layers layers = make_layers(boxes, shape.links, shape.box_count);
  const bool is_large = shape.box_count > kMostBoxesForDot;
  auto order = is_large ? std::nullopt : dot_order(layers);
  without_graphviz = !is_large && !order && !layers.items.empty();
  if (order)
    layers.rows = std::move(*order);
  else if (!layers.items.empty())
    layers = spectral_layers(layers);
  assign_columns(layers, shape.links, shape.columns);
  sort_by_column(layers);
  if (!is_large || shape.columns.count > 0)
    polish_order(layers, is_large ? Polish::quick : Polish::thorough);
  face_declared_order(layers);
  keep_places(layers, shape.kept);
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

std::vector<double> kept_tops(const MapPlan& plan) {
  std::vector<double> tops;
  for (const MapRow& row : plan.rows) {
    tops.push_back(0);
    for (const std::uint32_t box : row.boxes)
      if (const Rect* rect = plan.shape.kept.of(box)) tops.back() = rect->y;
  }
  return tops;
}

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
  needs.kept_top_px = kept_tops(plan);
  needs.bracket_lanes = bracket_lanes(plan.layers, routes);
  needs.band_min_px = heights.band_min_px;
  return needs;
}

}  // namespace

std::size_t row_count(const MapShape& shape) {
  return rows_of_bands(shape.bands, shape.links, shape.box_count, shape.columns, shape.kept).size();
}

MapPlan plan_map(const MapShape& shape, const MapSpace& space) {
  MapPlan plan;
  plan.shape = shape;
  plan.space = space;
  plan.rows = rows_of_bands(shape.bands, shape.links, shape.box_count, shape.columns, shape.kept);
  plan.layers = ordered_layers(plan.rows, shape, plan.without_graphviz);
  plan.rows = rows_as_ordered(std::move(plan.rows), plan.layers);

  plan.canvas_width_px =
      held_width(canvas_width(boxes_wide(plan.layers, shape.columns.count), space), shape.kept);
  const double left = content_left(space);
  const double available = content_right(space, plan.canvas_width_px) - left;
  const WidthPlan widths(plan.layers, shape.columns.count, space);
  plan.box_width_px = widths.box_width(available, most_box_width(shape.kept, space));
  const double widest = std::max(available, widths.needed(plan.box_width_px));
  plan.canvas_width_px += widest - available;
  plan.columns = widths.columns(plan.box_width_px, widest);
  const RowRoom room{left, content_right(space, plan.canvas_width_px), plan.box_width_px,
                     space.box_gap_px};
  plan.center_px = centers_px(plan.layers, room, plan.columns);
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
  geometry.without_graphviz = plan.without_graphviz;
  geometry.boxes.resize(plan.shape.box_count);
  geometry.column_of.resize(plan.shape.box_count, kNoColumn);
  for (std::size_t i = 0; i < plan.layers.items.size(); ++i) {
    const LayerItem& item = plan.layers.items[i];
    const PlacedRow& row = places.rows[item.row];
    if (!item.is_box()) continue;
    geometry.boxes[item.box] = {plan.center_px[i] - plan.box_width_px / 2, row.top_px,
                                plan.box_width_px, row.height_px};
    geometry.column_of[item.box] = item.column;
    if (item.column == kNoColumn) continue;
    if (geometry.columns_bottom_px == 0)
      geometry.columns_top_px = places.bands[plan.rows[item.row].band].top_px;
    geometry.columns_bottom_px = std::max(geometry.columns_bottom_px, row.bottom_px());
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
  geometry.columns = plan.columns;
  return geometry;
}

}  // namespace stratmap
