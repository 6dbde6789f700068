#include "render/views/silos/silo_layout.h"

#include <algorithm>
#include <numeric>

#include "render/views/page.h"
#include "render/views/silos/silo_routes.h"

namespace stratmap {
namespace {

constexpr double kTop = kSubtitleBottom + 16;
constexpr double kColumnWidth = 262;
constexpr double kBoxWidth = 190;
constexpr double kBoxHeight = 52;
constexpr double kBoxGap = 40;
constexpr double kPadding = 34;  // above the first box and below the last
constexpr double kLeastChannel = 110;
constexpr double kMostChannel = 345;
constexpr double kLeastCanvas = 1000;
constexpr double kMidChannel = 60;  // between the lanes of a channel, for curves

// Whether more bridges end at the right of the column's boxes: its bows stand at their left then.
bool has_bows_at_left(const SiloColumns& shown, std::uint32_t column) {
  int at_right = 0;
  for (const SiloTie& tie : shown.ties) {
    if (tie.one.column == tie.other.column) continue;
    at_right += tie.one.column == column ? 1 : 0;
    at_right -= tie.other.column == column ? 1 : 0;
  }
  return at_right >= 0;
}

// What tracks take above or below the columns.
double tracks_px(std::size_t tracks) {
  return tracks == 0 ? 0 : kSiloFirstLane + kSiloLane * static_cast<double>(tracks - 1);
}

// Of the channel at the right of each column but the last.
std::vector<double> channel_widths(const SiloColumns& shown, const Detours& detours) {
  const auto count = static_cast<double>(shown.columns.size());
  const double room = kCanvasWidth - 2 * kMargin - count * kColumnWidth;
  const double usual =
      count > 1 ? std::clamp(room / (count - 1), kLeastChannel, kMostChannel) : kLeastChannel;
  std::vector<double> widths;
  for (std::size_t i = 0; i + 1 < shown.columns.size(); ++i) {
    const auto lanes = static_cast<double>(detours.channels[i].out + detours.channels[i].in);
    widths.push_back(std::max(usual, 2 * kSiloFirstLane + kSiloLane * lanes + kMidChannel));
  }
  return widths;
}

// The boxes of a column in the middle of its stack.
std::vector<Rect> boxes_of(const SiloColumn& column, double left, double top, double stack) {
  const double own = static_cast<double>(column.members.size()) * (kBoxHeight + kBoxGap) - kBoxGap;
  double y = top + (stack - own) / 2;
  std::vector<Rect> boxes;
  for (std::size_t row = 0; row < column.members.size(); ++row, y += kBoxHeight + kBoxGap)
    boxes.push_back({left + (kColumnWidth - kBoxWidth) / 2, y, kBoxWidth, kBoxHeight});
  return boxes;
}

}  // namespace

SiloGeometry silo_geometry(const SiloColumns& shown) {
  SiloGeometry geometry{.detours = detours_of(shown, shown.ties, DetourSides::nearer)};
  const std::vector<double> channels = channel_widths(shown, geometry.detours);
  std::size_t most = 1;
  for (const SiloColumn& column : shown.columns) most = std::max(most, column.members.size());
  const double stack = static_cast<double>(most) * (kBoxHeight + kBoxGap) - kBoxGap;
  const double height = kSiloHead + 2 * kPadding + stack + (shown.has_remarks() ? kSiloFoot : 0);
  const double width = std::accumulate(channels.begin(), channels.end(),
                                       static_cast<double>(shown.columns.size()) * kColumnWidth);
  geometry.canvas_width_px = std::max(kLeastCanvas, width + 2 * kMargin);
  const double top = kTop + tracks_px(geometry.detours.above);
  double x = (geometry.canvas_width_px - width) / 2;
  for (std::uint32_t i = 0; i < shown.columns.size(); ++i) {
    geometry.columns.push_back({x, top, kColumnWidth, height});
    geometry.boxes.push_back(boxes_of(shown.columns[i], x, top + kSiloHead + kPadding, stack));
    geometry.bows_at_left.push_back(has_bows_at_left(shown, i));
    if (i < channels.size()) x += kColumnWidth + channels[i];
  }
  geometry.bottom_px = top + height + tracks_px(geometry.detours.below);
  geometry.ties = silo_routes(geometry, shown.ties, geometry.detours, Over::columns);
  return geometry;
}

SiloWays silo_ways(const SiloColumns& shown, const SiloGeometry& geometry,
                   const std::vector<SiloTie>& missing) {
  const Detours detours = detours_of(shown, missing, DetourSides::below);
  const double below = tracks_px(geometry.detours.below + detours.below);
  const double feet = geometry.columns.empty() ? 0 : geometry.columns.front().bottom();
  return {silo_routes(geometry, missing, detours, Over::finished),
          std::max(geometry.bottom_px, feet + below)};
}

}  // namespace stratmap
