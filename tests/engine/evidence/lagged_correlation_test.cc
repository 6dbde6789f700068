#include "engine/evidence/lagged_correlation.h"

#include <catch2/catch.hpp>

#include "tests/engine/evidence/points.h"

namespace stratmap {
namespace {

TEST_CASE("Pairs lie a lag apart, and gaps have none") {
  const auto first = points_of({1, 2, 3, 4}), later = points_of({5, 6, 7}, 1);
  using Pairs = std::vector<LaggedPair>;
  CHECK(lagged_pairs(first, later, 0) == Pairs{{1, 0}, {2, 1}, {3, 2}});
  CHECK(lagged_pairs(first, later, 2) == Pairs{{0, 1}, {1, 2}});
  CHECK(lagged_pairs(first, later, 9).empty());
  auto gap = first;
  gap.erase(gap.begin() + 1);
  CHECK(lagged_pairs(gap, later, 0) == Pairs{{1, 1}, {2, 2}});
  CHECK(possible_pairs(gap, later, 0) == 3);
  CHECK(possible_pairs(gap, later, 9) == 0);
  CHECK(possible_pairs({}, later, 0) == 0);
}

TEST_CASE("A series that follows another is found at its lag and not before") {
  const auto first = points_of({1, 5, 2, 8, 3, 9, 1, 4}), later = moved(first, 3, -2);
  std::vector<PeriodPoint> delayed = later;
  for (PeriodPoint& point : delayed) point.ordinal += 2;
  CHECK(*lagged_correlation(first, delayed, 2) == Approx(-1));
  CHECK(std::abs(*lagged_correlation(first, delayed, 0)) < 0.99);
  CHECK(*lagged_correlation(first, first, 0) == Approx(1));
  CHECK_FALSE(lagged_correlation(first, delayed, 8));
}

}  // namespace
}  // namespace stratmap
