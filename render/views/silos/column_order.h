#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stratmap {

// Ties between two columns. Strengths are summed in thousandths, so that a sum does not hang on the
// order of its parts.
struct ColumnTies {
  std::int64_t count = 0;
  std::int64_t strength = 0;

  void add(double tie_strength);
};

// What an order of columns costs, the worst first: ties that skip a column, their strength, and how
// many columns all ties lead on.
struct OrderCost {
  std::int64_t skipping = 0;
  std::int64_t strength = 0;
  std::int64_t length = 0;

  friend auto operator<=>(const OrderCost&, const OrderCost&) = default;
};

OrderCost cost_of(const std::vector<std::uint32_t>& order,
                  const std::vector<std::vector<ColumnTies>>& between);

// The first `count` columns in the order that costs least: exact up to seven, else where no move
// and no swap of columns makes it better. Of equal orders the one nearest to the given.
std::vector<std::uint32_t> column_order(const std::vector<std::vector<ColumnTies>>& between,
                                        std::size_t count);

}  // namespace stratmap
