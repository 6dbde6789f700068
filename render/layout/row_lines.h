#pragma once

#include <cstdint>
#include <vector>

#include "render/layout/geometry.h"
#include "render/layout/layers.h"

namespace stratmap {

// The rows as they stand on the page.
struct PlacedRow {
  double top_px = 0;
  double height_px = 0;
  double brackets_px = 0;  // how high the brackets stand above the boxes

  double bottom_px() const { return top_px + height_px; }
  friend bool operator==(const PlacedRow&, const PlacedRow&) = default;
};

// The items as they stand on the page.
struct PlacedItems {
  const Layers& layers;
  const std::vector<double>& center_px;  // by item
  const std::vector<PlacedRow>& rows;
  double box_width_px = 0;
};

// Where a line meets a row: the first and the last stop are the ends of the line.
struct RowStop {
  std::uint32_t row = 0;
  double x = 0;
};

// From `start` to `end`: straight past every row and the brackets above it, one bend between two
// rows. Such a bend can't leave the channel between the rows.
Path stepped_line(const std::vector<PlacedRow>& rows, const std::vector<RowStop>& stops,
                  Point start, Point end);

// Like it, but a link that has its places for itself takes a softer curve past none, one or two
// of them where that stays clear of everything else in the rows.
class LinkLines {
 public:
  explicit LinkLines(const PlacedItems& items);

  Path line(const std::vector<std::uint32_t>& way, Point start, Point end) const;

 private:
  void note_ends(const std::vector<std::uint32_t>& way);
  bool runs_up(const std::vector<std::uint32_t>& way) const;
  const PlacedRow& row_of(std::uint32_t item) const;
  std::vector<RowStop> stops_of(const std::vector<std::uint32_t>& way) const;
  bool may_be_soft(const std::vector<std::uint32_t>& way) const;
  Path soft_line(const std::vector<std::uint32_t>& way, Point start, Point end) const;
  Path bends_past(const std::vector<std::uint32_t>& items, Point start, Point end) const;
  bool passes_well(std::uint32_t item, Point point) const;
  bool is_clear(const std::vector<std::uint32_t>& way, const Path& path) const;
  double clearance(std::uint32_t item) const;

  PlacedItems items_;
  std::vector<std::uint32_t> place_;          // by item, in its row
  std::vector<std::uint32_t> links_through_;  // by item
  // By item: a link comes in at its top or bottom side.
  std::vector<std::uint8_t> entered_at_top_;
  std::vector<std::uint8_t> entered_at_bottom_;
};

}  // namespace stratmap
