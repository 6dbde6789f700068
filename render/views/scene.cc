#include "render/views/scene.h"

#include <utility>

namespace stratmap {

TextShape text_line(Point baseline, double size_px, FontWeight weight, Colour colour,
                    std::string text) {
  TextShape shape{.baseline = baseline, .size_px = size_px, .runs = {}};
  shape.runs.push_back({.text = std::move(text), .weight = weight, .colour = colour});
  return shape;
}

PathShape line_between(Point from, Point to, Stroke stroke) {
  PathShape shape{.path = {from, {{.end = to}}}, .stroke = std::move(stroke)};
  return shape;
}

PathShape polygon(const std::vector<Point>& corners, Colour fill) {
  PathShape shape{.path = {corners.front(), {}}, .ends = PathShape::Ends::closed, .fill = fill};
  for (std::size_t i = 1; i < corners.size(); ++i) shape.path.pieces.push_back({.end = corners[i]});
  return shape;
}

}  // namespace stratmap
