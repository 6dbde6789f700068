#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/metrics/series.h"

namespace stratmap {

// How the draws of a test are made: their number, and the seed that gives the same ones again. A
// test whose p is sure to lie above `up_to` may stop early: it then tells a p above it from the
// draws made so far (Besag & Clifford 1991).
struct Draws {
  std::uint32_t count = 9999;
  std::uint64_t seed = 1;
  double up_to = 1;
};

// A correlation, and the share of the draws in which chance alone gave as large a one, either way:
// p = (k + 1)/(draws + 1).
struct TestedCorrelation {
  std::int32_t lag = 0;
  std::size_t pairs = 0;
  double r = 0;
  double p = 1;
};

// The correlation of `first` at t − lag and `later` at t, against permutations of the first of each
// pair. Nothing where there are fewer than four pairs, or one of the two does not vary.
std::optional<TestedCorrelation> permutation_test(std::span<const PeriodPoint> first,
                                                  std::span<const PeriodPoint> later,
                                                  std::int32_t lag, const Draws& draws);

// The largest |r| over the lags 0 … `longest`, against that of the same search over permutations of
// `first` (max-T, Westfall & Young 1993), so that looking at many lags costs what it should. Of
// equals, the shortest lag.
std::optional<TestedCorrelation> scanning_test(std::span<const PeriodPoint> first,
                                               std::span<const PeriodPoint> later,
                                               std::int32_t longest, const Draws& draws);

}  // namespace stratmap
