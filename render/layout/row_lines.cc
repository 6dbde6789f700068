#include "render/layout/row_lines.h"

#include <algorithm>
#include <cmath>

#include "render/layout/bends.h"

namespace stratmap {
namespace {

using Way = std::vector<std::uint32_t>;

constexpr double kHeadLength = 9;
constexpr double kRowClearance = 3;    // a long link runs straight from here to there
constexpr double kBoxClearance = 12;   // what a soft curve keeps from a box
constexpr double kPlaceClearance = 5;  // and from another long link

// Where a line enters the room of a row and its brackets, and where it leaves it.
struct Passage {
  Point enter;
  Point leave;
};

Passage passage(const PlacedRow& row, double x, Heading heading) {
  const Point top{x, row.top_px - std::max(kRowClearance, row.brackets_px)};
  const Point bottom{x, row.bottom_px() + kRowClearance};
  return heading == Heading::up ? Passage{bottom, top} : Passage{top, bottom};
}

// At the top of a box the line runs straight past the brackets, at the bottom it bends at once.
Passage first_passage(const PlacedRow& row, Point start, Heading heading) {
  const bool straight = heading == Heading::up && row.brackets_px > 0;
  return {start, straight ? passage(row, start.x, heading).leave : start};
}
Passage last_passage(const PlacedRow& row, Point end, Heading heading) {
  const bool straight = heading == Heading::down && row.brackets_px > 0;
  return {straight ? passage(row, end.x, heading).enter : end, end};
}

}  // namespace

Path stepped_line(const std::vector<PlacedRow>& rows, const std::vector<RowStop>& stops,
                  Point start, Point end) {
  const Heading heading = end.y < start.y ? Heading::up : Heading::down;
  std::vector<Passage> passages{first_passage(rows[stops.front().row], start, heading)};
  for (std::size_t i = 1; i + 1 < stops.size(); ++i) {
    passages.push_back(passage(rows[stops[i].row], stops[i].x, heading));
  }
  passages.push_back(last_passage(rows[stops.back().row], end, heading));
  Path path{start, {}};
  for (std::size_t i = 0; i < passages.size(); ++i) {
    if (i > 0) path.pieces.push_back(bend(path.end(), passages[i].enter));
    if (passages[i].leave != path.end()) path.pieces.push_back(line_to(passages[i].leave));
  }
  return path;
}

LinkLines::LinkLines(const PlacedItems& items)
    : items_(items),
      place_(places_in_rows(items.layers)),
      links_through_(items.layers.items.size(), 0),
      entered_at_top_(items.layers.items.size(), 0),
      entered_at_bottom_(items.layers.items.size(), 0) {
  for (const Way& way : items.layers.ways) note_ends(way);
}

void LinkLines::note_ends(const Way& way) {
  for (std::size_t i = 1; i + 1 < way.size(); ++i) ++links_through_[way[i]];
  if (way.empty() || &row_of(way.front()) == &row_of(way.back())) return;
  (runs_up(way) ? entered_at_bottom_ : entered_at_top_)[way.back()] = 1;
}

bool LinkLines::runs_up(const Way& way) const {
  return items_.layers.items[way.front()].row > items_.layers.items[way.back()].row;
}

Path LinkLines::line(const Way& way, Point start, Point end) const {
  if (may_be_soft(way)) {
    const Path soft = soft_line(way, start, end);
    if (!soft.pieces.empty()) return soft;
  }
  // Beside the heads of other links a line leaves as straight as they come in, else they meet.
  const bool up = runs_up(way);
  const bool beside_heads = (up ? entered_at_top_ : entered_at_bottom_)[way.front()] != 0;
  if (!beside_heads) return stepped_line(items_.rows, stops_of(way), start, end);
  const Point bend_start{start.x, start.y + (up ? -kHeadLength : kHeadLength)};
  Path path = stepped_line(items_.rows, stops_of(way), bend_start, end);
  path.start = start;
  path.pieces.insert(path.pieces.begin(), line_to(bend_start));
  return path;
}

const PlacedRow& LinkLines::row_of(std::uint32_t item) const {
  return items_.rows[items_.layers.items[item].row];
}

std::vector<RowStop> LinkLines::stops_of(const Way& way) const {
  std::vector<RowStop> stops;
  for (std::uint32_t item : way) {
    stops.push_back({items_.layers.items[item].row, items_.center_px[item]});
  }
  return stops;
}

bool LinkLines::may_be_soft(const Way& way) const {
  const bool alone = std::all_of(way.begin() + 1, way.end() - 1,
                                 [this](std::uint32_t item) { return links_through_[item] == 1; });
  const bool brackets = std::any_of(
      way.begin(), way.end(), [this](std::uint32_t item) { return row_of(item).brackets_px > 0; });
  return way.size() > 2 && alone && !brackets;
}

// The first that is clear; without pieces where none is.
Path LinkLines::soft_line(const Way& way, Point start, Point end) const {
  constexpr std::size_t kFarthest = 8;  // rows between two places
  const std::size_t last = way.size() - 1;
  Path tried;
  const auto clear_past = [&](const Way& items) {
    tried = bends_past(items, start, end);
    return is_clear(way, tried);
  };
  if (clear_past({})) return tried;
  for (std::size_t i = 1; i < last; ++i)
    if (clear_past({way[i]})) return tried;
  for (std::size_t i = 1; i < last; ++i)
    for (std::size_t j = i + 1; j < std::min(last, i + kFarthest); ++j)
      if (clear_past({way[i], way[j]})) return tried;
  return {};
}

Path LinkLines::bends_past(const Way& items, Point start, Point end) const {
  Path path{start, {}};
  for (std::uint32_t item : items) {
    const PlacedRow& row = row_of(item);
    const Point middle{items_.center_px[item], row.top_px + row.height_px / 2};
    path.pieces.push_back(bend(path.end(), middle));
  }
  path.pieces.push_back(bend(path.end(), end));
  return path;
}

double LinkLines::clearance(std::uint32_t item) const {
  const bool box = items_.layers.items[item].is_box();
  return box ? items_.box_width_px / 2 + kBoxClearance : kPlaceClearance;
}

// Whether the point is not in the row of `item`, or between the neighbours that the item has there.
bool LinkLines::passes_well(std::uint32_t item, Point point) const {
  const PlacedRow& row = row_of(item);
  if (point.y < row.top_px - kBoxClearance) return true;
  if (point.y > row.bottom_px() + kBoxClearance) return true;
  const Way& items = items_.layers.rows[items_.layers.items[item].row];
  const std::size_t place = place_[item];
  const auto is_apart = [&](std::uint32_t other, double rightward_px) {
    return rightward_px > 0 && rightward_px >= clearance(other);
  };
  return (place == 0 || is_apart(items[place - 1], point.x - items_.center_px[items[place - 1]])) &&
         (place + 1 == items.size() ||
          is_apart(items[place + 1], items_.center_px[items[place + 1]] - point.x));
}

// Does the path pass every row between the neighbours of its place there?
bool LinkLines::is_clear(const Way& way, const Path& path) const {
  constexpr int kPerPiece = 32;
  Point start = path.start;
  for (const PathPiece& piece : path.pieces) {
    for (int i = 1; i <= kPerPiece; ++i) {
      const Point point = point_on(start, piece, static_cast<double>(i) / kPerPiece);
      for (std::size_t k = 1; k + 1 < way.size(); ++k)
        if (!passes_well(way[k], point)) return false;
    }
    start = piece.end;
  }
  return true;
}

}  // namespace stratmap
