#include "render/views/silos/silo_pills.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stratmap {
namespace {

constexpr double kHeight = 18;
constexpr double kEnd = 8;  // on either side of the words
constexpr double kSize = 11;
constexpr double kClear = 3;    // around a pill
constexpr double kCutSign = 8;  // that stands out of a box
constexpr int kPointsApiece = 48;

// Of the length of a line, the nearest to its middle first.
constexpr std::array kShares = {0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3,
                                0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85};

bool overlap(const Rect& a, const Rect& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

Rect grown(const Rect& r, double by) {
  return {r.x - by, r.y - by, r.width + 2 * by, r.height + 2 * by};
}

bool holds(const Rect& r, Point p) {
  return p.x >= r.x && p.x <= r.right() && p.y >= r.y && p.y <= r.bottom();
}

}  // namespace

double silo_pill_width(const std::string& words) {
  return text_width_px(words, kSize, FontWeight::semibold) + 2 * kEnd;
}

std::vector<Shape> silo_pill(const Rect& rect, const std::string& words, Colour colour,
                             const Palette& palette) {
  TextShape text =
      text_line({rect.center_x(), rect.center_y() + 4}, kSize, FontWeight::semibold, colour, words);
  text.anchor = TextShape::Anchor::middle;
  text.room_px = rect.width - kEnd;
  return {RectShape{rect, rect.height / 2, palette.paper, {colour, 1.4}}, std::move(text)};
}

SiloPillRoom::SiloPillRoom(const SiloColumns& shown, const SiloGeometry& geometry) {
  for (const Rect& column : geometry.columns) {
    taken_.push_back({column.x, column.y, column.width, kSiloHead});
    if (shown.has_remarks())
      taken_.push_back({column.x, column.bottom() - kSiloFoot, column.width, kSiloFoot});
  }
  for (const auto& boxes : geometry.boxes)
    for (const Rect& box : boxes) taken_.push_back(grown(box, kCutSign));
  add_lines(geometry.ties);
}

void SiloPillRoom::add_lines(const std::vector<Path>& paths) {
  for (const Path& path : paths) lines_.push_back({path, samples_of(path, kPointsApiece)});
}

bool SiloPillRoom::is_free(const Rect& rect, const Path& line) const {
  const Rect clear = grown(rect, kClear);
  const auto is_under = [&](const Line& other) {
    return other.path != line &&
           std::ranges::any_of(other.points, [&](Point point) { return holds(clear, point); });
  };
  return std::ranges::none_of(taken_, [&](const Rect& r) { return overlap(clear, r); }) &&
         std::ranges::none_of(lines_, is_under);
}

std::optional<Rect> SiloPillRoom::take(const Path& line, double width_px) {
  for (const double share : kShares) {
    const Point center = point_along(line, share);
    const Rect rect{center.x - width_px / 2, center.y - kHeight / 2, width_px, kHeight};
    if (!is_free(rect, line)) continue;
    taken_.push_back(rect);
    return rect;
  }
  return std::nullopt;
}

}  // namespace stratmap
