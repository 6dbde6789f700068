#include "render/layout/curves.h"

#include <algorithm>
#include <cmath>

#include "render/layout/bends.h"

namespace stratmap {
namespace {

constexpr double kHead = 9;  // from the end of the line to the tip
constexpr double kLowestBracket = 15;
constexpr double kBracketStep = 9;
constexpr double kBracketCorner = 16;
constexpr double kBesideStep = 16;

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
        lines_(items) {}

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
    return {lines_.line(way, start, end), tip, up ? Heading::up : Heading::down};
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
    const Point tip{ports_[link].to_px, row.top_px};
    const double lane = row.top_px - bracket_height_px(routes_[link].lane);
    return {bracket_line({ports_[link].from_px, row.top_px}, tip, lane), tip, Heading::down};
  }

  const Layers& layers_;
  const std::vector<double>& center_;
  const std::vector<PlacedRow>& rows_;
  double half_width_;
  const std::vector<Route>& routes_;
  const std::vector<LinkPorts>& ports_;
  LinkLines lines_;
};

}  // namespace

double bracket_height_px(std::uint32_t lane) { return kLowestBracket + kBracketStep * lane; }

double brackets_height_px(std::uint32_t lanes) {
  constexpr double kAbove = 5;
  return lanes == 0 ? 0 : bracket_height_px(lanes - 1) + kAbove;
}

Path bracket_line(Point start, Point tip, double lane_y) {
  const Point end{tip.x, tip.y - kHead};
  const double corner = std::min({kBracketCorner, std::abs(end.x - start.x) / 2, end.y - lane_y});
  const double aside = end.x > start.x ? corner : -corner;
  const Point up{start.x, lane_y + corner};
  const Point down{end.x, lane_y + corner};
  Path path{start, {line_to(up)}};
  path.pieces.push_back(turn(up, {start.x, lane_y}, {start.x + aside, lane_y}));
  path.pieces.push_back(line_to({end.x - aside, lane_y}));
  path.pieces.push_back(turn(path.end(), {end.x, lane_y}, down));
  path.pieces.push_back(line_to(end));
  return path;
}

std::vector<LinkPath> link_paths(const PlacedItems& items, const std::vector<Route>& routes,
                                 const std::vector<LinkPorts>& ports) {
  const Curves curves(items, routes, ports);
  std::vector<LinkPath> paths;
  for (std::size_t link = 0; link < routes.size(); ++link) paths.push_back(curves.path_of(link));
  return paths;
}

}  // namespace stratmap
