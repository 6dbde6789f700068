#include "engine/evidence/link_test.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/evidence/detectable_correlation.h"
#include "engine/evidence/detrend.h"
#include "engine/evidence/lagged_correlation.h"
#include "engine/evidence/prewhiten.h"

namespace stratmap {
namespace {

constexpr std::int32_t kLongestScan = 12;
constexpr std::int64_t kPartsOfHundred = 80;  // of the pairs of the common span

std::span<const PeriodPoint> between(std::span<const PeriodPoint> points, std::int64_t first,
                                     std::int64_t last) {
  const auto from = std::ranges::lower_bound(points, first, {}, &PeriodPoint::ordinal);
  const auto to = std::ranges::upper_bound(points, last, {}, &PeriodPoint::ordinal);
  return from < to ? std::span(from, to) : std::span<const PeriodPoint>{};
}

// The two series where they can make pairs: over their common span and, of the cause, the lag
// before it and, of the effect, the lag after it.
struct CommonSpan {
  std::span<const PeriodPoint> cause, effect;
};

CommonSpan common_span(std::span<const PeriodPoint> cause, std::span<const PeriodPoint> effect,
                       std::int32_t lag) {
  if (cause.empty() || effect.empty()) return {};
  const std::int64_t first = std::max(cause.front().ordinal, effect.front().ordinal);
  const std::int64_t last = std::min(cause.back().ordinal, effect.back().ordinal);
  return {between(cause, first - lag, last), between(effect, first, last + lag)};
}

// How many periods both series have to go on until there are so many pairs. A lag that is longer
// than they are has to pass first.
std::size_t missing_periods(std::span<const PeriodPoint> cause, std::span<const PeriodPoint> effect,
                            const LinkTest& test, std::size_t fewest) {
  const std::size_t missing = fewest - test.pairs;
  if (cause.empty() || effect.empty()) return missing;
  const std::int64_t lag = test.lag;
  const std::int64_t first =
      std::max(cause.front().ordinal + lag, std::int64_t{effect.front().ordinal});
  const std::int64_t last =
      std::min(cause.back().ordinal + lag, std::int64_t{effect.back().ordinal});
  return missing + static_cast<std::size_t>(std::max(std::int64_t{0}, first - last - 1));
}

LinkTest without(TestObstacle obstacle, LinkTest test) {
  test.obstacle = obstacle;
  return test;
}

Whitened whitened(const CommonSpan& span, PeriodKind kind) {
  const auto cause = detrended(span.cause, kind);
  if (!cause) return {TestObstacle::cause_does_not_vary, {}, {}};
  const auto effect = detrended(span.effect, kind);
  if (!effect) return {TestObstacle::effect_does_not_vary, {}, {}};
  auto u = prewhitened(*cause, highest_order(span.cause.size()));
  auto v = prewhitened(*effect, highest_order(span.effect.size()));
  if (!u || !v) return {TestObstacle::nothing_left, {}, {}};
  return {TestObstacle::none, std::move(*u), std::move(*v)};
}

// The other readings of the same numbers, where they are others.
void add_readings(const Prewhitened& cause, const Prewhitened& effect, LinkTest& test) {
  if (test.lag == 0) return;
  test.reverse = lagged_correlation(effect.points, cause.points, test.lag);
  test.at_once = lagged_correlation(cause.points, effect.points, 0);
}

}  // namespace

Whitened whitened(std::span<const PeriodPoint> cause, std::span<const PeriodPoint> effect,
                  PeriodKind kind, std::int32_t lag) {
  return whitened(common_span(cause, effect, lag), kind);
}

LinkTest link_test(std::span<const PeriodPoint> cause, std::span<const PeriodPoint> effect,
                   PeriodKind kind, const LinkTestWishes& wishes) {
  LinkTest test;
  test.lag = wishes.lag.value_or(0);
  const CommonSpan span = common_span(cause, effect, test.lag);
  test.pairs = lagged_pairs(span.cause, span.effect, test.lag).size();
  if (test.pairs < wishes.fewest_pairs) {
    test.missing = missing_periods(cause, effect, test, wishes.fewest_pairs);
    return without(TestObstacle::too_few_pairs, test);
  }
  const std::size_t possible = possible_pairs(span.cause, span.effect, test.lag);
  if (100 * test.pairs < kPartsOfHundred * possible)
    return without(TestObstacle::too_many_gaps, test);

  const Whitened left = whitened(span, kind);
  if (left.obstacle != TestObstacle::none) return without(left.obstacle, test);

  if (!wishes.lag)
    test.longest =
        std::min(kLongestScan,
                 static_cast<std::int32_t>(std::min(span.cause.size(), span.effect.size()) / 4));
  const auto found =
      wishes.lag
          ? permutation_test(left.cause.points, left.effect.points, *wishes.lag, wishes.draws)
          : scanning_test(left.cause.points, left.effect.points, test.longest, wishes.draws);
  if (!found) return without(TestObstacle::nothing_left, test);
  test.lag = found->lag;
  test.pairs = lagged_pairs(span.cause, span.effect, test.lag).size();
  test.left = found->pairs;
  test.r = std::clamp(found->r, -1.0, 1.0);
  test.p = found->p;
  const CorrelationInterval interval = fisher_interval(test.r, test.left);
  test.low = interval.low;
  test.high = interval.high;
  test.order_of_cause = left.cause.order;
  test.order_of_effect = left.effect.order;
  add_readings(left.cause, left.effect, test);
  return test;
}

}  // namespace stratmap
