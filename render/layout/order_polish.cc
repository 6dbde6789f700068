#include "render/layout/order_polish.h"

#include <algorithm>
#include <cmath>

namespace stratmap {
namespace {

constexpr double kCrossingCost = 2;
constexpr double kBoxBetweenCost = 2;      // a box between two that are linked within the row
constexpr double kPlaceBetweenCost = 0.6;  // a long link between them
constexpr double kReachCost = 0.35;        // a link that reaches one box aside
constexpr double kDisorderCost = 0.01;     // two boxes against their declared order
constexpr double kColumnCost = 1e6;        // two boxes against the order of their columns
constexpr double kKeptCost = 1e4;          // two boxes against their order in an earlier picture
constexpr double kPlaceWidth = 0.1;        // of a place, where a box with its gap is 1

// How much is tried.
struct Effort {
  int sweeps;
  std::size_t farthest_move;  // of an item, in places
  std::size_t farthest_swap;  // of two boxes in a row of usual length
  std::size_t farthest_swap_in_long_row;
};
constexpr Effort kThorough{24, SIZE_MAX, 14, 4};
constexpr Effort kQuick{2, 6, 3, 3};
constexpr std::size_t kUsualRow = 14;  // boxes
constexpr double kLeastGain = 1e-9;

class OrderPolish {
 public:
  OrderPolish(Layers& layers, const Effort& effort)
      : layers_(layers),
        effort_(effort),
        place_(places_in_rows(layers)),
        upper_(layers.items.size()),
        lower_(layers.items.size()),
        sides_(layers.items.size()),
        center_(layers.items.size(), 0) {
    for (const LayerEdge& edge : layers.edges) {
      upper_[edge.lower].push_back(edge.upper);
      lower_[edge.upper].push_back(edge.lower);
    }
    for (const LinkShape& side : layers.sides) {
      sides_[side.from].push_back(side.to);
      sides_[side.to].push_back(side.from);
    }
    for (std::size_t row = 0; row < layers.rows.size(); ++row) center(row);
  }

  void run() {
    bool moved = true;
    for (int sweep = 0; sweep < effort_.sweeps && moved && work_left_ > 0; ++sweep) {
      moved = false;
      const std::size_t count = layers_.rows.size();
      for (std::size_t i = 0; i < count; ++i) {
        const std::size_t row = sweep % 2 == 0 ? i : count - 1 - i;
        moved = insert_each(row) || moved;
        moved = swap_pairs(row) || moved;
      }
    }
  }

 private:
  using Row = std::vector<std::uint32_t>;

  double width(std::uint32_t item) const { return layers_.items[item].is_box() ? 1 : kPlaceWidth; }

  double width_of(const Row& row) const {
    double sum = 0;
    for (std::uint32_t item : row) sum += width(item);
    return sum;
  }

  // About where the items will stand: every row close together in the middle.
  void center(std::size_t row) {
    const double total = width_of(layers_.rows[row]);
    double x = -total / 2;
    for (std::uint32_t item : layers_.rows[row]) {
      center_[item] = x + width(item) / 2;
      x += width(item);
    }
  }

  // How many crossings more there are when what is linked with `left` is joined from the right of
  // what is linked with `right`.
  double crossing_change(const Row& left, const Row& right) const {
    std::int64_t count = 0;
    for (const std::uint32_t a : left) {
      const std::uint32_t place = place_[a];
      for (const std::uint32_t b : right)
        count += static_cast<int>(place < place_[b]) - static_cast<int>(place > place_[b]);
    }
    return static_cast<double>(count);
  }

  double reach_change(std::uint32_t item, double by) const {
    const double from = center_[item];
    double sum = 0;
    for (const Row* others : {&upper_[item], &lower_[item]})
      for (const std::uint32_t other : *others)
        sum += std::abs(center_[other] - from - by) - std::abs(center_[other] - from);
    return sum;
  }

  // How much longer the links of `item` within the row become when `passed`, now at its right,
  // comes to its left.
  double side_change(std::uint32_t item, std::uint32_t passed) const {
    const double step = layers_.items[passed].is_box() ? kBoxBetweenCost : kPlaceBetweenCost;
    double change = 0;
    for (std::uint32_t other : sides_[item]) {
      if (other != passed) change += place_[other] > place_[item] ? -step : step;
    }
    return change;
  }

  double side_change_of_left(std::uint32_t item, std::uint32_t passed) const {
    const double step = layers_.items[passed].is_box() ? kBoxBetweenCost : kPlaceBetweenCost;
    double change = 0;
    for (std::uint32_t other : sides_[item]) {
      if (other != passed) change += place_[other] < place_[item] ? -step : step;
    }
    return change;
  }

  double disorder_change(std::uint32_t left, std::uint32_t right) const {
    const LayerItem& first = layers_.items[left];
    const LayerItem& second = layers_.items[right];
    if (!first.is_box() || !second.is_box()) return 0;
    if (first.column != second.column)
      return first.column < second.column ? kColumnCost : -kColumnCost;
    if (first.is_kept() && second.is_kept())
      return first.kept_px < second.kept_px ? kKeptCost : -kKeptCost;
    return left < right ? kDisorderCost : -kDisorderCost;
  }

  // The change of cost when the neighbours `left` and `right` change places.
  double exchange_cost(std::uint32_t left, std::uint32_t right) {
    work_left_ -= static_cast<std::int64_t>(upper_[left].size() * upper_[right].size() +
                                            lower_[left].size() * lower_[right].size() + 4);
    const double crossings =
        crossing_change(upper_[left], upper_[right]) + crossing_change(lower_[left], lower_[right]);
    const double reach = reach_change(left, width(right)) + reach_change(right, -width(left));
    return kCrossingCost * crossings + kReachCost * reach + side_change(left, right) +
           side_change_of_left(right, left) + disorder_change(left, right);
  }

  void exchange(Row& row, std::size_t at) {
    const std::uint32_t left = row[at];
    const std::uint32_t right = row[at + 1];
    center_[left] += width(right);
    center_[right] -= width(left);
    std::swap(row[at], row[at + 1]);
    std::swap(place_[left], place_[right]);
  }

  // Moves the item from one place to another, step by step; returns the change of cost.
  double move(Row& row, std::size_t from, std::size_t to) {
    double cost = 0;
    for (; from < to; ++from) {
      cost += exchange_cost(row[from], row[from + 1]);
      exchange(row, from);
    }
    for (; from > to; --from) {
      cost += exchange_cost(row[from - 1], row[from]);
      exchange(row, from - 1);
    }
    return cost;
  }

  // Tries every place of the row for the item at `from` and leaves it at the best one.
  bool insert(Row& row, std::size_t from) {
    std::size_t best = from;
    double least = -kLeastGain;
    double cost = 0;
    const auto walk = [&](std::size_t at, std::size_t to) {
      cost += move(row, at, to);
      if (cost < least) best = to;
      least = std::min(least, cost);
    };
    const std::size_t first = from - std::min(from, effort_.farthest_move);
    const std::size_t last = from + std::min(row.size() - 1 - from, effort_.farthest_move);
    std::size_t at = from;
    for (; at > first; --at) walk(at, at - 1);
    for (; at < from; ++at) cost += move(row, at, at + 1);
    cost = 0;
    for (; at < last; ++at) walk(at, at + 1);
    move(row, at, best);
    return best != from;
  }

  bool insert_each(std::size_t row_number) {
    Row& row = layers_.rows[row_number];
    bool moved = false;
    const Row items = row;
    for (std::uint32_t item : items) {
      if (work_left_ > 0) moved = insert(row, place_[item]) || moved;
    }
    return moved;
  }

  bool swap_pairs(std::size_t row_number) {
    Row& row = layers_.rows[row_number];
    const bool is_usual = width_of(row) <= kUsualRow;
    const std::size_t farthest =
        is_usual ? effort_.farthest_swap : effort_.farthest_swap_in_long_row;
    bool moved = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
      for (std::size_t j = i + 2; j < std::min(row.size(), i + farthest); ++j) {
        if (work_left_ > 0) moved = swap(row, i, j) || moved;
      }
    }
    return moved;
  }

  bool swap(Row& row, std::size_t i, std::size_t j) {
    if (!layers_.items[row[i]].is_box() || !layers_.items[row[j]].is_box()) return false;
    double cost = move(row, i, j);
    cost += move(row, j - 1, i);
    if (cost < -kLeastGain) return true;
    move(row, i, j - 1);
    move(row, j, i);
    return false;
  }

  Layers& layers_;
  const Effort& effort_;
  std::vector<std::uint32_t> place_;  // by item, in its row
  std::vector<Row> upper_;            // by item: its neighbours in the row above
  std::vector<Row> lower_;
  std::vector<Row> sides_;  // by item: boxes it is linked with in its row
  std::vector<double> center_;
  std::int64_t work_left_ = 30'000'000;  // ends the search on absurd maps, at the same step always
};

}  // namespace

void polish_order(Layers& layers, Polish polish) {
  OrderPolish(layers, polish == Polish::quick ? kQuick : kThorough).run();
}

void face_declared_order(Layers& layers) {
  const bool has_direction = std::ranges::any_of(layers.items, [](const LayerItem& item) {
    return item.column != kNoColumn || item.is_kept();
  });
  if (has_direction) return;
  std::int64_t in_order = 0;
  for (const auto& row : layers.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      for (std::size_t j = i + 1; j < row.size(); ++j) {
        if (!layers.items[row[i]].is_box() || !layers.items[row[j]].is_box()) continue;
        in_order += row[i] < row[j] ? 1 : -1;
      }
    }
  }
  if (in_order >= 0) return;
  for (auto& row : layers.rows) std::reverse(row.begin(), row.end());
}

}  // namespace stratmap
