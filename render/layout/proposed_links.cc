#include "render/layout/proposed_links.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "render/layout/bends.h"

namespace stratmap {
namespace {

constexpr double kHead = 9;
constexpr double kBoxClearance = 9;
constexpr double kLineClearance = 6;
constexpr double kPortClearance = 20;
constexpr double kCorner = 14;
constexpr double kPillRoom = 56;
constexpr double kApart = 12;

struct Stretch {
  double low = 0;
  double high = 0;
};

// The free stretches between what is taken, from left to right.
std::vector<Stretch> free_stretches(std::vector<Stretch> taken, Stretch room) {
  std::sort(taken.begin(), taken.end(),
            [](const Stretch& a, const Stretch& b) { return a.low < b.low; });
  std::vector<Stretch> free;
  double low = room.low;
  for (const Stretch& stretch : taken) {
    if (stretch.low > low) free.push_back({low, std::min(stretch.low, room.high)});
    low = std::max(low, stretch.high);
  }
  if (low < room.high) free.push_back({low, room.high});
  return free;
}

// Where the proposed links leave boxes: beside the ports that are taken.
class FreePorts {
 public:
  explicit FreePorts(const MapGeometry& geometry) : boxes_(geometry.boxes) {
    for (const LinkPath& link : geometry.links) {
      if (!link.empty()) taken_.insert(taken_.end(), {link.line.start, link.tip});
    }
  }

  // The free place of the side at height `y` that is nearest to its middle, toward `wish`.
  Point take(std::uint32_t box, double y, double wish) {
    const Rect& rect = boxes_[box];
    const bool top = y == rect.y;
    double best = rect.center_x();
    double least = std::numeric_limits<double>::infinity();
    const double right = rect.right() - (top ? kPillRoom : kCorner);
    for (double x = rect.x + kCorner; x <= right; x += 2) {
      const double cost =
          std::abs(x - rect.center_x()) + kTowardWish * std::abs(x - wish) + crowding({x, y});
      if (cost < least) best = x;
      least = std::min(least, cost);
    }
    taken_.push_back({best, y});
    return taken_.back();
  }

 private:
  static constexpr double kTowardWish = 0.2;

  double crowding(Point port) const {
    constexpr double kTooClose = 300;  // worth this long a detour
    double sum = 0;
    for (const Point& other : taken_) {
      const double apart = std::abs(other.x - port.x);
      if (other.y == port.y && apart < kPortClearance) sum += kTooClose * (1 - apart / 40);
    }
    return sum;
  }

  const std::vector<Rect>& boxes_;
  std::vector<Point> taken_;
};

class ProposedRouter {
 public:
  ProposedRouter(const MapPlan& plan, const MapGeometry& geometry)
      : plan_(plan),
        geometry_(geometry),
        ports_(geometry),
        row_of_(geometry.boxes.size(), kNowhere),
        brackets_(plan.rows.size(), 0),
        passed_(plan.rows.size()) {
    for (std::uint32_t row = 0; row < plan.rows.size(); ++row) {
      for (std::uint32_t box : plan.rows[row].boxes) row_of_[box] = row;
      free_.push_back(free_of(row));
    }
  }

  LinkPath path(const LinkShape& link) {
    if (!drawn(link.from) || !drawn(link.to) || link.from == link.to) return {};
    return row_of_[link.from] == row_of_[link.to] ? over_row(link) : through_rows(link);
  }

 private:
  static constexpr std::uint32_t kNowhere = UINT32_MAX;

  bool drawn(std::uint32_t box) const { return box < row_of_.size() && row_of_[box] != kNowhere; }

  std::vector<Stretch> free_of(std::uint32_t row) const {
    std::vector<Stretch> taken;
    for (std::uint32_t item : plan_.layers.rows[row]) {
      const bool box = plan_.layers.items[item].is_box();
      const double half = box ? plan_.box_width_px / 2 + kBoxClearance : kLineClearance;
      taken.push_back({plan_.center_px[item] - half, plan_.center_px[item] + half});
    }
    const double left = plan_.space.margin_px + plan_.space.label_width_px;
    const double right = plan_.canvas_width_px - plan_.space.margin_px;
    return free_stretches(taken, {left + kBoxClearance, right - kBoxClearance});
  }

  LinkPath through_rows(const LinkShape& link) {
    const Rect& from = geometry_.boxes[link.from];
    const Rect& to = geometry_.boxes[link.to];
    const bool up = row_of_[link.from] > row_of_[link.to];
    std::vector<RowStop> stops = cheapest_stops(link);
    const Point start = ports_.take(link.from, up ? from.y : from.bottom(), stops[1].x);
    const Point tip = ports_.take(link.to, up ? to.bottom() : to.y, stops[stops.size() - 2].x);
    const Point end{tip.x, up ? tip.y + kHead : tip.y - kHead};
    stops.front().x = start.x;
    stops.back().x = end.x;
    for (std::size_t i = 1; i + 1 < stops.size(); ++i) passed_[stops[i].row].push_back(stops[i].x);
    return {stepped_line(geometry_.rows, stops, start, end), tip, up ? Heading::up : Heading::down};
  }

  // A place to pass the row, and the cheapest way to get there.
  struct Choice {
    double x = 0;
    double cost = 0;
    std::size_t before = 0;
  };

  static double detour(double from, double to) { return std::pow(std::abs(to - from), 1.15); }

  std::vector<RowStop> cheapest_stops(const LinkShape& link) const {
    const double from = geometry_.boxes[link.from].center_x();
    const double to = geometry_.boxes[link.to].center_x();
    const bool up = row_of_[link.from] > row_of_[link.to];
    std::vector<std::vector<Choice>> choices{{{from, 0, 0}}};
    for (std::uint32_t row = row_of_[link.from]; row != row_of_[link.to];) {
      row = up ? row - 1 : row + 1;
      const bool last = row == row_of_[link.to];
      choices.push_back(last ? std::vector<Choice>{{to, 0, 0}} : choices_at(row, from, to));
      for (Choice& choice : choices.back()) reach(choice, choices[choices.size() - 2]);
    }
    std::vector<RowStop> stops(choices.size());
    std::size_t taken = 0;
    for (std::size_t i = choices.size(); i-- > 0;) {
      const auto step = static_cast<std::uint32_t>(i);
      stops[i] = {up ? row_of_[link.from] - step : row_of_[link.from] + step, choices[i][taken].x};
      taken = choices[i][taken].before;
    }
    return stops;
  }

  // What it costs to pass a row where proposed links pass it already.
  double crowding(std::uint32_t row, double x) const {
    constexpr double kTooClose = 400;  // worth a detour of about 180 px
    double sum = 0;
    for (const double other : passed_[row])
      sum += kTooClose * std::max(0.0, 1 - std::abs(other - x) / kApart);
    return sum;
  }

  std::vector<Choice> choices_at(std::uint32_t row, double from, double to) const {
    std::vector<Choice> choices;
    for (const Stretch& stretch : free_[row]) {
      const double inset = std::min(kBoxClearance, (stretch.high - stretch.low) / 3);
      const auto add = [&](double wish) {
        const double x = std::clamp(wish, stretch.low + inset, stretch.high - inset);
        choices.push_back({x, crowding(row, x), 0});
      };
      for (const double wish : {from, to, (stretch.low + stretch.high) / 2}) add(wish);
      for (const double other : passed_[row])
        if (other > stretch.low && other < stretch.high)
          for (const double aside : {-kApart, kApart}) add(other + aside);
    }
    if (choices.empty()) choices.push_back({from, 0, 0});  // nowhere to pass: over what is there
    return choices;
  }

  static void reach(Choice& choice, const std::vector<Choice>& before) {
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < before.size(); ++i) {
      const double cost = before[i].cost + detour(before[i].x, choice.x);
      if (cost < least) choice.before = i;
      least = std::min(least, cost);
    }
    choice.cost += least;
  }

  // A bracket above those that are there, as high as the channel lets it be.
  LinkPath over_row(const LinkShape& link) {
    const std::uint32_t row = row_of_[link.from];
    const double top = geometry_.rows[row].top_px;
    const Point start = ports_.take(link.from, top, geometry_.boxes[link.to].center_x());
    const Point tip = ports_.take(link.to, top, geometry_.boxes[link.from].center_x());
    const double above = geometry_.rows[row].brackets_px + bracket_height_px(brackets_[row]++);
    const double channel =
        top - (row == 0 ? geometry_.bands[0].y : geometry_.rows[row - 1].bottom_px());
    const double height = std::min(above, channel - kLineClearance);
    return {bracket_line(start, tip, top - height), tip, Heading::down};
  }

  const MapPlan& plan_;
  const MapGeometry& geometry_;
  FreePorts ports_;
  std::vector<std::uint32_t> row_of_;        // by box
  std::vector<std::uint32_t> brackets_;      // by row: proposed so far
  std::vector<std::vector<Stretch>> free_;   // by row
  std::vector<std::vector<double>> passed_;  // by row: where proposed links pass it
};

}  // namespace

std::vector<LinkPath> proposed_paths(const MapPlan& plan, const MapGeometry& geometry,
                                     const std::vector<LinkShape>& links) {
  ProposedRouter router(plan, geometry);
  std::vector<LinkPath> paths;
  for (const LinkShape& link : links) paths.push_back(router.path(link));
  return paths;
}

}  // namespace stratmap
