#include "engine/metrics/usual_variation.h"

#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

using namespace stratmap;

TEST_CASE("the limits lie 2.66 mean moving ranges from the mean") {
  const std::vector<PeriodPoint> series =
      points({{"2026-01", 10}, {"2026-02", 14}, {"2026-03", 12}, {"2026-04", 12}});
  const UsualVariation variation = usual_variation(series, 4).value();
  CHECK(variation.centre == Approx(12));
  CHECK(variation.low == Approx(12 - 2.66 * 2));
  CHECK(variation.high == Approx(12 + 2.66 * 2));
  CHECK(variation.holds(17.3));
  CHECK_FALSE(variation.holds(17.4));
  CHECK_FALSE(variation.holds(6.6));
}

TEST_CASE("a short series has no usual variation") {
  const std::vector<PeriodPoint> series = points({{"2026-01", 10}, {"2026-02", 14}});
  CHECK_FALSE(usual_variation(series, 3).has_value());
  CHECK(usual_variation(series, 2).has_value());
  CHECK_FALSE(usual_variation({series.data(), 1}, 0).has_value());
  CHECK_FALSE(usual_variation({}, -5).has_value());
}
