#include "engine/metrics/first_differences.h"

#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

namespace stratmap {
namespace {

TEST_CASE("A change stands between neighbouring periods only") {
  const auto changes =
      first_differences(points({{"2026-01", 5}, {"2026-02", 7}, {"2026-04", 1}, {"2026-05", 4}}));
  CHECK(changes == points({{"2026-02", 2}, {"2026-05", 3}}));
  CHECK(first_differences({}).empty());
}

TEST_CASE("Series are correlated over the periods that both have") {
  const auto x = points({{"2026-01", 1}, {"2026-02", 2}, {"2026-03", 3}, {"2026-05", 9}});
  const auto y = points({{"2026-01", 2}, {"2026-02", 4}, {"2026-03", 9}, {"2026-04", 0}});
  const auto found = correlation_of(x, y);
  REQUIRE(found);
  CHECK(found->pairs == 3);
  CHECK(found->r == Approx(7 / std::sqrt(2 * 26.0)).epsilon(1e-12));
  const auto down = correlation_of(x, points({{"2026-01", -1}, {"2026-02", -2}, {"2026-03", -3}}));
  CHECK(down->r == Approx(-1).epsilon(1e-12));
}

TEST_CASE("What does not vary correlates with nothing") {
  const auto x = points({{"2026-01", 1}, {"2026-02", 2}, {"2026-03", 3}});
  CHECK_FALSE(correlation_of(x, points({{"2026-01", 5}, {"2026-02", 5}, {"2026-03", 5}})));
  CHECK_FALSE(correlation_of(x, points({{"2026-01", 5}, {"2026-02", 6}})));
}

}  // namespace
}  // namespace stratmap
