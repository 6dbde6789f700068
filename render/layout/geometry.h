#pragma once

#include <cstdint>
#include <vector>

namespace stratmap {

// Geometry of a picture in px: x to the right, y down.
struct Point {
  double x = 0;
  double y = 0;

  friend bool operator==(const Point&, const Point&) = default;
};

struct Rect {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  double right() const { return x + width; }
  double bottom() const { return y + height; }
  double center_x() const { return x + width / 2; }
  double center_y() const { return y + height / 2; }

  friend bool operator==(const Rect&, const Rect&) = default;
};

enum class Heading : std::uint8_t { up, down, left, right };

// One piece of a path: a straight line to `end`, or a cubic Bézier curve with two controls.
struct PathPiece {
  enum class Kind : std::uint8_t { line, cubic };
  Kind kind = Kind::line;
  Point control1 = {};
  Point control2 = {};
  Point end = {};

  friend bool operator==(const PathPiece&, const PathPiece&) = default;
};

struct Path {
  Point start;
  std::vector<PathPiece> pieces;

  Point end() const { return pieces.empty() ? start : pieces.back().end; }
  friend bool operator==(const Path&, const Path&) = default;
};

// A point of a piece that begins at `start`, with `share` (0 … 1) of its parameter.
Point point_on(Point start, const PathPiece& piece, double share);

// Points of the path from its start to its end, `per_piece` on every piece.
std::vector<Point> samples_of(const Path& path, int per_piece);

// The point of `path` at `share` (0 … 1) of its length, for pills and minus signs upon it.
Point point_along(const Path& path, double share);

}  // namespace stratmap
