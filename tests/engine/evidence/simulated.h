#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/metrics/series.h"
#include "engine/network/random_draws.h"

namespace stratmap {

// Pairs of monthly series made by a known rule, to see how often a test is wrong or right. The same
// seed makes the same pair.
struct SimulatedPair {
  std::vector<PeriodPoint> cause, effect;
};

// Series that know nothing of each other. The last two share a straight line, or a yearly wave.
enum class Independent : std::uint8_t { white_noise, ar_5, ar_8, random_walk, trend, season };

SimulatedPair independent_pair(Independent sort, std::size_t periods, std::uint64_t seed);

// effect(t) = 0.4 · effect(t − 1) + beta · cause(t − 2) + noise; the cause an autoregression of
// 0.5.
SimulatedPair driven_pair(double beta, std::size_t periods, std::uint64_t seed);

// No arrow at all: something of 0.5 autoregression drives the cause now, and the effect two months
// later.
SimulatedPair common_cause_pair(std::size_t periods, std::uint64_t seed);

}  // namespace stratmap
