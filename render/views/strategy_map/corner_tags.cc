#include "render/views/strategy_map/corner_tags.h"

#include <algorithm>

namespace stratmap {
namespace {

constexpr double kTextSize = 11.5;
constexpr double kPadding = 8;

void add_corners(const Rect& rect, std::vector<Point>& points) {
  points.insert(points.end(), {{rect.x, rect.y},
                               {rect.right(), rect.y},
                               {rect.x, rect.bottom()},
                               {rect.right(), rect.bottom()},
                               {rect.center_x(), rect.center_y()}});
}

}  // namespace

double tag_width_px(const std::string& text) {
  return text_width_px(text, kTextSize, FontWeight::semibold) + 2 * kPadding;
}

std::vector<Shape> corner_tag(const std::string& text, Point left, const TagLook& look) {
  const Rect rect{left.x, left.y - kTagHeight / 2, tag_width_px(text), kTagHeight};
  TextShape words =
      text_line({rect.center_x(), left.y + 4}, kTextSize, FontWeight::semibold, look.letters, text);
  words.anchor = TextShape::Anchor::middle;
  words.room_px = rect.width;
  return {RectShape{rect, look.radius_px, look.fill, {look.edge, 1.5}}, std::move(words)};
}

CornerRoom::CornerRoom(const Scene& map) {
  for (const Group& group : map.groups) gather(group);
}

// Not verdicts: they keep clear of the corners themselves.
void CornerRoom::gather(const Group& group) {
  constexpr int kPerPiece = 24;
  constexpr double kWidestMark = 60;
  const bool is_arrow = group.handle.kind == "link" || group.handle.kind == "gap";
  const bool is_mark = group.handle.kind.empty() || group.handle.kind == "finding";
  for (const Shape& shape : group.shapes) {
    const auto* path = std::get_if<PathShape>(&shape);
    const auto* rect = std::get_if<RectShape>(&shape);
    const auto* circle = std::get_if<CircleShape>(&shape);
    if (path != nullptr && is_arrow)
      for (const Point point : samples_of(path->path, kPerPiece)) lines_.push_back(point);
    if (rect != nullptr && is_mark && rect->rect.width < kWidestMark)
      add_corners(rect->rect, lines_);
    if (circle != nullptr && is_mark) lines_.push_back(circle->center);
  }
  for (const Group& inner : group.groups) gather(inner);
}

bool CornerRoom::is_free(const Rect& rect) const {
  return std::ranges::none_of(lines_, [&](Point point) {
    return point.x > rect.x && point.x < rect.right() && point.y > rect.y &&
           point.y < rect.bottom();
  });
}

Rect CornerRoom::above(const Rect& box, double width) {
  return {box.x - kTagOverEdge, box.y - kTagHeight / 2 - 1, width, kTagHeight};
}

Rect CornerRoom::below(const Rect& box, double width) {
  return {box.x - kTagOverEdge, box.bottom() - kTagHeight / 2 + 6.5, width, kTagHeight};
}

Rect CornerRoom::place_on(const Rect& box, double width) const {
  const Rect upper = above(box, width), lower = below(box, width);
  return is_free(upper) || !is_free(lower) ? upper : lower;
}

}  // namespace stratmap
