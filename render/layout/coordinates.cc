#include "render/layout/coordinates.h"

#include <algorithm>
#include <cmath>

#include "render/layout/isotonic.h"

namespace stratmap {
namespace {

using Row = std::vector<std::uint32_t>;

// Links that pass several rows are pulled straight more strongly than short ones.
constexpr double kBoxBoxPull = 1;
constexpr double kBoxPlacePull = 2;
constexpr double kPlacePlacePull = 8;
constexpr double kSidePull = 1;
constexpr double kGridPull = 1.2;  // of a box toward its place in an even row
constexpr double kKeptPull = 1e6;  // of a box toward its place in an earlier picture
constexpr double kStraighten = 14;
constexpr double kMostSpread = 1.25;
constexpr double kPlaceGridPull = 0.01;  // of a place: only where nothing else pulls

class Centers {
 public:
  Centers(const Layers& layers, const RowRoom& room, const std::vector<ColumnSpan>& columns)
      : layers_(layers),
        room_(room),
        columns_(columns),
        spacing_(layers, room),
        center_(layers.items.size()),
        pulls_(layers.items.size()) {
    for (const LayerEdge& edge : layers.edges) {
      const double pull = pull_of(edge);
      pulls_[edge.upper].push_back({edge.lower, pull});
      pulls_[edge.lower].push_back({edge.upper, pull});
    }
    for (const LinkShape& side : layers.sides) add_side(side);
    for (const Row& row : layers.rows) offsets_.push_back(offsets_of(row));
    grid_.resize(layers.items.size());
    for (std::size_t row = 0; row < layers.rows.size(); ++row) set_grid(row);
    center_ = grid_;
    for (std::uint32_t item = 0; item < layers.items.size(); ++item)
      if (layers.items[item].is_kept()) center_[item] = layers.items[item].kept_px;
  }

  std::vector<double> settled() {
    constexpr std::size_t kManyItems = 1500;
    const int sweeps = layers_.items.size() < kManyItems ? 60 : 24;
    const std::size_t count = layers_.rows.size();
    for (int sweep = 0; sweep < sweeps; ++sweep) {
      for (std::size_t i = 0; i < count; ++i) solve(sweep % 2 == 0 ? i : count - 1 - i);
    }
    for (const LayerEdge& edge : layers_.edges) straighten(edge);
    for (std::uint32_t item = 0; item < layers_.items.size(); ++item) align_leaf(item);
    return center_;
  }

 private:
  struct Pull {
    std::uint32_t item;
    double weight;
    double aside = 0;  // where to stand, from the other's centre
  };

  double pull_of(const LayerEdge& edge) const {
    const bool upper = layers_.items[edge.upper].is_box();
    const bool lower = layers_.items[edge.lower].is_box();
    if (upper && lower) return kBoxBoxPull;
    return upper || lower ? kBoxPlacePull : kPlacePlacePull;
  }

  void add_side(const LinkShape& side) {
    const std::vector<std::uint32_t>& row = layers_.rows[layers_.items[side.from].row];
    const bool rightward =
        std::find(row.begin(), row.end(), side.from) < std::find(row.begin(), row.end(), side.to);
    const double step = (room_.box_width_px + room_.box_gap_px) * (rightward ? 1 : -1);
    pulls_[side.from].push_back({side.to, kSidePull, -step});
    pulls_[side.to].push_back({side.from, kSidePull, step});
  }

  // How far each item stands from the first one when the row is as narrow as it can be.
  std::vector<double> offsets_of(const Row& row) const {
    std::vector<double> offsets(row.size(), 0);
    for (std::size_t i = 1; i < row.size(); ++i) {
      offsets[i] = offsets[i - 1] + spacing_.apart_px(row[i - 1], row[i]);
    }
    return offsets;
  }

  double leftmost(std::uint32_t item) const {
    if (!layers_.items[item].is_box()) return room_.left_px - kPlaceOverhangPx;
    return span_of(item).left_px + room_.box_width_px / 2;
  }
  double rightmost(std::uint32_t item) const {
    if (!layers_.items[item].is_box()) return room_.right_px + kPlaceOverhangPx;
    return span_of(item).right_px - room_.box_width_px / 2;
  }

  ColumnSpan span_of(std::uint32_t item) const {
    const std::uint32_t column = layers_.items[item].column;
    return column == kNoColumn ? ColumnSpan{room_.left_px, room_.right_px} : columns_[column];
  }

  // The even row: in the middle of the page or of each column, a short one a little spread.
  void set_grid(std::size_t row) {
    const Row& items = layers_.rows[row];
    for (std::size_t begin = 0; begin < items.size();) {
      std::size_t end = begin + 1;
      const auto column = [&](std::size_t i) { return layers_.items[items[i]].column; };
      const auto goes_on = [&](std::size_t i) {
        return !layers_.items[items[i]].is_box() || column(i) == column(begin);
      };
      while (end < items.size() && goes_on(end)) ++end;
      set_grid(row, begin, end);
      begin = end;
    }
  }

  void set_grid(std::size_t row, std::size_t begin, std::size_t end) {
    const Row& items = layers_.rows[row];
    const ColumnSpan span = span_of(items[begin]);
    const double first = offsets_[row][begin];
    const double middle = (span.left_px + span.right_px) / 2;
    const double width = offsets_[row][end - 1] - first;
    const double room = span.right_px - span.left_px - room_.box_width_px;
    const double spread = width > 0 ? std::clamp(room / width, 1.0, kMostSpread) : 1;
    for (std::size_t i = begin; i < end; ++i)
      grid_[items[i]] = middle + spread * (offsets_[row][i] - first - width / 2);
  }

  // A long link does not jog by a few pixels from one row to the next where it need not.
  void straighten(const LayerEdge& edge) {
    const bool both_places =
        !layers_.items[edge.upper].is_box() && !layers_.items[edge.lower].is_box();
    if (!both_places || std::abs(center_[edge.upper] - center_[edge.lower]) > kStraighten) return;
    if (fits(edge.upper, center_[edge.lower])) {
      center_[edge.upper] = center_[edge.lower];
    } else if (fits(edge.lower, center_[edge.upper])) {
      center_[edge.lower] = center_[edge.upper];
    }
  }

  // A box with a single link stands right below or above the other box where it is near anyway.
  void align_leaf(std::uint32_t item) {
    if (!layers_.items[item].is_box() || pulls_[item].size() != 1) return;
    if (layers_.items[item].is_kept()) return;
    const Pull& pull = pulls_[item].front();
    const double x = center_[pull.item];
    const bool near = std::abs(center_[item] - x) < room_.box_width_px / 3;
    if (near && pull.aside == 0 && fits(item, x)) center_[item] = x;
  }

  bool fits(std::uint32_t item, double x) const {
    const Row& row = layers_.rows[layers_.items[item].row];
    const auto place =
        static_cast<std::size_t>(std::find(row.begin(), row.end(), item) - row.begin());
    const auto apart = [&](std::size_t left, std::size_t right) {
      return spacing_.apart_px(row[left], row[right]);
    };
    const bool left = place == 0 || x >= center_[row[place - 1]] + apart(place - 1, place);
    const bool right =
        place + 1 == row.size() || x <= center_[row[place + 1]] - apart(place, place + 1);
    return left && right && x >= leftmost(item) && x <= rightmost(item);
  }

  Wish wish_of(std::uint32_t item) const {
    const double own = layers_.items[item].is_box() ? kGridPull : kPlaceGridPull;
    Wish wish{own * grid_[item], own};
    if (layers_.items[item].is_kept()) {
      wish.value += kKeptPull * layers_.items[item].kept_px;
      wish.weight += kKeptPull;
    }
    for (const Pull& pull : pulls_[item]) {
      wish.value += pull.weight * (center_[pull.item] + pull.aside);
      wish.weight += pull.weight;
    }
    wish.value /= wish.weight;
    return wish;
  }

  void solve(std::size_t row) {
    const Row& items = layers_.rows[row];
    const std::vector<double>& offsets = offsets_[row];
    std::vector<Wish> wishes;
    for (std::size_t i = 0; i < items.size(); ++i) {
      wishes.push_back(wish_of(items[i]));
      wishes.back().value -= offsets[i];
    }
    std::vector<double> values = isotonic(wishes);
    double low = -1e9;
    for (std::size_t i = 0; i < items.size(); ++i) {
      low = std::max(low, leftmost(items[i]) - offsets[i]);
      values[i] = std::max(values[i], low);
    }
    double high = 1e9;
    for (std::size_t i = items.size(); i-- > 0;) {
      high = std::min(high, rightmost(items[i]) - offsets[i]);
      values[i] = std::min(values[i], high);
      center_[items[i]] = values[i] + offsets[i];
    }
  }

  const Layers& layers_;
  const RowRoom& room_;
  const std::vector<ColumnSpan>& columns_;
  RowSpacing spacing_;
  std::vector<double> center_;
  std::vector<std::vector<Pull>> pulls_;      // by item
  std::vector<std::vector<double>> offsets_;  // by row, then place
  std::vector<double> grid_;                  // by item
};

}  // namespace

std::vector<double> centers_px(const Layers& layers, const RowRoom& room,
                               const std::vector<ColumnSpan>& columns) {
  return Centers(layers, room, columns).settled();
}

}  // namespace stratmap
