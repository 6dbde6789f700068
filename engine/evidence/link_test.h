#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/evidence/permutation_test.h"
#include "engine/evidence/prewhiten.h"
#include "engine/metrics/series.h"

namespace stratmap {

// Why two series could not be tested; `none`: they were.
enum class TestObstacle : std::uint8_t {
  none,
  too_few_pairs,
  too_many_gaps,        // of the pairs of the common span, fewer than 80 % are there
  cause_does_not_vary,  // beyond a level, a trend and the seasons
  effect_does_not_vary,
  nothing_left,  // too little after the past of each was taken out of it
};

// What is left of two series when level, trend, season and the past of each are taken out.
struct Whitened {
  TestObstacle obstacle = TestObstacle::none;
  Prewhitened cause, effect;
};

// `lag`: how far before the common span the cause, and after it the effect, still counts.
Whitened whitened(std::span<const PeriodPoint> cause, std::span<const PeriodPoint> effect,
                  PeriodKind kind, std::int32_t lag);

struct LinkTestWishes {
  std::optional<std::int32_t> lag;  // in periods, declared before looking; nothing: look for it
  std::size_t fewest_pairs = 18;
  Draws draws;
};

// Whether two series move together at a lag when level, trend, season and the past of each are
// taken out of both (Box & Jenkins; Haugh 1976). It cannot say why they do.
struct LinkTest {
  TestObstacle obstacle = TestObstacle::none;
  std::int32_t lag = 0;      // periods; without a declared one, where the correlation was largest
  std::int32_t longest = 0;  // of the lags looked at; 0 where the lag was declared
  std::size_t pairs = 0;     // periods with both, before prewhitening
  std::size_t missing = 0;   // of too few pairs: as many periods more of both would do
  std::size_t left = 0;      // pairs that the correlation rests on
  double r = 0;
  double low = -1, high = 1;      // the 95 % interval of r
  double p = 1;                   // two-sided
  std::optional<double> reverse;  // r with cause and effect exchanged, at the same lag
  std::optional<double> at_once;  // r without a lag
  int order_of_cause = 0, order_of_effect = 0;  // of the autoregressions

  bool was_tested() const { return obstacle == TestObstacle::none; }
};

// Of two series of one kind of period, oldest first.
LinkTest link_test(std::span<const PeriodPoint> cause, std::span<const PeriodPoint> effect,
                   PeriodKind kind, const LinkTestWishes& wishes);

}  // namespace stratmap
