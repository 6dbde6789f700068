#pragma once

#include <cstdint>
#include <vector>

#include "render/layout/column_spans.h"
#include "render/layout/columns.h"
#include "render/layout/curves.h"
#include "render/layout/geometry.h"
#include "render/layout/kept_places.h"
#include "render/layout/layers.h"
#include "render/layout/row_order.h"

namespace stratmap {

// The layout of a strategy map, free of any model: bands of boxes, and links between boxes.
// Two steps, because texts are wrapped once the width of the boxes is known:
//
//   MapPlan plan = plan_map(shape, space);          // rows, order, x, plan.box_width_px
//   ... wrap the texts, measure the boxes ...
//   MapGeometry geometry = place(plan, heights);    // y, links
//
// The plan depends on the structure alone, so neither texts nor statuses nor findings move a box
// sideways. The same input gives the same geometry, to the bit.

struct MapShape {
  std::uint32_t box_count = 0;
  // Top to bottom; each holds the numbers of its boxes in declared order and may be empty.
  // A box that stands in no band is not drawn: its rectangle and links stay empty.
  std::vector<std::vector<std::uint32_t>> bands;
  // Links to itself, to boxes that do not exist and repeated links are allowed; the first two
  // get an empty path, a repeated one runs beside the other.
  std::vector<LinkShape> links;
  BoxColumns columns = {};
  KeptPlaces kept = {};  // an earlier picture of the map
};

// The room around the boxes. The canvas becomes wider than `canvas_width_px` where rows need it.
struct MapSpace {
  double canvas_width_px = 1480;
  double margin_px = 20;        // beside the bands
  double label_width_px = 132;  // the band's name, at its left
  double padding_px = 26;       // between the label or the band's right edge and the first box
  double top_px = 124;          // where the first band begins
  double box_gap_px = 34;
  double band_gap_px = 6;
  double min_box_width_px = 150;
  double max_box_width_px = 226;
  double room_per_box_px = 206;  // of the canvas, where a row has more than six boxes
};

struct MapPlan {
  double box_width_px = 0;
  double canvas_width_px = 0;
  std::vector<MapRow> rows;  // top to bottom; an empty band has one row without boxes
  // Graphviz failed, and the order of large maps took its place: worth a note to the reader.
  bool without_graphviz = false;

  // What `place` works on.
  MapShape shape;
  MapSpace space;
  Layers layers;
  std::vector<double> center_px;  // by item of the layers
  std::vector<ColumnSpan> columns;
};

struct MapHeights {
  std::vector<double> box_px;       // by box; all boxes of a row become as high as its highest
  std::vector<double> band_min_px;  // by band, for the band's label; may be empty
};

struct MapGeometry {
  double canvas_width_px = 0;
  double bottom_px = 0;         // where the last band ends; the legend goes below
  std::vector<Rect> boxes;      // by box
  std::vector<Rect> bands;      // by band, the label included
  std::vector<LinkPath> links;  // by link
  std::vector<PlacedRow> rows;  // by row of the plan
  // From left to right the boxes' room in each column; where the first band and the last row that
  // have columns begin and end.
  std::vector<ColumnSpan> columns;
  double columns_top_px = 0;
  double columns_bottom_px = 0;
  std::vector<std::uint32_t> column_of;  // by box; kNoColumn: its row has the full width
  bool without_graphviz = false;         // as in the plan

  friend bool operator==(const MapGeometry&, const MapGeometry&) = default;
};

// How many rows it will have, whatever the space.
std::size_t row_count(const MapShape& shape);
MapPlan plan_map(const MapShape& shape, const MapSpace& space);
MapGeometry place(const MapPlan& plan, const MapHeights& heights);

}  // namespace stratmap
