#include "render/layout/bends.h"

namespace stratmap {

PathPiece line_to(Point end) { return {PathPiece::Kind::line, {}, {}, end}; }

PathPiece bend(Point start, Point end) {
  const double reach = (end.y - start.y) / 2;
  return {PathPiece::Kind::cubic, {start.x, start.y + reach}, {end.x, end.y - reach}, end};
}

PathPiece turn(Point start, Point corner, Point end) {
  constexpr double kCircle = 0.55;
  const auto toward = [&](Point from) {
    return Point{from.x + (corner.x - from.x) * kCircle, from.y + (corner.y - from.y) * kCircle};
  };
  return {PathPiece::Kind::cubic, toward(start), toward(end), end};
}

}  // namespace stratmap
