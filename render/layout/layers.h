#pragma once

#include <cstdint>
#include <vector>

namespace stratmap {

inline constexpr std::uint32_t kNoBox = UINT32_MAX;
inline constexpr std::uint32_t kNoColumn = UINT32_MAX;

// A cause and its effect, as numbers of boxes.
struct LinkShape {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

// A box, or (kNoBox) a place where long links pass a row.
struct LayerItem {
  std::uint32_t box = kNoBox;
  std::uint32_t row = 0;
  // For a place: the box its links leave. All links that leave one box share their places, so
  // that they run as one trunk and part late.
  std::uint32_t trunk = kNoBox;
  // Of a box on a map with columns: the one it stands in; kNoColumn: its row has the full width.
  std::uint32_t column = kNoColumn;
  // Of a box: where an earlier picture had its centre; a negative number where none had.
  double kept_px = -1;

  bool is_kept() const { return kept_px >= 0; }
  bool is_box() const { return box != kNoBox; }
};

// Two items of neighbouring rows with a link between them; each pair is here once.
struct LayerEdge {
  std::uint32_t upper = 0;
  std::uint32_t lower = 0;
};

// The items of each row from left to right.
using Order = std::vector<std::vector<std::uint32_t>>;

// A map as a layered graph: every link is cut into steps from one row to the next.
struct Layers {
  std::vector<LayerItem> items;  // boxes in the order of the rows, then places
  Order rows;                    // top to bottom
  std::vector<LayerEdge> edges;
  std::vector<LinkShape> sides;                  // items linked within a row: cause, effect
  std::vector<std::vector<std::uint32_t>> ways;  // by link: items from cause to effect; or none
};

// `rows` are boxes; links to themselves and to boxes in no row get no way.
Layers make_layers(const std::vector<std::vector<std::uint32_t>>& rows,
                   const std::vector<LinkShape>& links, std::uint32_t box_count);

// How often edges between neighbouring rows cross in the present order.
std::uint64_t count_crossings(const Layers& layers);

// By item, its place in its row.
std::vector<std::uint32_t> places_in_rows(const Layers& layers);

}  // namespace stratmap
