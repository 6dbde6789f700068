#include "tests/render/views/picture_faults.h"

#include <algorithm>
#include <cmath>

namespace stratmap {
namespace {

constexpr double kTolerance = 0.05;
constexpr int kSamples = 64;  // a piece of a curve

struct NamedRect {
  std::string id;
  Rect rect;
};

struct Linked {
  std::string from, to;
  Path path;
};

// What the checks look at, gathered from all groups.
struct Parts {
  std::vector<NamedRect> boxes;
  std::vector<NamedRect> pills;
  std::vector<NamedRect> plates;  // lags, and the minus signs at heads
  std::vector<NamedRect> signs;   // verdicts
  std::vector<Linked> links;
  std::vector<const TextShape*> texts;
};

std::string attribute_of(const Handle& handle, std::string_view name) {
  for (const auto& [key, value] : handle.attributes)
    if (key == name) return value;
  return "";
}

template <class T>
const T* first_shape(const Group& group) {
  for (const Shape& shape : group.shapes)
    if (const T* found = std::get_if<T>(&shape)) return found;
  return nullptr;
}

// Of findings and proposed links alike, wherever they stand.
bool is_pill(const RectShape& shape) {
  return shape.rect.height == 18 && shape.radius_px == shape.rect.height / 2;
}

// Of a lag, as it stands on its arrow.
bool is_plate(const RectShape& shape) { return shape.rect.height == 14 && shape.radius_px == 4; }

Rect rect_around(const CircleShape& circle) {
  const double size = 2 * circle.radius_px;
  return {circle.center.x - circle.radius_px, circle.center.y - circle.radius_px, size, size};
}

void gather_sign(const Group& group, Parts& parts) {
  const std::string name = group.handle.kind + " " + attribute_of(group.handle, "from") + " -> " +
                           attribute_of(group.handle, "to");
  if (const auto* tile = first_shape<RectShape>(group)) parts.signs.push_back({name, tile->rect});
  if (const auto* ring = first_shape<CircleShape>(group))
    parts.signs.push_back({name, rect_around(*ring)});
}

void gather_marks(const Group& group, Parts& parts) {
  for (const Shape& shape : group.shapes) {
    const auto* rect = std::get_if<RectShape>(&shape);
    const auto* ring = std::get_if<CircleShape>(&shape);
    if (rect != nullptr && is_plate(*rect)) parts.plates.push_back({"lag", rect->rect});
    if (ring != nullptr && ring->radius_px == 6)
      parts.plates.push_back({"minus sign", rect_around(*ring)});
  }
}

void gather(const Group& group, Parts& parts) {
  const std::string& kind = group.handle.kind;
  if (kind == "objective")
    parts.boxes.push_back({group.handle.id, first_shape<RectShape>(group)->rect});
  if (kind == "verdict") gather_sign(group, parts);
  if (kind.empty()) gather_marks(group, parts);
  if (kind == "link" || kind == "gap")
    parts.links.push_back({attribute_of(group.handle, "from"), attribute_of(group.handle, "to"),
                           first_shape<PathShape>(group)->path});
  for (const Shape& shape : group.shapes) {
    if (const auto* text = std::get_if<TextShape>(&shape)) parts.texts.push_back(text);
    const auto* rect = std::get_if<RectShape>(&shape);
    if (rect != nullptr && is_pill(*rect))
      parts.pills.push_back({kind + " " + attribute_of(group.handle, "id"), rect->rect});
  }
  for (const Group& inner : group.groups) gather(inner, parts);
}

bool overlap(const Rect& a, const Rect& b) {
  return a.x + kTolerance < b.right() && b.x + kTolerance < a.right() &&
         a.y + kTolerance < b.bottom() && b.y + kTolerance < a.bottom();
}

bool inside(Point p, const Rect& r) {
  return p.x > r.x + kTolerance && p.x < r.right() - kTolerance && p.y > r.y + kTolerance &&
         p.y < r.bottom() - kTolerance;
}

Point on_piece(Point start, const PathPiece& piece, double t) {
  if (piece.kind == PathPiece::Kind::line)
    return {start.x + (piece.end.x - start.x) * t, start.y + (piece.end.y - start.y) * t};
  const double s = 1 - t;
  const auto mix = [&](double a, double b, double c, double d) {
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  };
  return {mix(start.x, piece.control1.x, piece.control2.x, piece.end.x),
          mix(start.y, piece.control1.y, piece.control2.y, piece.end.y)};
}

std::vector<Point> samples_of(const Path& path) {
  std::vector<Point> points;
  Point start = path.start;
  for (const PathPiece& piece : path.pieces) {
    for (int i = 0; i <= kSamples; ++i)
      points.push_back(on_piece(start, piece, static_cast<double>(i) / kSamples));
    start = piece.end;
  }
  return points;
}

double width_of(const TextShape& text) {
  double width = 0;
  for (const TextShape::Run& run : text.runs)
    width += run.gap_before_px + text_width_px(run.text, text.size_px, run.weight);
  return width;
}

void check_boxes(const std::vector<NamedRect>& boxes, std::string_view what,
                 std::vector<std::string>& faults) {
  for (std::size_t i = 0; i < boxes.size(); ++i)
    for (std::size_t j = i + 1; j < boxes.size(); ++j)
      if (overlap(boxes[i].rect, boxes[j].rect))
        faults.push_back(std::string(what) + " overlap: " + boxes[i].id + ", " + boxes[j].id);
}

// What stands on arrows by itself: on nothing else.
void check_signs(const Parts& parts, std::vector<std::string>& faults) {
  check_boxes(parts.signs, "signs", faults);
  for (const auto* others : {&parts.boxes, &parts.pills, &parts.plates})
    for (const NamedRect& sign : parts.signs)
      for (const NamedRect& other : *others)
        if (overlap(sign.rect, other.rect)) faults.push_back(sign.id + " stands on " + other.id);
}

void check_links(const Parts& parts, std::vector<std::string>& faults) {
  for (const Linked& link : parts.links) {
    const std::vector<Point> points = samples_of(link.path);
    for (const NamedRect& box : parts.boxes) {
      if (box.id == link.from || box.id == link.to) continue;
      const bool hits =
          std::any_of(points.begin(), points.end(), [&](Point p) { return inside(p, box.rect); });
      if (hits)
        faults.push_back("link " + link.from + " -> " + link.to + " runs through " + box.id);
    }
  }
}

// The room of a text as a stretch of x.
void check_texts(const Parts& parts, double canvas, std::vector<std::string>& faults) {
  for (const TextShape* text : parts.texts) {
    const double width = width_of(*text);
    const std::string& first = text->runs.front().text;
    if (text->room_px > 0 && width > text->room_px + kTolerance)
      faults.push_back("text wider than its room: " + first);
    double left = text->baseline.x;
    if (text->anchor == TextShape::Anchor::middle) left -= width / 2;
    if (text->anchor == TextShape::Anchor::end) left -= width;
    if (left < 0 || left + width > canvas) faults.push_back("text off the canvas: " + first);
  }
}

Rect rect_of(const TextShape& text) {
  constexpr double kAscent = 0.72, kDescent = 0.2;  // of letters without accents
  const double width = width_of(text);
  double left = text.baseline.x;
  if (text.anchor == TextShape::Anchor::middle) left -= width / 2;
  if (text.anchor == TextShape::Anchor::end) left -= width;
  return {left, text.baseline.y - kAscent * text.size_px, width,
          (kAscent + kDescent) * text.size_px};
}

// Texts that lie on each other.
void check_text_places(const Parts& parts, std::vector<std::string>& faults) {
  std::vector<NamedRect> texts;
  for (const TextShape* text : parts.texts)
    texts.push_back({text->runs.front().text, rect_of(*text)});
  check_boxes(texts, "texts", faults);
}

void check_canvas(const Parts& parts, const Scene& scene, std::vector<std::string>& faults) {
  const Rect canvas{0, 0, scene.width_px, scene.height_px};
  const auto off = [&](const Rect& r) {
    return r.x < 0 || r.y < 0 || r.right() > canvas.width || r.bottom() > canvas.height ||
           !std::isfinite(r.x) || !std::isfinite(r.y);
  };
  for (const NamedRect& box : parts.boxes)
    if (off(box.rect)) faults.push_back("box off the canvas: " + box.id);
  for (const NamedRect& sign : parts.signs)
    if (off(sign.rect)) faults.push_back("sign off the canvas: " + sign.id);
  for (const Linked& link : parts.links)
    for (const Point point : samples_of(link.path))
      if (!inside(point, canvas)) {
        faults.push_back("link off the canvas: " + link.from + " -> " + link.to);
        break;
      }
}

}  // namespace

std::vector<std::string> picture_faults(const Scene& scene) {
  Parts parts;
  for (const Group& group : scene.groups) gather(group, parts);
  std::vector<std::string> faults;
  check_boxes(parts.boxes, "boxes", faults);
  check_boxes(parts.pills, "pills", faults);
  check_signs(parts, faults);
  check_links(parts, faults);
  check_texts(parts, scene.width_px, faults);
  check_text_places(parts, faults);
  check_canvas(parts, scene, faults);
  return faults;
}

}  // namespace stratmap
