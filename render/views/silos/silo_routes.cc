#include "render/views/silos/silo_routes.h"

#include <algorithm>
#include <map>

#include "render/views/parts/rounded_path.h"

namespace stratmap {
namespace {

constexpr double kMostLane = 7;
constexpr double kEndRoom = 32;   // for the lines that end at one side of a box
constexpr double kFirstBow = 6;   // of the bows beside the boxes, from these
constexpr double kBowsRoom = 26;  // from the first bow to the last
constexpr double kCorner = 12;    // of detours

PathPiece curve(Point from, Point to) {
  const double half = (to.x - from.x) / 2;
  return {PathPiece::Kind::cubic, {from.x + half, from.y}, {to.x - half, to.y}, to};
}

// Places `count` lines around a middle, `room` apart from end to end at most.
double lane_offset(std::size_t number, std::size_t count, double room) {
  if (count < 2) return 0;
  const double step = std::min(room / static_cast<double>(count - 1), kMostLane);
  return step * (static_cast<double>(number) - static_cast<double>(count - 1) / 2);
}

class Router {
 public:
  Router(const SiloGeometry& geometry, const Detours& detours, Over over)
      : geometry_(geometry),
        detours_(detours),
        over_(over),
        shift_(over == Over::finished ? kEndRoom / 2 : 0) {}

  std::vector<Path> routes(const std::vector<SiloTie>& ties) && {
    for (std::size_t i = 0; i < ties.size(); ++i) note(ties[i], detours_.of_ties[i]);
    sort_lines();
    std::vector<Path> routes;
    for (std::size_t i = 0; i < ties.size(); ++i)
      routes.push_back(way(ties[i], detours_.of_ties[i]));
    return routes;
  }

 private:
  using Lines = std::vector<const SiloTie*>;

  void note(const SiloTie& tie, const std::optional<SiloDetour>& detour) {
    if (tie.one.column == tie.other.column) {
      if (rows(tie) > 1) bows_[tie.one.column].push_back(&tie);
      return;
    }
    leaving_[tie.one].push_back(&tie);
    arriving_[tie.other].push_back(&tie);
    leaving_key_[&tie] = end_key(tie.other, detour, detour ? detour->out_lane : 0);
    arriving_key_[&tie] = end_key(tie.one, detour, detour ? detour->in_lane : 0);
  }

  double center_y(SiloPlace place) const {
    return geometry_.boxes[place.column][place.row].center_y();
  }

  // Where a line stands among those that end at one box, so that they don't cross there: by where
  // it comes from; detours over and under the others, the one on the nearest lane outermost.
  double end_key(SiloPlace far_end, const std::optional<SiloDetour>& detour,
                 std::size_t lane) const {
    constexpr double kBeyond = 1e6;
    if (!detour) return center_y(far_end);
    const auto number = static_cast<double>(lane);
    return detour->side == SiloDetour::Side::above ? number - kBeyond : kBeyond - number;
  }

  void sort_lines() {
    for (auto& [place, lines] : leaving_)
      std::ranges::stable_sort(lines, {}, [&](const SiloTie* tie) { return leaving_key_[tie]; });
    for (auto& [place, lines] : arriving_)
      std::ranges::stable_sort(lines, {}, [&](const SiloTie* tie) { return arriving_key_[tie]; });
    for (auto& [column, bows] : bows_)
      std::ranges::stable_sort(bows, {}, [](const SiloTie* tie) { return rows(*tie); });
  }

  double offset(const std::map<SiloPlace, Lines>& lines, SiloPlace at, const SiloTie& tie) const {
    const Lines& all = lines.at(at);
    const auto number = std::ranges::find(all, &tie) - all.begin();
    const double room = over_ == Over::finished ? kEndRoom / 2 : kEndRoom;
    return shift_ + lane_offset(static_cast<std::size_t>(number), all.size(), room);
  }

  Path way(const SiloTie& tie, const std::optional<SiloDetour>& detour) const {
    if (tie.one.column == tie.other.column) return inner_way(tie);
    const Rect& from = geometry_.boxes[tie.one.column][tie.one.row];
    const Rect& to = geometry_.boxes[tie.other.column][tie.other.row];
    const Point start{from.right(), from.center_y() + offset(leaving_, tie.one, tie)};
    const Point end{to.x, to.center_y() + offset(arriving_, tie.other, tie)};
    if (!detour) return {start, {curve(start, end)}};
    const double out = out_lane_px(tie.one.column, detour->out_lane);
    const double in = in_lane_px(tie.other.column - 1, detour->in_lane);
    const double y = track_px(*detour);
    return rounded_path({start, {out, start.y}, {out, y}, {in, y}, {in, end.y}, end}, kCorner);
  }

  // The lanes of what lies over the finished picture share what room is left between its lanes.
  double out_lane_px(std::uint32_t channel, std::size_t lane) const {
    return over_ == Over::finished ? free_lane_px(channel, lane + 1) : lanes_left_px(channel, lane);
  }
  double in_lane_px(std::uint32_t channel, std::size_t lane) const {
    const ChannelLanes& lanes = detours_.channels[channel];
    return over_ == Over::finished ? free_lane_px(channel, lanes.out + lanes.in - lane)
                                   : lanes_right_px(channel, lane);
  }
  double lanes_left_px(std::uint32_t channel, std::size_t lane) const {
    return geometry_.columns[channel].right() + kSiloFirstLane +
           kSiloLane * static_cast<double>(lane);
  }
  double lanes_right_px(std::uint32_t channel, std::size_t lane) const {
    return geometry_.columns[channel + 1].x - kSiloFirstLane -
           kSiloLane * static_cast<double>(lane);
  }
  double free_lane_px(std::uint32_t channel, std::size_t place) const {
    const ChannelLanes& taken = geometry_.detours.channels[channel];
    const ChannelLanes& lanes = detours_.channels[channel];
    const double left = lanes_left_px(channel, taken.out);
    const double right = lanes_right_px(channel, taken.in);
    const auto count = static_cast<double>(lanes.out + lanes.in);
    return left + (right - left) * static_cast<double>(place) / (count + 1);
  }

  double track_px(const SiloDetour& detour) const {
    const Rect& column = geometry_.columns.front();
    const std::size_t taken = over_ == Over::finished ? geometry_.detours.below : 0;
    if (detour.side == SiloDetour::Side::above)
      return column.y - kSiloFirstLane - kSiloLane * static_cast<double>(detour.track);
    return column.bottom() + kSiloFirstLane + kSiloLane * static_cast<double>(taken + detour.track);
  }

  // Straight to the next box, else a bow beside the boxes: where fewer bridges end, and of missing
  // ties at the other side.
  Path inner_way(const SiloTie& tie) const {
    const Rect& upper = geometry_.boxes[tie.one.column][tie.one.row];
    const Rect& lower = geometry_.boxes[tie.other.column][tie.other.row];
    const std::uint32_t rows = tie.other.row - tie.one.row;
    if (rows == 1)
      return {{upper.center_x() + shift_, upper.bottom()},
              {{.end = {lower.center_x() + shift_, lower.y}}}};
    return bow(tie, upper, lower);
  }

  // A bracket beside the boxes. Each has a track of its own there; where several end at one box,
  // the one that reaches furthest ends nearest to its middle, so that none crosses another at the
  // box.
  Path bow(const SiloTie& tie, const Rect& upper, const Rect& lower) const {
    const auto& bows = bows_.at(tie.one.column);
    const auto track = static_cast<double>(std::ranges::find(bows, &tie) - bows.begin());
    const double step =
        bows.size() < 2 ? 0 : std::min(kMostLane, kBowsRoom / static_cast<double>(bows.size() - 1));
    const bool at_left = geometry_.bows_at_left[tie.one.column] == (shift_ == 0);
    const double side = at_left ? upper.x : upper.right();
    const double away = at_left ? -1 : 1;
    const double x = side + away * (kFirstBow + track * step);
    const double corner = kFirstBow;
    const double from = upper.center_y() + end_offset(tie, tie.one);
    const double to = lower.center_y() - end_offset(tie, tie.other);
    const auto turn = [](Point control, Point end) {
      return PathPiece{PathPiece::Kind::cubic, control, control, end};
    };
    return {{side, from},
            {{.end = {x - away * corner, from}},
             turn({x, from}, {x, from + corner}),
             {.end = {x, to - corner}},
             turn({x, to}, {x - away * corner, to}),
             {.end = {side, to}}}};
  }

  // How far from the middle of the box at `place` the bow ends, toward its other end.
  double end_offset(const SiloTie& tie, SiloPlace place) const {
    const bool downward = place == tie.one;
    double longer = 0;
    for (const SiloTie* other : bows_.at(place.column)) {
      const SiloPlace same = downward ? other->one : other->other;
      if (same == place && rows(*other) > rows(tie)) ++longer;
    }
    return 5 + 4 * std::min(longer, 4.0);
  }

  static std::uint32_t rows(const SiloTie& tie) { return tie.other.row - tie.one.row; }

  const SiloGeometry& geometry_;
  const Detours& detours_;
  Over over_;
  double shift_;  // of all ends, down off the lines that are there already
  std::map<SiloPlace, Lines> leaving_, arriving_;
  std::map<const SiloTie*, double> leaving_key_, arriving_key_;
  std::map<std::uint32_t, Lines> bows_;  // by column, the shortest first
};

}  // namespace

std::vector<Path> silo_routes(const SiloGeometry& geometry, const std::vector<SiloTie>& ties,
                              const Detours& detours, Over over) {
  return Router(geometry, detours, over).routes(ties);
}

}  // namespace stratmap
