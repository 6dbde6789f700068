#include "render/layout/curves.h"

#include <algorithm>
#include <cmath>

namespace stratmap {
namespace {

constexpr double kHead = 9;            // from the end of the line to the tip
constexpr double kRowClearance = 3;    // a long link runs straight from here to there
constexpr double kBoxClearance = 12;   // what a soft curve keeps from a box
constexpr double kPlaceClearance = 5;  // and from another long link
constexpr double kLowestBracket = 15;
constexpr double kBracketStep = 9;
constexpr double kBracketCorner = 16;
constexpr double kBesideStep = 16;

PathPiece line_to(Point end) { return {PathPiece::Kind::line, {}, {}, end}; }

// From `start` to `end`, vertical at both.
PathPiece bend(Point start, Point end) {
  const double reach = (end.y - start.y) / 2;
  return {PathPiece::Kind::cubic, {start.x, start.y + reach}, {end.x, end.y - reach}, end};
}

// A quarter turn; `corner` is where the straight lines would meet.
PathPiece turn(Point start, Point corner, Point end) {
  constexpr double kCircle = 0.55;
  const auto toward = [&](Point from) {
    return Point{from.x + (corner.x - from.x) * kCircle, from.y + (corner.y - from.y) * kCircle};
  };
  return {PathPiece::Kind::cubic, toward(start), toward(end), end};
}

struct Interval {
  double low = -1e9;
  double high = 1e9;
};

class Curves {
 public:
  Curves(const PlacedItems& items, const std::vector<Route>& routes,
         const std::vector<LinkPorts>& ports)
      : layers_(items.layers),
        center_(items.center_px),
        rows_(items.rows),
        half_width_(items.box_width_px / 2),
        routes_(routes),
        ports_(ports),
        place_(places_in_rows(items.layers)),
        links_through_(items.layers.items.size(), 0) {
    for (const auto& way : layers_.ways) {
      for (std::size_t i = 1; i + 1 < way.size(); ++i) ++links_through_[way[i]];
    }
  }

  LinkPath path_of(std::size_t link) const {
    switch (routes_[link].kind) {
      case RouteKind::none:
        return {};
      case RouteKind::up:
      case RouteKind::down:
        return through_rows(link);
      case RouteKind::beside:
        return beside(link);
      case RouteKind::bracket:
        return bracket(link);
    }
    return {};
  }

 private:
  const PlacedRow& row_of(std::uint32_t item) const { return rows_[layers_.items[item].row]; }

  LinkPath through_rows(std::size_t link) const {
    const bool up = routes_[link].kind == RouteKind::up;
    const std::vector<std::uint32_t>& way = layers_.ways[link];
    const PlacedRow& from = row_of(way.front());
    const PlacedRow& to = row_of(way.back());
    const Point start{ports_[link].from_px, up ? from.top_px : from.bottom_px()};
    const Point tip{ports_[link].to_px, up ? to.bottom_px() : to.top_px};
    const Point end{tip.x, up ? tip.y + kHead : tip.y - kHead};
    return {line_through(way, start, end), tip, up ? Heading::up : Heading::down};
  }

  Path line_through(const std::vector<std::uint32_t>& way, Point start, Point end) const {
    const bool alone = std::all_of(way.begin() + 1, way.end() - 1, [this](std::uint32_t item) {
      return links_through_[item] == 1;
    });
    const bool brackets = std::any_of(way.begin(), way.end(), [this](std::uint32_t item) {
      return row_of(item).brackets_px > 0;
    });
    if (way.size() > 2 && alone && !brackets) {
      const Path soft = soft_line(way, start, end);
      if (!soft.pieces.empty()) return soft;
    }
    return stepped_line(way, start, end);
  }

  // Where a link enters the room of a row and its brackets, and where it leaves it.
  struct Passage {
    Point enter;
    Point leave;
  };

  Passage passage(std::uint32_t item, double x, RouteKind kind) const {
    const PlacedRow& row = row_of(item);
    const Point top{x, row.top_px - std::max(kRowClearance, row.brackets_px)};
    const Point bottom{x, row.bottom_px() + kRowClearance};
    return kind == RouteKind::up ? Passage{bottom, top} : Passage{top, bottom};
  }

  // At the top of a box the link runs straight past the brackets, at the bottom it bends at once.
  Passage first_passage(std::uint32_t item, Point start, RouteKind kind) const {
    const bool straight = kind == RouteKind::up && row_of(item).brackets_px > 0;
    return {start, straight ? passage(item, start.x, kind).leave : start};
  }
  Passage last_passage(std::uint32_t item, Point end, RouteKind kind) const {
    const bool straight = kind == RouteKind::down && row_of(item).brackets_px > 0;
    return {straight ? passage(item, end.x, kind).enter : end, end};
  }

  // Straight past every row, one bend between two rows.
  Path stepped_line(const std::vector<std::uint32_t>& way, Point start, Point end) const {
    const RouteKind kind = end.y < start.y ? RouteKind::up : RouteKind::down;
    std::vector<Passage> passages{first_passage(way.front(), start, kind)};
    for (std::size_t i = 1; i + 1 < way.size(); ++i) {
      passages.push_back(passage(way[i], center_[way[i]], kind));
    }
    passages.push_back(last_passage(way.back(), end, kind));
    Path path{start, {}};
    for (std::size_t i = 0; i < passages.size(); ++i) {
      if (i > 0) path.pieces.push_back(bend(path.end(), passages[i].enter));
      if (passages[i].leave != path.end()) path.pieces.push_back(line_to(passages[i].leave));
    }
    return path;
  }

  // A curve past none, one or two of the places of its way; without pieces where none is clear.
  Path soft_line(const std::vector<std::uint32_t>& way, Point start, Point end) const {
    const std::size_t last = way.size() - 1;
    std::vector<Path> tried{bends_past(way, start, end, {})};
    for (std::size_t i = 1; i < last; ++i) tried.push_back(bends_past(way, start, end, {i}));
    for (std::size_t i = 1; i < last; ++i) {
      for (std::size_t j = i + 1; j < std::min(last, i + 8); ++j) {
        tried.push_back(bends_past(way, start, end, {i, j}));
      }
    }
    const auto clear = [&](const Path& path) { return is_clear(way, path); };
    const auto found = std::find_if(tried.begin(), tried.end(), clear);
    return found == tried.end() ? Path{} : *found;
  }

  Path bends_past(const std::vector<std::uint32_t>& way, Point start, Point end,
                  const std::vector<std::size_t>& stops) const {
    Path path{start, {}};
    for (std::size_t stop : stops) {
      const PlacedRow& row = row_of(way[stop]);
      const Point middle{center_[way[stop]], row.top_px + row.height_px / 2};
      path.pieces.push_back(bend(path.end(), middle));
    }
    path.pieces.push_back(bend(path.end(), end));
    return path;
  }

  // Between which x the path must pass the row of a place to keep the order of the row.
  Interval free_at(std::uint32_t item) const {
    const std::vector<std::uint32_t>& row = layers_.rows[layers_.items[item].row];
    const std::size_t place = place_[item];
    Interval free;
    if (place > 0) free.low = center_[row[place - 1]] + clearance(row[place - 1]);
    if (place + 1 < row.size()) free.high = center_[row[place + 1]] - clearance(row[place + 1]);
    return free;
  }

  double clearance(std::uint32_t item) const {
    return layers_.items[item].is_box() ? half_width_ + kBoxClearance : kPlaceClearance;
  }

  bool is_clear(const std::vector<std::uint32_t>& way, const Path& path) const {
    const std::vector<Point> samples = samples_of(path, 32);
    for (std::size_t i = 1; i + 1 < way.size(); ++i) {
      const PlacedRow& row = row_of(way[i]);
      const Interval free = free_at(way[i]);
      for (const Point& point : samples) {
        const bool passes =
            point.y > row.top_px - kBoxClearance && point.y < row.bottom_px() + kBoxClearance;
        if (passes && (point.x < free.low || point.x > free.high)) return false;
      }
    }
    return true;
  }

  LinkPath beside(std::size_t link) const {
    const std::vector<std::uint32_t>& way = layers_.ways[link];
    const double from = center_[way.front()];
    const double to = center_[way.back()];
    const double sign = to > from ? 1 : -1;
    const PlacedRow& row = row_of(way.front());
    const Route& route = routes_[link];
    const double step = std::min(kBesideStep, row.height_px / (route.lanes + 1.0));
    const double y = row.top_px + row.height_px / 2 + step * (route.lane - (route.lanes - 1) / 2.0);
    const Point tip{to - sign * half_width_, y};
    return {{{from + sign * half_width_, y}, {line_to({tip.x - sign * kHead, y})}},
            tip,
            sign > 0 ? Heading::right : Heading::left};
  }

  LinkPath bracket(std::size_t link) const {
    const PlacedRow& row = row_of(layers_.ways[link].front());
    const double from = ports_[link].from_px;
    const double to = ports_[link].to_px;
    const double lane = row.top_px - bracket_height_px(routes_[link].lane);
    const double corner =
        std::min({kBracketCorner, std::abs(to - from) / 2, row.top_px - kHead - lane});
    const double aside = to > from ? corner : -corner;
    Path path{{from, row.top_px}, {}};
    path.pieces.push_back(line_to({from, lane + corner}));
    path.pieces.push_back(turn({from, lane + corner}, {from, lane}, {from + aside, lane}));
    path.pieces.push_back(line_to({to - aside, lane}));
    path.pieces.push_back(turn({to - aside, lane}, {to, lane}, {to, lane + corner}));
    path.pieces.push_back(line_to({to, row.top_px - kHead}));
    return {path, {to, row.top_px}, Heading::down};
  }

  const Layers& layers_;
  const std::vector<double>& center_;
  const std::vector<PlacedRow>& rows_;
  double half_width_;
  const std::vector<Route>& routes_;
  const std::vector<LinkPorts>& ports_;
  std::vector<std::uint32_t> place_;          // by item, in its row
  std::vector<std::uint32_t> links_through_;  // by item
};

}  // namespace

double bracket_height_px(std::uint32_t lane) { return kLowestBracket + kBracketStep * lane; }

double brackets_height_px(std::uint32_t lanes) {
  constexpr double kAbove = 5;
  return lanes == 0 ? 0 : bracket_height_px(lanes - 1) + kAbove;
}

std::vector<LinkPath> link_paths(const PlacedItems& items, const std::vector<Route>& routes,
                                 const std::vector<LinkPorts>& ports) {
  const Curves curves(items, routes, ports);
  std::vector<LinkPath> paths;
  for (std::size_t link = 0; link < routes.size(); ++link) paths.push_back(curves.path_of(link));
  return paths;
}

}  // namespace stratmap
