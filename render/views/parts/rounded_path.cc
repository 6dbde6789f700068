#include "render/views/parts/rounded_path.h"

#include <algorithm>
#include <cmath>

namespace stratmap {
namespace {

double distance(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

// The point on the way from `a` to `b`, `length` from `a`.
Point towards(Point a, Point b, double length) {
  const double all = distance(a, b);
  if (all <= 0) return a;
  return {a.x + (b.x - a.x) * length / all, a.y + (b.y - a.y) * length / all};
}

}  // namespace

Path rounded_path(const std::vector<Point>& points, double radius_px) {
  constexpr double kRound = 0.55;  // a quarter of a circle as a cubic
  Path path{points.front(), {}};
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    const Point corner = points[i];
    const double radius = std::min(
        {radius_px, distance(points[i - 1], corner) / 2, distance(corner, points[i + 1]) / 2});
    const Point before = towards(corner, points[i - 1], radius);
    const Point after = towards(corner, points[i + 1], radius);
    path.pieces.push_back({.end = before});
    path.pieces.push_back({PathPiece::Kind::cubic, towards(before, corner, radius * kRound),
                           towards(after, corner, radius * kRound), after});
  }
  path.pieces.push_back({.end = points.back()});
  return path;
}

}  // namespace stratmap
