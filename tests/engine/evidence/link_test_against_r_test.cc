// The same procedure in R gave these figures (bench/link_test.R); ./dev compare does so for many
// more series.

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "engine/evidence/link_test.h"

namespace stratmap {
namespace {

constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

struct Reference {
  PeriodKind kind;
  std::int32_t lag;
  std::vector<double> cause, effect;
  double r, reverse, at_once, p;
  std::size_t left;
  int order_of_cause, order_of_effect;
};

const Reference kMonths = {
    PeriodKind::month,
    2,
    {21.5, 37.1, 8.1,   3.9,  1.8,  7.1, -0.6, -28.6, -40, -7,   -5.1, -17.2, -5.7, 14.6, 31.5,
     15.8, 8.4,  -11.8, -0.8, -6.7, 1.6, 9.5,  18.4,  8.1, 15.5, -2.3, -2,    -3.3, -21,  -6.7},
    {50,   52,   56.1, 55.8, 55.7, 54.3, 52.1, 52.9, 52.5, 45.6, 33.6, 46.1, 46.9, 46.3, 50.5,
     57.8, 56.1, 57,   54.2, 51.8, 54.3, 52.6, 48.8, 51,   55.2, 49.4, 50.6, 50.3, 52.2, 51.8},
    0.7348534297,
    0.1470527551,
    -0.0891083592,
    0.00001,
    26,
    1,
    1};

const Reference kQuartersWithGaps = {
    PeriodKind::quarter,
    1,
    {1.5,   5.8,   1.6,  -14.7, -3.4, -9.1, kGap, -7.5, 4,    -3.2, 6.1,  12.6, -6.1,
     -18.8, -19.1, 9.1,  7.6,   -3.6, kGap, -7.9, 2.2,  14.7, 9.3,  15.6, 9.5,  4.3,
     -8,    19,    12.8, 25.7,  14.9, 0.1,  13.2, 17.6, 22.5, 22.3, 26.9, 37.2, 8.3,
     -0.8,  4.2,   17.4, 5.9,   18.4, -0.2, 24,   13.5, 7.5,  20.3, 16.1},
    {48.6, 46.2, 50,   52.5, 42.2, 50.2, 51.1, 52.6, 45.1, 53.4, 52.3, 56.1, 55.5,
     47.6, 45.1, 38.9, 47.4, 49.3, 45.4, 48.5, 48.1, 49.8, 52.5, 52,   54.6, 54.9,
     50.1, 52.5, 55.3, 55.8, 57.5, 51.1, 51.6, 50.4, 52.3, 58.8, 54.5, 58.2, 57.1,
     50.1, 49.4, 54.5, 54.7, 50.1, 53.7, 49.7, 59,   55.3, 55,   54.2},
    0.7297880096,
    -0.0848259097,
    0.1407035813,
    0.00001,
    38,
    1,
    1};

const Reference kYears = {PeriodKind::year,
                          1,
                          {-9.5, -8.2, -11.2, -4.3, 11, 5.8, 13.5, 14.2, 16.4, 10, 5.5, 5.3, 2.7,
                           4.5, 30.2, 12.4, 5, 7.5},
                          {49.9, 49.5, 50.9, 51.2, 53, 48.9, 50.9, 51.2, 53.6, 51.9, 53.1, 48.8,
                           44.2, 45.3, 48.1, 52.5, 49.4, 51.5},
                          0.2822248755,
                          0.0040560272,
                          0.3533431880,
                          0.29144,
                          16,
                          0,
                          1};

std::vector<PeriodPoint> without_gaps(const std::vector<double>& values) {
  std::vector<PeriodPoint> points;
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!std::isnan(values[i])) points.push_back({static_cast<std::int32_t>(i), values[i]});
  return points;
}

TEST_CASE("R gives the same correlations, orders and p") {
  for (const Reference* each : {&kMonths, &kQuartersWithGaps, &kYears}) {
    const LinkTest test = link_test(without_gaps(each->cause), without_gaps(each->effect),
                                    each->kind, {.lag = each->lag, .fewest_pairs = 0, .draws = {}});
    REQUIRE(test.was_tested());
    CHECK(test.r == Approx(each->r).margin(1e-9));
    CHECK(*test.reverse == Approx(each->reverse).margin(1e-9));
    CHECK(*test.at_once == Approx(each->at_once).margin(1e-9));
    CHECK(test.left == each->left);
    CHECK(test.order_of_cause == each->order_of_cause);
    CHECK(test.order_of_effect == each->order_of_effect);
    const double margin = 4 * std::sqrt(each->p * (1 - each->p) / 9999) + 0.0001;
    CHECK(test.p == Approx(each->p).margin(margin));
  }
}

}  // namespace
}  // namespace stratmap
