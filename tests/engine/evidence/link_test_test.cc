#include "engine/evidence/link_test.h"

#include <catch2/catch.hpp>

#include "tests/engine/evidence/points.h"
#include "tests/engine/evidence/simulated.h"

namespace stratmap {
namespace {

LinkTest tested(const std::vector<PeriodPoint>& cause, const std::vector<PeriodPoint>& effect,
                std::optional<std::int32_t> lag = 2, std::size_t fewest_pairs = 18) {
  return link_test(cause, effect, PeriodKind::month,
                   {.lag = lag, .fewest_pairs = fewest_pairs, .draws = {.count = 999, .seed = 7}});
}

TEST_CASE("A cause is seen at its lag, and not the other way round") {
  const SimulatedPair pair = driven_pair(1, 60, 12);
  const LinkTest test = tested(pair.cause, pair.effect);
  CHECK(test.was_tested());
  CHECK(test.pairs == 58);
  CHECK(test.left == 55);  // three periods of past
  CHECK(test.r > 0.4);
  CHECK(test.low < test.r);
  CHECK(test.r < test.high);
  CHECK(test.p == 0.001);
  CHECK(std::abs(*test.reverse) < test.r);
  CHECK(std::abs(*test.at_once) < test.r);
  CHECK(tested(pair.effect, pair.cause).r == Approx(*test.reverse));
}

TEST_CASE("Without a declared lag it is looked for") {
  const SimulatedPair pair = driven_pair(1, 60, 12);
  const LinkTest test = tested(pair.cause, pair.effect, std::nullopt);
  CHECK(test.longest == 12);
  CHECK(test.lag == 2);
  CHECK(test.pairs == 58);
  const SimulatedPair shorter = driven_pair(1, 26, 12);
  CHECK(tested(shorter.cause, shorter.effect, std::nullopt).longest == 6);
}

TEST_CASE("Shifting and scaling either series changes nothing, turning it over only the sign") {
  const SimulatedPair pair = driven_pair(0.4, 48, 9);
  const LinkTest plain = tested(pair.cause, pair.effect);
  const auto same = [&](const LinkTest& other, double sign) {
    CHECK(other.r == Approx(sign * plain.r));
    CHECK(other.p == plain.p);
    CHECK(*other.reverse == Approx(sign * *plain.reverse));
    CHECK(other.pairs == plain.pairs);
  };
  same(tested(moved(pair.cause, 1000, 1), moved(pair.effect, -3, 0.01)), 1);
  same(tested(moved(pair.cause, 0, 1e9), moved(pair.effect, 1e6, 1e3)), 1);
  same(tested(moved(pair.cause, 0, -1), pair.effect), -1);
  same(tested(moved(pair.cause, 0, -1), moved(pair.effect, 5, -2)), 1);
}

TEST_CASE("It does not matter when the series began") {
  SimulatedPair pair = driven_pair(0.4, 48, 9);
  const LinkTest plain = tested(pair.cause, pair.effect);
  for (auto* series : {&pair.cause, &pair.effect})
    for (PeriodPoint& point : *series) point.ordinal += 24'000;
  CHECK(tested(pair.cause, pair.effect).r == Approx(plain.r));
}

TEST_CASE("A trend or a season of both is no correlation") {
  SimulatedPair pair = independent_pair(Independent::white_noise, 60, 3);
  const LinkTest plain = tested(pair.cause, pair.effect);
  for (auto* series : {&pair.cause, &pair.effect})
    for (PeriodPoint& point : *series) point.value += 5 * point.ordinal;
  CHECK(tested(pair.cause, pair.effect).r == Approx(plain.r));
}

TEST_CASE("Eighteen pairs are enough and seventeen are not") {
  const SimulatedPair pair = driven_pair(1, 20, 2);
  CHECK(tested(pair.cause, pair.effect).was_tested());
  const LinkTest shorter = tested(pair.cause, pair.effect, 3);
  CHECK(shorter.obstacle == TestObstacle::too_few_pairs);
  CHECK(shorter.pairs == 17);
  CHECK(shorter.p == 1);
}

TEST_CASE("As many periods are missing as both series have to go on") {
  const SimulatedPair pair = driven_pair(1, 20, 2);
  CHECK(tested(pair.cause, pair.effect, 3).missing == 1);
  CHECK(tested(pair.cause, pair.effect, 20).missing == 18);
  CHECK(tested(pair.cause, pair.effect, 24).missing == 22);  // four pass before the first pair
  CHECK(tested({}, pair.effect, 2).missing == 18);
}

TEST_CASE("A lag longer than the series makes no pairs") {
  const SimulatedPair pair = driven_pair(1, 20, 2);
  CHECK(tested(pair.cause, pair.effect, 20).obstacle == TestObstacle::too_few_pairs);
  CHECK(tested(pair.cause, pair.effect, 1'000'000).pairs == 0);
  CHECK(tested({}, {}, 0).obstacle == TestObstacle::too_few_pairs);
  CHECK_FALSE(tested({}, {}, 0, 0).was_tested());
}

TEST_CASE("A cause that was measured earlier makes pairs with what came later") {
  const SimulatedPair pair = driven_pair(1, 60, 2);
  const std::vector<PeriodPoint> later(pair.effect.begin() + 30, pair.effect.end());
  CHECK(tested(pair.cause, later).pairs == 30);
  CHECK(tested(pair.cause, later, 0).pairs == 30);
  const std::vector<PeriodPoint> earlier(pair.cause.begin(), pair.cause.begin() + 30);
  CHECK(tested(earlier, pair.effect).pairs == 30);
}

TEST_CASE("Constant series and straight lines are not tested") {
  const SimulatedPair pair = driven_pair(1, 30, 2);
  const auto flat = moved(pair.cause, 5, 0);
  CHECK(tested(flat, pair.effect).obstacle == TestObstacle::cause_does_not_vary);
  CHECK(tested(pair.cause, flat).obstacle == TestObstacle::effect_does_not_vary);
  std::vector<PeriodPoint> line = flat;
  for (PeriodPoint& point : line) point.value = 3 * point.ordinal;
  CHECK(tested(pair.cause, line).obstacle == TestObstacle::effect_does_not_vary);
}

TEST_CASE("More than a fifth of gaps is too much") {
  const SimulatedPair pair = driven_pair(1, 60, 2);
  const auto with_gaps = [&](std::int32_t every) {
    std::vector<PeriodPoint> left;
    for (const PeriodPoint& point : pair.cause)
      if (point.ordinal % every != 1) left.push_back(point);
    return tested(left, pair.effect, 0);
  };
  CHECK(with_gaps(4).obstacle == TestObstacle::too_many_gaps);
  CHECK(with_gaps(10).was_tested());
  CHECK(with_gaps(10).left < 54);
}

TEST_CASE("What repeats itself without noise leaves nothing to test") {
  const SimulatedPair pair = driven_pair(1, 18, 2);
  std::vector<PeriodPoint> swing = pair.cause;
  for (PeriodPoint& point : swing) point.value = point.ordinal % 2 == 0 ? 1 : -1;
  const LinkTest test = tested(swing, pair.effect, 0);
  CHECK((test.obstacle == TestObstacle::nothing_left || std::abs(test.r) < 1));
}

}  // namespace
}  // namespace stratmap
