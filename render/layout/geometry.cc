#include "render/layout/geometry.h"

#include <cmath>
#include <cstddef>

namespace stratmap {
namespace {

double mixed(double a, double b, double share) { return a + (b - a) * share; }

}  // namespace

Point point_on(Point start, const PathPiece& piece, double share) {
  if (piece.kind == PathPiece::Kind::line) {
    return {mixed(start.x, piece.end.x, share), mixed(start.y, piece.end.y, share)};
  }
  const double rest = 1 - share;
  const double a = rest * rest * rest;
  const double b = 3 * rest * rest * share;
  const double c = 3 * rest * share * share;
  const double d = share * share * share;
  return {a * start.x + b * piece.control1.x + c * piece.control2.x + d * piece.end.x,
          a * start.y + b * piece.control1.y + c * piece.control2.y + d * piece.end.y};
}

std::vector<Point> samples_of(const Path& path, int per_piece) {
  std::vector<Point> samples{path.start};
  Point start = path.start;
  for (const PathPiece& piece : path.pieces) {
    for (int i = 1; i <= per_piece; ++i) {
      samples.push_back(point_on(start, piece, static_cast<double>(i) / per_piece));
    }
    start = piece.end;
  }
  return samples;
}

Point point_along(const Path& path, double share) {
  const std::vector<Point> samples = samples_of(path, 24);
  std::vector<double> passed{0};
  for (std::size_t i = 1; i < samples.size(); ++i) {
    passed.push_back(passed.back() +
                     std::hypot(samples[i].x - samples[i - 1].x, samples[i].y - samples[i - 1].y));
  }
  const double wanted = share * passed.back();
  for (std::size_t i = 1; i < samples.size(); ++i) {
    if (passed[i] < wanted || passed[i] == passed[i - 1]) continue;
    const double part = (wanted - passed[i - 1]) / (passed[i] - passed[i - 1]);
    return {mixed(samples[i - 1].x, samples[i].x, part),
            mixed(samples[i - 1].y, samples[i].y, part)};
  }
  return path.end();
}

}  // namespace stratmap
