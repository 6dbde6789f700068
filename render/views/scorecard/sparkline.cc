#include "render/views/scorecard/sparkline.h"

#include <algorithm>

#include "render/views/scorecard/scorecard_rows.h"

namespace stratmap {
namespace {

std::vector<double> targets_of(const Metric& metric, const Standing& standing) {
  if (metric.target && metric.target->range)
    return {(*metric.target->range)[0], (*metric.target->range)[1]};
  if (standing.target) return {*standing.target};
  return {};
}

// From values to places: the smallest at the bottom of the room, the largest at its top.
class Scale {
 public:
  Scale(const History& history, const std::vector<double>& targets, const Rect& room)
      : room_(room), low_(history.front().value), high_(low_) {
    for (const PastValue& past : history) take(past.value);
    for (const double target : targets) take(target);
  }

  double y(double value) const {
    const double span = high_ - low_;
    return span > 0 ? room_.bottom() - (value / span - low_ / span) * room_.height
                    : room_.center_y();
  }
  double x(std::size_t back) const {
    const double step = room_.width / static_cast<double>(kSparklinePeriods - 1);
    return room_.right() - static_cast<double>(back) * step;
  }

 private:
  void take(double value) {
    low_ = std::min(low_, value);
    high_ = std::max(high_, value);
  }

  Rect room_;
  double low_, high_;
};

}  // namespace

std::vector<Shape> sparkline(const History& history, const Metric& metric, const Standing& standing,
                             const Rect& room, Colour line, const Palette& palette) {
  std::vector<Shape> shapes;
  if (history.empty()) return shapes;
  const std::vector<double> targets = targets_of(metric, standing);
  const Scale scale(history, targets, room);
  for (const double target : targets)
    shapes.push_back(line_between({room.x, scale.y(target)}, {room.right(), scale.y(target)},
                                  {palette.muted, 1.2, {2, 3}}));
  PathShape path{.path = {}, .stroke = {line, 1.7}};
  for (std::size_t i = 0; i < history.size(); ++i) {
    const std::size_t back = periods_back(history, i);
    const Point place{scale.x(back), scale.y(history[i].value)};
    const bool continues = i > 0 && periods_back(history, i - 1) == back + 1;
    if (continues) {
      path.path.pieces.push_back({.end = place});
      continue;
    }
    if (!path.path.pieces.empty()) shapes.push_back(path);
    path.path = {place, {}};
    if (i + 1 < history.size() && periods_back(history, i + 1) + 1 != back)
      shapes.push_back(CircleShape{place, 1.6, line, {}});
  }
  if (!path.path.pieces.empty()) shapes.push_back(path);
  const Point newest{scale.x(0), scale.y(history.back().value)};
  shapes.push_back(CircleShape{newest, 3.2, palette.status(history.back().status), {}});
  return shapes;
}

}  // namespace stratmap
