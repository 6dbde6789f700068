#include "render/views/strategy_map/mark_room.h"

#include <algorithm>
#include <utility>

#include "render/views/strategy_map/finding_pills.h"

namespace stratmap {
namespace {

constexpr double kClearance = 3;
constexpr double kStrip = 32;    // px
constexpr int kPerPiece = 24;    // points of a line
constexpr double kStep = 0.025;  // of the way, from one place that is tried to the next
constexpr int kSteps = 36;

// Kept free of marks whether a pill stands there or not.
Rect room_for_pill(const Rect& box) {
  constexpr double kFromCorner = 8;
  constexpr double kWidest = 52;
  return {box.right() - kFromCorner - kWidest, box.y - kPillHeight / 2, kWidest, kPillHeight};
}

// An arrowhead and the minus sign behind it.
Rect room_for_head(const LinkPath& link) {
  constexpr double kLength = 26, kHalf = 7;
  switch (link.heading) {
    case Heading::up:
      return {link.tip.x - kHalf, link.tip.y, 2 * kHalf, kLength};
    case Heading::down:
      return {link.tip.x - kHalf, link.tip.y - kLength, 2 * kHalf, kLength};
    case Heading::left:
      return {link.tip.x, link.tip.y - kHalf, kLength, 2 * kHalf};
    case Heading::right:
      return {link.tip.x - kLength, link.tip.y - kHalf, kLength, 2 * kHalf};
  }
  return {};
}

bool touch(const Rect& one, const Rect& other) {
  return one.x < other.right() + kClearance && other.x < one.right() + kClearance &&
         one.y < other.bottom() + kClearance && other.y < one.bottom() + kClearance;
}

}  // namespace

MarkRoom::MarkRoom(const MapGeometry& geometry) : geometry_(geometry) {}

void MarkRoom::fill() {
  if (std::exchange(filled_, true)) return;
  for (const Rect& box : geometry_.boxes) {
    take(box);
    take(room_for_pill(box));
  }
  for (std::size_t link = 0; link < geometry_.links.size(); ++link) {
    if (geometry_.links[link].empty()) continue;
    take(room_for_head(geometry_.links[link]));
    add_line(geometry_.links[link].line, link);
  }
}

void MarkRoom::add_line(const Path& line, std::size_t number) {
  for (const Point point : samples_of(line, kPerPiece)) {
    const auto strip = static_cast<std::size_t>(std::max(0.0, point.x) / kStrip);
    if (strip >= columns_.size()) columns_.resize(strip + 1);
    columns_[strip].push_back({point, number});
  }
}

bool MarkRoom::is_free(const Rect& rect) const {
  return std::ranges::none_of(taken_, [&](const Rect& other) { return touch(rect, other); });
}

std::size_t MarkRoom::lines_under(const Rect& rect, std::size_t own) const {
  const auto first = static_cast<std::size_t>(std::max(0.0, rect.x) / kStrip);
  const auto last = static_cast<std::size_t>(std::max(0.0, rect.right()) / kStrip);
  std::size_t count = 0;
  for (std::size_t strip = first; strip < std::min(last + 1, columns_.size()); ++strip)
    for (const auto& [point, link] : columns_[strip])
      count += link != own && point.x > rect.x && point.x < rect.right() && point.y > rect.y &&
                       point.y < rect.bottom()
                   ? 1
                   : 0;
  return count;
}

std::optional<Rect> MarkRoom::place_on(const Path& path, double share, double width, double height,
                                       std::size_t own, double air) {
  fill();
  std::optional<Rect> best;
  std::size_t fewest = SIZE_MAX;
  for (int step = 0; step <= 2 * kSteps && fewest > 0; ++step) {
    const double aside = kStep * ((step + 1) / 2);
    const double at = share + (step % 2 == 0 ? aside : -aside);
    if (at < 0.05 || at > 0.95) continue;
    const Point centre = point_along(path, at);
    const Rect rect{centre.x - width / 2, centre.y - height / 2, width, height};
    if (!is_free(rect)) continue;
    const std::size_t lines =
        lines_under({rect.x - air, rect.y - air, rect.width + 2 * air, rect.height + 2 * air}, own);
    if (lines < fewest) best = rect;
    fewest = std::min(fewest, lines);
  }
  return best;
}

}  // namespace stratmap
