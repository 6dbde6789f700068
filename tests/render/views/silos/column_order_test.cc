#include "render/views/silos/column_order.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

using Between = std::vector<std::vector<ColumnTies>>;

Between columns(std::size_t count) { return Between(count, std::vector<ColumnTies>(count)); }

void tie(Between& between, std::size_t one, std::size_t other, double strength) {
  between[one][other].add(strength);
  between[other][one].add(strength);
}

}  // namespace

TEST_CASE("Ties that skip a column cost most, then their strength, then the way of all") {
  Between between = columns(3);
  tie(between, 0, 1, 0.25);
  tie(between, 0, 2, 1);
  tie(between, 1, 2, 0.5);
  CHECK(cost_of({0, 1, 2}, between) == OrderCost{1, 1000, 4});
  CHECK(cost_of({0, 2, 1}, between) == OrderCost{1, 250, 4});
  // One tie skips a column in any order: the lightest.
  CHECK(column_order(between, 3) == std::vector<std::uint32_t>{0, 2, 1});
}

TEST_CASE("A chain of columns is laid out as a chain, few exactly and many by search") {
  for (const std::size_t count : {7U, 12U}) {
    CAPTURE(count);
    Between between = columns(count);
    // 0, 2, 4 … 5, 3, 1
    for (std::size_t i = 0; i + 2 < count; ++i) tie(between, i, i + 2, 0.5);
    tie(between, count - 1, count - 2, 0.5);
    const auto order = column_order(between, count);
    CHECK(cost_of(order, between).skipping == 0);
    CHECK(column_order(between, count) == order);
  }
}

TEST_CASE("Columns that nothing ties stay as they are, and those left out are not moved") {
  CHECK(column_order(columns(4), 4) == std::vector<std::uint32_t>{0, 1, 2, 3});
  CHECK(column_order(columns(9), 8) == std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5, 6, 7});
  CHECK(column_order(columns(1), 0).empty());
}
