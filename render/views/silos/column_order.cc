#include "render/views/silos/column_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace stratmap {
namespace {

constexpr std::size_t kMostPermuted = 7;  // 5,040 orders are tried

using Order = std::vector<std::uint32_t>;
using Between = std::vector<std::vector<ColumnTies>>;

Order best_of_all(Order order, const Between& between) {
  Order best = order;
  OrderCost least = cost_of(order, between);
  while (std::ranges::next_permutation(order).found)
    if (const OrderCost cost = cost_of(order, between); cost < least) {
      least = cost;
      best = order;
    }
  return best;
}

Order moved(Order order, std::size_t from, std::size_t to) {
  const std::uint32_t column = order[from];
  order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
  order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), column);
  return order;
}

Order swapped(Order order, std::size_t one, std::size_t other) {
  std::swap(order[one], order[other]);
  return order;
}

// The best order one step away, or the order itself.
Order bettered(const Order& order, const Between& between) {
  Order best = order;
  OrderCost least = cost_of(order, between);
  const auto look_at = [&](Order next) {
    const OrderCost cost = cost_of(next, between);
    if (!(cost < least)) return;
    least = cost;
    best = std::move(next);
  };
  for (std::size_t i = 0; i < order.size(); ++i)
    for (std::size_t j = 0; j < order.size(); ++j) {
      if (i == j) continue;
      look_at(moved(order, i, j));
      if (i < j) look_at(swapped(order, i, j));
    }
  return best;
}

}  // namespace

void ColumnTies::add(double tie_strength) {
  constexpr double kThousandths = 1000;
  ++count;
  strength += std::llround(tie_strength * kThousandths);
}

OrderCost cost_of(const Order& order, const Between& between) {
  OrderCost cost;
  for (std::size_t i = 0; i < order.size(); ++i)
    for (std::size_t j = i + 1; j < order.size(); ++j) {
      const ColumnTies& ties = between[order[i]][order[j]];
      cost.length += ties.count * static_cast<std::int64_t>(j - i);
      if (j - i < 2) continue;
      cost.skipping += ties.count;
      cost.strength += ties.strength;
    }
  return cost;
}

Order column_order(const Between& between, std::size_t count) {
  Order order(count);
  std::iota(order.begin(), order.end(), 0U);
  if (count <= kMostPermuted) return best_of_all(std::move(order), between);
  // Every step costs less, so it comes to an end.
  for (Order next = bettered(order, between); next != order; next = bettered(order, between))
    order = std::move(next);
  return order;
}

}  // namespace stratmap
