#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "render/layout/map_layout.h"

namespace stratmap {

// The room between what a map shows, where small marks may stand on its lines. It depends on the
// layout alone: what is switched on or off besides moves no mark.
class MarkRoom {
 public:
  explicit MarkRoom(const MapGeometry& geometry);

  void take(const Rect& rect) { taken_.push_back(rect); }
  // A line that is drawn besides those of the layout; `number` is what `place_on` knows it by.
  void add_line(const Path& line, std::size_t number);

  // A rectangle of that size about a point of the path: of the free places the one with the fewest
  // foreign lines under it, then the nearest to `share` of its length. Nothing where all are
  // taken. The lines of link `own` count not; others count up to `air_px` beside it.
  std::optional<Rect> place_on(const Path& path, double share, double width_px, double height_px,
                               std::size_t own, double air_px = 0);

  // Whether no line but those of link `own` is under it.
  bool is_off_lines(const Rect& rect, std::size_t own) const { return lines_under(rect, own) == 0; }

 private:
  struct LinePoint {
    Point point;
    std::size_t link;
  };

  void fill();
  bool is_free(const Rect& rect) const;
  std::size_t lines_under(const Rect& rect, std::size_t own) const;

  const MapGeometry& geometry_;
  bool filled_ = false;      // when the first mark is placed: most maps have few
  std::vector<Rect> taken_;  // boxes, pills, heads, other marks
  std::vector<std::vector<LinePoint>> columns_;  // points of lines, by strips of the page
};

}  // namespace stratmap
