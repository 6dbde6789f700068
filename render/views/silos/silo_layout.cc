#include "render/views/silos/silo_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "render/views/page.h"

namespace stratmap {
namespace {

constexpr double kTop = kSubtitleBottom + 16;
constexpr double kColumnWidth = 262;
constexpr double kBoxWidth = 190;
constexpr double kBoxHeight = 52;
constexpr double kBoxGap = 40;   // bridges pass through it
constexpr double kPadding = 34;  // above the first box and below the last
constexpr double kFoot = 58;     // for the meter, where there is one
constexpr double kLeastChannel = 110;
constexpr double kMostChannel = 345;
constexpr double kLeastCanvas = 1000;
constexpr double kLeastLane = 3;
constexpr double kMostLane = 7;
constexpr double kFirstTrack = 6;  // of the bows beside the boxes, from these
constexpr double kTracks = 26;     // from the first track to the last

PathPiece curve(Point from, Point to) {
  const double half = (to.x - from.x) / 2;
  return {PathPiece::Kind::cubic, {from.x + half, from.y}, {to.x - half, to.y}, to};
}

// Places `count` lines around a middle, `room` apart from end to end at most.
double lane_offset(std::size_t number, std::size_t count, double room) {
  if (count < 2) return 0;
  const double step = std::clamp(room / static_cast<double>(count - 1), kLeastLane, kMostLane);
  return step * (static_cast<double>(number) - static_cast<double>(count - 1) / 2);
}

// The gaps of a column that a bridge may pass: 0 is above its first box.
double gap_center(const SiloGeometry& geometry, std::size_t column, std::size_t gap) {
  const auto& boxes = geometry.boxes[column];
  if (gap == 0) return boxes.front().y - kPadding / 2;
  if (gap == boxes.size()) return boxes.back().bottom() + kPadding / 2;
  return (boxes[gap - 1].bottom() + boxes[gap].y) / 2;
}

std::size_t nearest_gap(const SiloGeometry& geometry, std::size_t column, double y) {
  std::size_t nearest = 0;
  for (std::size_t gap = 1; gap <= geometry.boxes[column].size(); ++gap)
    if (std::abs(gap_center(geometry, column, gap) - y) <
        std::abs(gap_center(geometry, column, nearest) - y))
      nearest = gap;
  return nearest;
}

// The height of the straight way between two ends where it passes the middle of a column.
double height_between(const SiloGeometry& geometry, SiloPlace one, SiloPlace other,
                      std::size_t column) {
  const double from = geometry.boxes[one.column][one.row].center_y();
  const double to = geometry.boxes[other.column][other.row].center_y();
  const double share =
      static_cast<double>(column - one.column) / static_cast<double>(other.column - one.column);
  return from + (to - from) * share;
}

// A bridge's passage of a column, and its places among the others that share the gap.
using Gap = std::pair<std::size_t, std::size_t>;  // column, gap

class Router {
 public:
  // `shift_px` moves all ends and passages down, off the lines that are there already.
  Router(const SiloGeometry& geometry, double shift_px) : geometry_(geometry), shift_(shift_px) {}

  std::vector<Path> ways(const std::vector<SiloTie>& ties) && {
    for (const SiloTie& tie : ties) note(tie);
    sort_lines();
    std::vector<Path> ways;
    for (const SiloTie& tie : ties) ways.push_back(way(tie));
    return ways;
  }

 private:
  void note(const SiloTie& tie) {
    if (tie.one.column == tie.other.column) {
      if (rows(tie) > 1) bows_[tie.one.column].push_back(&tie);
      return;
    }
    leaving_[tie.one].push_back(&tie);
    arriving_[tie.other].push_back(&tie);
    for (std::size_t column = tie.one.column + 1; column < tie.other.column; ++column)
      passing_[gap_of(tie, column)].push_back(&tie);
  }

  double center_y(SiloPlace place) const {
    return geometry_.boxes[place.column][place.row].center_y();
  }

  // So that those at one end, or in one gap, don't cross there.
  void sort_lines() {
    for (auto& [place, lines] : leaving_)
      std::ranges::stable_sort(lines, {}, [&](const SiloTie* tie) { return center_y(tie->other); });
    for (auto& [place, lines] : arriving_)
      std::ranges::stable_sort(lines, {}, [&](const SiloTie* tie) { return center_y(tie->one); });
    for (auto& [column, bows] : bows_)
      std::ranges::stable_sort(bows, {}, [](const SiloTie* tie) { return rows(*tie); });
    for (auto& [gap, lines] : passing_)
      std::ranges::stable_sort(
          lines, {}, [&](const SiloTie* tie) { return center_y(tie->one) + center_y(tie->other); });
  }

  Gap gap_of(const SiloTie& tie, std::size_t column) const {
    return {column,
            nearest_gap(geometry_, column, height_between(geometry_, tie.one, tie.other, column))};
  }

  template <class Key>
  static double offset(const std::map<Key, std::vector<const SiloTie*>>& lines, const Key& at,
                       const SiloTie& tie, double room) {
    const auto& all = lines.at(at);
    const auto number = std::ranges::find(all, &tie) - all.begin();
    return lane_offset(static_cast<std::size_t>(number), all.size(), room);
  }

  Path way(const SiloTie& tie) {
    if (tie.one.column == tie.other.column) return inner_way(tie);
    const Rect& from = geometry_.boxes[tie.one.column][tie.one.row];
    const Rect& to = geometry_.boxes[tie.other.column][tie.other.row];
    constexpr double kSide = kBoxHeight - 20;
    Path path{{from.right(), from.center_y() + shift_ + offset(leaving_, tie.one, tie, kSide)}, {}};
    for (std::size_t column = tie.one.column + 1; column < tie.other.column; ++column) {
      const Gap gap = gap_of(tie, column);
      const double y = gap_center(geometry_, column, gap.second) + shift_ / 2 +
                       offset(passing_, gap, tie, kBoxGap - 12);
      const Rect& box = geometry_.boxes[column].front();
      path.pieces.push_back(curve(path.end(), {box.x, y}));
      path.pieces.push_back({.end = {box.right(), y}});
    }
    path.pieces.push_back(curve(
        path.end(), {to.x, to.center_y() + shift_ + offset(arriving_, tie.other, tie, kSide)}));
    return path;
  }

  // Straight to the next box, else a bow beside the boxes: where fewer bridges end, and of missing
  // ties at the other side.
  Path inner_way(const SiloTie& tie) const {
    const Rect& upper = geometry_.boxes[tie.one.column][tie.one.row];
    const Rect& lower = geometry_.boxes[tie.other.column][tie.other.row];
    const std::uint32_t rows = tie.other.row - tie.one.row;
    if (rows == 1)
      return {{upper.center_x() + shift_, upper.bottom()},
              {{.end = {lower.center_x() + shift_, lower.y}}}};
    return bow(tie, upper, lower);
  }

  // A bracket beside the boxes. Each has a track of its own there; where several end at one box,
  // the one that reaches furthest ends nearest to its middle, so that none crosses another at the
  // box.
  Path bow(const SiloTie& tie, const Rect& upper, const Rect& lower) const {
    const auto& bows = bows_.at(tie.one.column);
    const auto track = static_cast<double>(std::ranges::find(bows, &tie) - bows.begin());
    const double step =
        bows.size() < 2 ? 0 : std::min(kMostLane, kTracks / static_cast<double>(bows.size() - 1));
    const bool at_left = geometry_.bows_at_left[tie.one.column] == (shift_ == 0);
    const double side = at_left ? upper.x : upper.right();
    const double away = at_left ? -1 : 1;
    const double x = side + away * (kFirstTrack + track * step);
    const double corner = kFirstTrack;
    const double from = upper.center_y() + end_offset(tie, tie.one);
    const double to = lower.center_y() - end_offset(tie, tie.other);
    const auto turn = [](Point control, Point end) {
      return PathPiece{PathPiece::Kind::cubic, control, control, end};
    };
    return {{side, from},
            {{.end = {x - away * corner, from}},
             turn({x, from}, {x, from + corner}),
             {.end = {x, to - corner}},
             turn({x, to}, {x - away * corner, to}),
             {.end = {side, to}}}};
  }

  // How far from the middle of the box at `place` the bow ends, toward its other end.
  double end_offset(const SiloTie& tie, SiloPlace place) const {
    const bool downward = place == tie.one;
    double longer = 0;
    for (const SiloTie* other : bows_.at(place.column)) {
      const SiloPlace same = downward ? other->one : other->other;
      if (same == place && rows(*other) > rows(tie)) ++longer;
    }
    return 5 + 4 * std::min(longer, 4.0);
  }

  static std::uint32_t rows(const SiloTie& tie) { return tie.other.row - tie.one.row; }

  const SiloGeometry& geometry_;
  double shift_;
  std::map<SiloPlace, std::vector<const SiloTie*>> leaving_, arriving_;
  std::map<Gap, std::vector<const SiloTie*>> passing_;
  std::map<std::uint32_t, std::vector<const SiloTie*>> bows_;  // by column, the shortest first
};

// Whether more bridges end at the right of the column's boxes: its bows stand at their left then.
bool has_bows_at_left(const SiloColumns& shown, std::uint32_t column) {
  int at_right = 0;
  for (const SiloTie& tie : shown.ties) {
    if (tie.one.column == tie.other.column) continue;
    at_right += tie.one.column == column ? 1 : 0;
    at_right -= tie.other.column == column ? 1 : 0;
  }
  return at_right >= 0;
}

}  // namespace

SiloGeometry silo_geometry(const SiloColumns& shown) {
  SiloGeometry geometry;
  const auto count = static_cast<double>(shown.columns.size());
  const double room = kCanvasWidth - 2 * kMargin - count * kColumnWidth;
  const double channel =
      count > 1 ? std::clamp(room / (count - 1), kLeastChannel, kMostChannel) : kLeastChannel;
  std::size_t most = 1;
  for (const SiloColumn& column : shown.columns) most = std::max(most, column.members.size());
  const double stack = static_cast<double>(most) * (kBoxHeight + kBoxGap) - kBoxGap;
  const double height = kSiloHead + 2 * kPadding + stack + (shown.has_remarks() ? kFoot : 0);
  const double width = count * kColumnWidth + (count - 1) * channel;
  geometry.canvas_width_px = std::max(kLeastCanvas, width + 2 * kMargin);
  double x = (geometry.canvas_width_px - width) / 2;
  for (const SiloColumn& column : shown.columns) {
    geometry.columns.push_back({x, kTop, kColumnWidth, height});
    const double own =
        static_cast<double>(column.members.size()) * (kBoxHeight + kBoxGap) - kBoxGap;
    double y = kTop + kSiloHead + kPadding + (stack - own) / 2;
    geometry.boxes.emplace_back();
    for (std::size_t row = 0; row < column.members.size(); ++row, y += kBoxHeight + kBoxGap)
      geometry.boxes.back().push_back(
          {x + (kColumnWidth - kBoxWidth) / 2, y, kBoxWidth, kBoxHeight});
    x += kColumnWidth + channel;
  }
  for (std::uint32_t column = 0; column < shown.columns.size(); ++column)
    geometry.bows_at_left.push_back(has_bows_at_left(shown, column));
  geometry.bottom_px = kTop + height;
  geometry.ties = Router(geometry, 0).ways(shown.ties);
  return geometry;
}

std::vector<Path> silo_ways(const SiloGeometry& geometry, const std::vector<SiloTie>& missing) {
  constexpr double kBesideOthers = 16;
  return Router(geometry, kBesideOthers).ways(missing);
}

}  // namespace stratmap
