#include "render/views/parts/status_glyph.h"

namespace stratmap {
namespace {

constexpr double kLine = 1.7;

Point shifted(Point point, double dx, double dy) { return {point.x + dx, point.y + dy}; }

PathShape stroked(std::vector<Point> points, Colour colour, double width) {
  PathShape shape{.path = {points.front(), {}}, .stroke = {colour, width}};
  for (std::size_t i = 1; i < points.size(); ++i) shape.path.pieces.push_back({.end = points[i]});
  return shape;
}

PathShape outlined(std::vector<Point> corners, Colour colour) {
  PathShape shape = polygon(corners, colour);
  shape.stroke = {colour, 1.3};  // rounds the corners
  return shape;
}

std::vector<Shape> cross(Point c, double half, Colour colour) {
  return {stroked({shifted(c, -half, -half), shifted(c, half, half)}, colour, kLine),
          stroked({shifted(c, half, -half), shifted(c, -half, half)}, colour, kLine)};
}

std::vector<Shape> exclamation(Point c, Colour colour) {
  return {stroked({shifted(c, 0, -2.9), shifted(c, 0, 1.1)}, colour, kLine),
          CircleShape{shifted(c, 0, 3.5), 1, colour}};
}

void append(std::vector<Shape>& shapes, std::vector<Shape> more) {
  for (Shape& shape : more) shapes.push_back(std::move(shape));
}

}  // namespace

std::vector<Shape> status_glyph(Status status, Point c, const Palette& palette) {
  const Colour colour = palette.status(status);
  std::vector<Shape> shapes;
  switch (status) {
    case Status::green:
      shapes.push_back(CircleShape{c, 6.5, colour});
      shapes.push_back(stroked({shifted(c, -3.1, 0.1), shifted(c, -0.9, 2.4), shifted(c, 3, -2.3)},
                               palette.paper, kLine));
      break;
    case Status::amber:
      shapes.push_back(
          outlined({shifted(c, 0, -6.8), shifted(c, 7.3, 6), shifted(c, -7.3, 6)}, colour));
      append(shapes, exclamation(shifted(c, 0, 0.6), palette.paper));
      break;
    case Status::red:
      shapes.push_back(outlined(
          {shifted(c, 0, -7.3), shifted(c, 7.3, 0), shifted(c, 0, 7.3), shifted(c, -7.3, 0)},
          colour));
      append(shapes, cross(c, 2, palette.paper));
      break;
    case Status::none:
      shapes.push_back(CircleShape{c, 5.5, palette.paper, {colour, 1.6, {2.2, 2}}});
      break;
  }
  return shapes;
}

std::vector<Shape> severity_sign(Severity severity, Point c, Colour colour) {
  switch (severity) {
    case Severity::error:
      return cross(c, 2.5, colour);
    case Severity::warning:
      return exclamation(shifted(c, 0, -0.4), colour);
    case Severity::note:
    case Severity::off:
      return {CircleShape{shifted(c, 0, -3.4), 1.1, colour},
              stroked({shifted(c, 0, -0.6), shifted(c, 0, 3.6)}, colour, 1.8)};
  }
  return {};
}

std::vector<Shape> person(Point feet, Colour colour) {
  const Point left = shifted(feet, -4.8, 0);
  PathShape shoulders{.path = {left, {}}, .stroke = {colour, 1.3}};
  shoulders.path.pieces = {{PathPiece::Kind::cubic, shifted(left, 0, -3.2),
                            shifted(left, 2.1, -4.6), shifted(left, 4.8, -4.6)},
                           {PathPiece::Kind::cubic, shifted(left, 7.5, -4.6),
                            shifted(left, 9.6, -3.2), shifted(left, 9.6, 0)}};
  return {CircleShape{shifted(feet, 0, -8), 2.6, {}, {colour, 1.3}}, std::move(shoulders)};
}

}  // namespace stratmap
