#include "engine/evidence/prewhiten.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/engine/evidence/points.h"
#include "tests/engine/evidence/simulated.h"

namespace stratmap {
namespace {

TEST_CASE("Longer series may remember more") {
  CHECK(highest_order(0) == 1);
  CHECK(highest_order(19) == 1);
  CHECK(highest_order(20) == 2);
  CHECK(highest_order(47) == 2);
  CHECK(highest_order(48) == 3);
}

TEST_CASE("An autoregression is found and taken out, and noise is left as it is") {
  const auto walk = independent_pair(Independent::ar_8, 200, 5).cause;
  const auto white = prewhitened(walk, 3);
  REQUIRE(white);
  CHECK(white->order >= 1);
  CHECK(white->points.size() == 197);
  double product = 0, squares = 0;
  for (std::size_t i = 1; i < white->points.size(); ++i) {
    product += white->points[i].value * white->points[i - 1].value;
    squares += white->points[i].value * white->points[i].value;
  }
  CHECK(std::abs(product / squares) < 0.1);

  const auto noise = independent_pair(Independent::white_noise, 200, 6).cause;
  const auto same = prewhitened(noise, 3);
  REQUIRE(same);
  REQUIRE(same->order == 0);
  CHECK(same->points == std::vector<PeriodPoint>(noise.begin() + 3, noise.end()));
}

TEST_CASE("The coefficient is that of least squares") {
  // 1, 2, 1, 2, 1 from the value before: phi = (2 + 2 + 2 + 2) / (1 + 4 + 1 + 4) = 0.8.
  const auto white = prewhitened(points_of({1, 2, 1, 2, 1, 2, 1, 2, 1}), 1);
  REQUIRE(white);
  REQUIRE(white->order == 1);
  CHECK(white->points[0].value == Approx(2 - 0.8 * 1));
  CHECK(white->points[1].value == Approx(1 - 0.8 * 2));
}

TEST_CASE("Points without a whole past are left out") {
  std::vector<PeriodPoint> points = points_of({1, -2, 3, -1, 2, -3, 1, 2, -2, 1});
  points.erase(points.begin() + 4);
  const auto white = prewhitened(points, 2);
  REQUIRE(white);
  std::vector<std::int32_t> ordinals;
  for (const PeriodPoint& point : white->points) ordinals.push_back(point.ordinal);
  CHECK(ordinals == std::vector<std::int32_t>{2, 3, 7, 8, 9});
}

TEST_CASE("Where the past tells everything nothing is left") {
  CHECK_FALSE(prewhitened(points_of({1, -1, 1, -1, 1, -1, 1, -1}), 1));
  CHECK_FALSE(prewhitened(points_of({1}), 1));
  CHECK_FALSE(prewhitened({}, 1));
}

}  // namespace
}  // namespace stratmap
