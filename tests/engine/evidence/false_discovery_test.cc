#include "engine/evidence/false_discovery.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

using Numbers = std::vector<double>;

void check_near(const Numbers& found, const Numbers& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == Approx(expected[i]));
}

TEST_CASE("q is that of Benjamini and Hochberg, whatever the order") {
  const auto rule = FalseDiscovery::benjamini_hochberg;
  check_near(false_discovery_rates(Numbers{0.01, 0.04, 0.03, 0.005}, rule),
             {0.02, 0.04, 0.04, 0.02});
  check_near(false_discovery_rates(Numbers{0.9, 0.9, 0.9}, rule), {0.9, 0.9, 0.9});
  check_near(false_discovery_rates(Numbers{0.3}, rule), {0.3});
  CHECK(false_discovery_rates(Numbers{}, rule).empty());
}

TEST_CASE("Benjamini and Yekutieli are stricter by the harmonic sum, and q stays at most 1") {
  const auto rule = FalseDiscovery::benjamini_yekutieli;
  const double sum = 1 + 0.5 + 1.0 / 3 + 0.25;
  check_near(false_discovery_rates(Numbers{0.01, 0.04, 0.03, 0.005}, rule),
             {0.02 * sum, 0.04 * sum, 0.04 * sum, 0.02 * sum});
  check_near(false_discovery_rates(Numbers{0.9, 0.8}, rule), {1, 1});
}

}  // namespace
}  // namespace stratmap
