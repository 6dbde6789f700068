// A short version of `./dev calibrate`: how often the test is wrong where there is nothing to see,
// and right where there is.

#include <catch2/catch.hpp>

#include "engine/evidence/link_test.h"
#include "tests/engine/evidence/simulated.h"

namespace stratmap {
namespace {

constexpr std::uint64_t kRuns = 250;

// Of the runs, how many per cent are flagged at 5 %.
template <class Pair>
double flagged_percent(const Pair& pair_of) {
  std::size_t flagged = 0;
  for (std::uint64_t run = 1; run <= kRuns; ++run) {
    const SimulatedPair pair = pair_of(run * 7919);
    const LinkTest test =
        link_test(pair.cause, pair.effect, PeriodKind::month,
                  {.lag = 2, .fewest_pairs = 0, .draws = {.count = 99, .seed = run}});
    flagged += test.was_tested() && test.p <= 0.05;
  }
  return 100.0 * static_cast<double>(flagged) / kRuns;
}

TEST_CASE("Series that know nothing of each other are flagged about one time in twenty") {
  for (const Independent sort : {Independent::white_noise, Independent::ar_5, Independent::ar_8,
                                 Independent::random_walk, Independent::trend, Independent::season})
    for (const std::size_t periods : {24u, 36u, 60u}) {
      CAPTURE(static_cast<int>(sort), periods);
      CHECK(flagged_percent(
                [&](std::uint64_t seed) { return independent_pair(sort, periods, seed); }) <= 11);
    }
}

TEST_CASE("A true cause is seen the more often the more there is to see") {
  const auto power = [](double beta, std::size_t periods) {
    return flagged_percent([&](std::uint64_t seed) { return driven_pair(beta, periods, seed); });
  };
  CHECK(power(0.7, 36) >= 80);
  CHECK(power(1, 60) >= 97);
  CHECK(power(0.4, 60) > power(0.4, 24));
}

}  // namespace
}  // namespace stratmap
