#include <array>
#include <catch2/catch.hpp>
#include <random>

#include "engine/metrics/score.h"
#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

constexpr int kMetrics = 400;
constexpr int kValues = 60;

// Metrics of every shape that can be scored, with fixed seeds.
class AnyMetric {
 public:
  explicit AnyMetric(unsigned seed) : random_(seed) {}

  Metric next() {
    Metric metric;
    metric.baseline = Dated<double>{period("2025-12"), number(-50, 50), {}};
    const double target = metric.baseline->value + number(0, 40);
    metric.target.emplace();
    metric.target->steps = dated({{"2027-12", target}});
    metric.amber = number(0, 0.7);
    metric.green = metric.amber + number(0, 0.3);
    if (chance()) {
      const double amber = target - number(0, 60);
      metric.limits = std::array{amber, amber + number(0, 50)};
    }
    if (chance()) metric.baseline.reset();
    if (chance()) metric.stretch = target + number(0, 20);
    return metric;
  }

  double number(double low, double high) {
    return low + (high - low) * static_cast<double>(random_() % 1001) / 1000;
  }
  bool chance() { return random_() % 2 == 0; }

 private:
  std::mt19937 random_;
};

Judgement judged(const Metric& metric, double value) {
  return judgement_of(metric, value, day_of(2026, 12, 31), 0.1);
}

// The same metric in another unit: everything times `factor`.
Metric in_unit(Metric metric, double factor) {
  if (metric.baseline) metric.baseline->value *= factor;
  for (Dated<double>& step : metric.target->steps) step.value *= factor;
  if (metric.limits)
    (*metric.limits) = {(*metric.limits)[0] * factor, (*metric.limits)[1] * factor};
  if (metric.stretch) *metric.stretch *= factor;
  return metric;
}

Metric mirrored(const Metric& metric) {
  Metric mirror = in_unit(metric, -1);
  mirror.direction = Direction::down;
  return mirror;
}

}  // namespace

TEST_CASE("a better value never scores less, and scores stay in their bounds") {
  AnyMetric any(1);
  for (int i = 0; i < kMetrics; ++i) {
    const Metric metric = any.next();
    double before = -1;
    double over_before = 0;
    for (int v = 0; v < kValues; ++v) {
      const Judgement judgement = judged(metric, -120 + 4.5 * v);
      if (!judgement.score) continue;
      REQUIRE(*judgement.score >= before);
      REQUIRE(*judgement.score >= 0);
      REQUIRE(*judgement.score <= 100);
      REQUIRE(judgement.over.value_or(120) >= over_before);
      before = *judgement.score;
      over_before = judgement.over.value_or(over_before);
    }
  }
}

TEST_CASE("another unit changes no score and no status") {
  AnyMetric any(2);
  for (int i = 0; i < kMetrics; ++i) {
    const Metric metric = any.next();
    for (const double factor : {1000.0, 0.001, 3.6, 1 / 60.0}) {
      const Metric scaled = in_unit(metric, factor);
      for (int v = 0; v < kValues; ++v) {
        const double value = any.number(-120, 120);
        const Judgement one = judged(metric, value);
        const Judgement other = judged(scaled, value * factor);
        REQUIRE(one.score.has_value() == other.score.has_value());
        REQUIRE(status_of(one.score) == status_of(other.score));
        REQUIRE(one.score.value_or(0) == Approx(other.score.value_or(0)).margin(1e-6));
        REQUIRE(one.over.value_or(0) == Approx(other.over.value_or(0)).margin(1e-6));
      }
    }
  }
}

TEST_CASE("values on the limits keep their status in every unit") {
  AnyMetric any(3);
  for (int i = 0; i < kMetrics; ++i) {
    const Metric metric = any.next();
    if (!metric.baseline || metric.limits) continue;
    const double baseline = metric.baseline->value;
    const double way = target_on(metric, day_of(2026, 12, 31), 0.1).value() - baseline;
    if (way < 0.01) continue;
    for (const double factor : {1.0, 100.0, 0.01, 7.0 / 3}) {
      const Metric scaled = in_unit(metric, factor);
      const double green = (baseline + metric.green * way) * factor;
      REQUIRE(judged(scaled, green).score.value() >= kGreenScore);
    }
  }
}

TEST_CASE("down is up in the mirror") {
  AnyMetric any(4);
  for (int i = 0; i < kMetrics; ++i) {
    const Metric metric = any.next();
    const Metric mirror = mirrored(metric);
    for (int v = 0; v < kValues; ++v) {
      const double value = any.number(-120, 120);
      const Judgement one = judged(metric, value);
      const Judgement other = judged(mirror, -value);
      REQUIRE(one.score == other.score);
      REQUIRE(one.over == other.over);
      REQUIRE(one.absence == other.absence);
      REQUIRE(one.expected.value() == -other.expected.value());
      REQUIRE(one.progress.value_or(0) == Approx(other.progress.value_or(0)));
    }
  }
}

TEST_CASE("a range scores the same on both sides of its middle") {
  AnyMetric any(5);
  for (int i = 0; i < kMetrics; ++i) {
    Metric metric;
    metric.direction = Direction::range;
    const double half = any.number(0.1, 20);
    metric.target.emplace();
    metric.target->range = std::array{-half, half};
    const double outer = half + any.number(0, 20);
    if (any.chance()) metric.limits = std::array{-outer, outer};
    for (int v = 0; v < kValues; ++v) {
      const double value = any.number(0, 60);
      REQUIRE(judged(metric, value).score == judged(metric, -value).score);
    }
  }
}
