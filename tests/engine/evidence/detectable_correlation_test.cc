#include "engine/evidence/detectable_correlation.h"

#include <catch2/catch.hpp>
#include <cmath>

namespace stratmap {
namespace {

TEST_CASE("The smallest correlation that would be seen falls with the pairs") {
  CHECK(detectable_correlation(12) == Approx(std::tanh(2.8 / 3)));
  CHECK(detectable_correlation(18) == Approx(0.6188).margin(1e-4));
  CHECK(detectable_correlation(36) == Approx(0.4522).margin(1e-4));
  CHECK(detectable_correlation(60) == Approx(0.3548).margin(1e-4));
  CHECK(detectable_correlation(3) == 1);
}

TEST_CASE("It takes 35 pairs to see a correlation of 0.46") {
  CHECK(pairs_to_detect(0.46) == 35);
  for (const std::size_t pairs : {4u, 10u, 35u, 500u})
    CHECK(pairs_to_detect(detectable_correlation(pairs)) == pairs);
}

TEST_CASE("Fisher's interval is that of the textbook, and lies within -1 and 1") {
  const CorrelationInterval interval = fisher_interval(0.5, 28);
  CHECK(interval.low == Approx(0.1560).margin(1e-4));
  CHECK(interval.high == Approx(0.7358).margin(1e-4));
  CHECK(fisher_interval(0.9, 3).low == -1);
  CHECK(fisher_interval(1, 20).high == Approx(1));
  CHECK(fisher_interval(1, 20).low <= 1);
  CHECK(fisher_interval(-0.5, 28).low == Approx(-interval.high));
}

TEST_CASE("Fisher's p is small for large correlations and 1 for none") {
  CHECK(fisher_p(0, 30) == 1);
  CHECK(fisher_p(0.9, 3) == 1);
  CHECK(fisher_p(0.33, 36) == Approx(0.05).margin(0.003));
  CHECK(fisher_p(-0.33, 36) == fisher_p(0.33, 36));
  CHECK(fisher_p(1, 36) < 1e-12);
}

}  // namespace
}  // namespace stratmap
