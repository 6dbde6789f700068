#include "render/layout/row_spacing.h"

#include <algorithm>

namespace stratmap {
namespace {

constexpr double kBoxPlaceGap = 18;   // between a box and a long link beside it
constexpr double kHeadPlaceGap = 36;  // where the head of a link stands between the two
constexpr double kPlaceGap = 10;      // between two long links

}  // namespace

RowSpacing::RowSpacing(const Layers& layers, const RowRoom& room)
    : layers_(layers),
      room_(room),
      head_at_left_(layers.items.size(), 0),
      head_at_right_(layers.items.size(), 0) {
  const std::vector<std::uint32_t> places = places_in_rows(layers);
  for (const LinkShape& side : layers.sides) mark_head(side, places);
}

void RowSpacing::mark_head(const LinkShape& side, const std::vector<std::uint32_t>& places) {
  const std::vector<std::uint32_t>& row = layers_.rows[layers_.items[side.from].row];
  const auto [first, last] = std::minmax(places[side.from], places[side.to]);
  const auto begin = row.begin() + first + 1;
  const bool next_to = std::none_of(
      begin, row.begin() + last, [&](std::uint32_t item) { return layers_.items[item].is_box(); });
  if (!next_to) return;
  (places[side.from] < places[side.to] ? head_at_left_ : head_at_right_)[side.to] = 1;
}

double RowSpacing::apart_px(std::uint32_t left, std::uint32_t right) const {
  const bool left_box = layers_.items[left].is_box();
  const bool right_box = layers_.items[right].is_box();
  if (left_box && right_box) return room_.box_width_px + room_.box_gap_px;
  if (!left_box && !right_box) return kPlaceGap;
  const bool head = left_box ? head_at_right_[left] != 0 : head_at_left_[right] != 0;
  return room_.box_width_px / 2 + (head ? kHeadPlaceGap : kBoxPlaceGap);
}

double RowSpacing::width_px(const std::vector<std::uint32_t>& row) const {
  if (row.empty()) return 0;
  double width = 0;
  for (std::size_t i = 1; i < row.size(); ++i) width += apart_px(row[i - 1], row[i]);
  for (std::uint32_t end : {row.front(), row.back()}) {
    width += layers_.items[end].is_box() ? room_.box_width_px / 2 : -kPlaceOverhangPx;
  }
  return std::max(width, 0.0);
}

}  // namespace stratmap
