// What must hold of scores whatever the numbers are, tried on a thousand metrics that dice made.
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <random>

#include "engine/metrics/score.h"
#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

const Day kToday = day_of(2026, 12, 31);
constexpr int kMetrics = 1000;

class Dice {
 public:
  // In steps of an eighth, so that scaling and shifting by whole numbers is exact.
  double number(int low, int high) {
    return low + static_cast<double>(draw_() % static_cast<unsigned>(8 * (high - low) + 1)) / 8;
  }
  bool coin() { return draw_() % 2 == 0; }

 private:
  std::mt19937 draw_{20261115};
};

// The numbers of a metric, to be scaled and shifted together.
struct Numbers {
  Direction direction = Direction::up;
  double baseline = 0, target = 0, value = 0;
  std::optional<std::array<double, 2>> limits;  // as `limits`
  std::array<double, 2> range = {0, 1};

  Numbers scaled(double by, double plus) const {
    const auto moved = [&](double number) { return by * number + plus; };
    Numbers all = *this;
    for (double* number : {&all.baseline, &all.target, &all.value, &all.range[0], &all.range[1]})
      *number = moved(*number);
    if (limits) all.limits = std::array{moved((*limits)[0]), moved((*limits)[1])};
    return all;
  }

  Judgement judged(double at) const {
    Metric metric;
    metric.direction = direction;
    metric.target.emplace();
    if (direction == Direction::range)
      metric.target->range = range;
    else
      metric.target->steps.push_back({std::nullopt, target, {}});
    if (direction != Direction::range) metric.baseline = Dated<double>{std::nullopt, baseline, {}};
    if (limits) metric.limits = *limits;
    return judgement_of(metric, at, kToday, 0.1);
  }
};

// A target on the right side of the baseline, and limits on the way where there are any.
Numbers numbers_of(Dice& dice) {
  constexpr std::array kDirections = {Direction::up, Direction::down, Direction::range};
  Numbers all;
  all.direction = kDirections[static_cast<std::size_t>(dice.number(0, 2))];
  const double sign = all.direction == Direction::down ? -1 : 1;
  all.baseline = dice.number(-50, 50);
  const double way = 1 + dice.number(0, 50);
  all.target = all.baseline + sign * way;
  all.range = {all.baseline, all.baseline + way};
  if (all.direction == Direction::range && dice.coin())
    all.limits = std::array{all.range[0] - 1, all.range[1] + 2};
  if (all.direction != Direction::range && dice.coin())
    all.limits = std::array{all.baseline + sign * way / 4, all.baseline + sign * way / 2};
  all.value = dice.number(-120, 120);
  return all;
}

}  // namespace

TEST_CASE("a score lies between 0 and 100 whatever the value is") {
  Dice dice;
  for (int i = 0; i < kMetrics; ++i) {
    const Numbers numbers = numbers_of(dice);
    const Judgement judgement = numbers.judged(numbers.value);
    REQUIRE(judgement.score);
    CHECK((*judgement.score >= 0 && *judgement.score <= 100));
  }
}

TEST_CASE("another unit changes no score, and nor does another zero") {
  Dice dice;
  for (int i = 0; i < kMetrics; ++i) {
    const Numbers numbers = numbers_of(dice);
    const double score = numbers.judged(numbers.value).score.value();
    for (const auto& [by, plus] :
         {std::pair{1000.0, 0.0}, {0.25, 0.0}, {1.0, 300.0}, {8.0, -7.0}}) {
      const Numbers other = numbers.scaled(by, plus);
      CAPTURE(i, by, plus);
      CHECK(other.judged(other.value).score.value() == Approx(score).margin(1e-9));
    }
  }
}

TEST_CASE("a better value never has a lower score") {
  Dice dice;
  for (int i = 0; i < kMetrics; ++i) {
    const Numbers numbers = numbers_of(dice);
    if (numbers.direction == Direction::range) continue;
    const double better = numbers.direction == Direction::down ? -1 : 1;
    const double score = numbers.judged(numbers.value).score.value();
    for (const double step : {0.125, 1.0, 20.0})
      CHECK(numbers.judged(numbers.value + better * step).score.value() >= score - 1e-9);
  }
}

TEST_CASE("in a range a value nearer to it never has a lower score") {
  Dice dice;
  for (int i = 0; i < kMetrics; ++i) {
    const Numbers numbers = numbers_of(dice);
    if (numbers.direction != Direction::range) continue;
    const double middle = (numbers.range[0] + numbers.range[1]) / 2;
    const double nearer = (numbers.value + middle) / 2;
    CHECK(numbers.judged(nearer).score.value() >=
          numbers.judged(numbers.value).score.value() - 1e-9);
  }
}
