#include "engine/evidence/detrend.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <numbers>

#include "tests/engine/evidence/points.h"

namespace stratmap {
namespace {

// Level, trend and waves that come round once and twice a year of so many periods.
std::vector<PeriodPoint> rhythm(std::size_t count, double a_year, double once, double twice) {
  std::vector<double> values;
  for (std::size_t t = 0; t < count; ++t) {
    const double turn = 2 * std::numbers::pi * static_cast<double>(t) / a_year;
    values.push_back(100 + 0.5 * static_cast<double>(t) + once * std::sin(turn + 1) +
                     twice * std::cos(2 * turn));
  }
  return points_of(values, 24'000);
}

bool varies_otherwise(const std::vector<PeriodPoint>& points, PeriodKind kind) {
  return detrended(points, kind).has_value();
}

TEST_CASE("Level and trend are taken out of every series") {
  CHECK_FALSE(varies_otherwise(points_of({5, 5, 5, 5}), PeriodKind::year));
  CHECK_FALSE(varies_otherwise(points_of({0, 0, 0}), PeriodKind::year));
  CHECK_FALSE(varies_otherwise(points_of({1e300, 3e300, 5e300}), PeriodKind::year));
  CHECK(varies_otherwise(points_of({1, 2, 4}), PeriodKind::year));
}

TEST_CASE("The yearly wave is taken out from 24 points on, the half-yearly from 48 on") {
  const PeriodKind month = PeriodKind::month;
  CHECK(varies_otherwise(rhythm(23, 12, 3, 0), month));
  CHECK_FALSE(varies_otherwise(rhythm(24, 12, 3, 0), month));
  CHECK(varies_otherwise(rhythm(47, 12, 3, 2), month));
  CHECK_FALSE(varies_otherwise(rhythm(48, 12, 3, 2), month));
}

TEST_CASE("Quarters and weeks have a yearly wave, years and days have none") {
  CHECK_FALSE(varies_otherwise(rhythm(24, 4, 3, 0), PeriodKind::quarter));
  CHECK_FALSE(varies_otherwise(rhythm(48, 4, 3, 2), PeriodKind::quarter));
  CHECK_FALSE(varies_otherwise(rhythm(104, 365.25 / 7, 3, 2), PeriodKind::week));
  CHECK(varies_otherwise(rhythm(60, 12, 3, 0), PeriodKind::year));
  CHECK(varies_otherwise(rhythm(60, 12, 3, 0), PeriodKind::day));
}

TEST_CASE("A gap stays a gap, and the trend runs on across it") {
  std::vector<PeriodPoint> points = points_of({0, 1, 2, 3, 4, 5, 6, 7});
  points.erase(points.begin() + 3);
  CHECK_FALSE(detrended(points, PeriodKind::year));
  points[2].value += 1;
  const auto left = detrended(points, PeriodKind::year);
  REQUIRE(left);
  CHECK(left->size() == 7);
  CHECK((*left)[3].ordinal == 4);
}

TEST_CASE("Shift, scale and size of the numbers do not matter") {
  const std::vector<PeriodPoint> points = points_of({3, 1, 4, 1, 5, 9, 2, 6});
  const auto plain = detrended(points, PeriodKind::year);
  for (const double scale : {1e-200, 1e-3, 7.0, 1e290}) {
    const auto other = detrended(moved(points, 2 * scale, scale), PeriodKind::year);
    REQUIRE(other);
    for (std::size_t i = 0; i < points.size(); ++i)
      CHECK((*other)[i].value == Approx((*plain)[i].value).margin(1e-12));
  }
}

}  // namespace
}  // namespace stratmap
