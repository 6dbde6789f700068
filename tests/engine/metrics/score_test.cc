#include "engine/metrics/score.h"

#include <array>
#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

const Day kToday = day_of(2026, 12, 31);

// A metric without dates: the target of the day is the target.
struct Plain {
  Metric metric;

  explicit Plain(Direction direction) { metric.direction = direction; }
  Plain& from(double baseline) {
    metric.baseline = Dated<double>{std::nullopt, baseline, {}};
    return *this;
  }
  Plain& to(double target) {
    metric.target.emplace();
    metric.target->steps.push_back({std::nullopt, target, {}});
    return *this;
  }
  Plain& between(double low, double high) {
    metric.target.emplace();
    metric.target->range = std::array{low, high};
    return *this;
  }
  Plain& within(double amber, double green) {
    metric.limits = std::array{amber, green};
    return *this;
  }

  Judgement at(double value) const { return judgement_of(metric, value, kToday, 0.1); }
  double score(double value) const { return at(value).score.value(); }
  Absence absence(double value) const {
    CHECK_FALSE(at(value).score.has_value());
    return at(value).absence;
  }
};

Plain up() { return Plain(Direction::up); }
Plain down() { return Plain(Direction::down); }
Plain range() { return Plain(Direction::range); }

}  // namespace

TEST_CASE("the worked example of the docs gives its numbers") {
  Metric metric;
  metric.baseline = Dated<double>{period("2025-12"), 12, {}};
  metric.target.emplace();
  metric.target->steps = dated({{"2027-12", 40}});
  const Judgement judgement = judgement_of(metric, 24.0, kToday, 0.1);
  CHECK(judgement.expected.value() == Approx(26));
  CHECK(judgement.target == 40.0);
  CHECK(judgement.score.value() == Approx(61.904762).epsilon(1e-8));
  CHECK(judgement.progress.value() == Approx(42.857143).epsilon(1e-8));
  CHECK(status_of(judgement.score) == Status::amber);
  CHECK(judgement.absence == Absence::none);
}

TEST_CASE("limits as shares of the way, from the baseline") {
  const Plain metric = up().from(0).to(100);  // 0 at 0, amber from 60, green from 90
  CHECK(metric.score(-5) == 0);
  CHECK(metric.score(0) == 0);
  CHECK(metric.score(30) == Approx(100 / 6.0));
  CHECK(metric.score(60) == kAmberScore);
  CHECK(metric.score(75) == Approx(50));
  CHECK(metric.score(90) == kGreenScore);
  CHECK(metric.score(95) == Approx(500 / 6.0));
  CHECK(metric.score(100) == 100);
  CHECK(metric.score(1000) == 100);
}

TEST_CASE("a metric's own shares move its limits") {
  Plain metric = up().from(0).to(100);
  metric.metric.amber = 0.5;
  metric.metric.green = 0.8;
  CHECK(metric.score(50) == kAmberScore);
  CHECK(metric.score(80) == kGreenScore);
  metric.metric.amber = metric.metric.green = 1;  // nothing short of the target is anything
  CHECK(metric.score(99) == Approx(33));
  CHECK(metric.score(100) == 100);
}

TEST_CASE("down mirrors up") {
  const Plain metric = down().from(95).to(45);  // amber from 65, green from 50
  CHECK(metric.score(95) == 0);
  CHECK(metric.score(65) == kAmberScore);
  CHECK(metric.score(50) == kGreenScore);
  CHECK(metric.score(45) == 100);
  CHECK(metric.at(70).progress == 50.0);
  CHECK(metric.at(70).expected == 45.0);
}

TEST_CASE("given limits with the baseline below them start at the baseline") {
  const Plain metric = up().from(10).to(40).within(20, 30);
  CHECK(metric.score(10) == 0);
  CHECK(metric.score(15) == Approx(100 / 6.0));
  CHECK(metric.score(20) == kAmberScore);
  CHECK(metric.score(30) == kGreenScore);
  CHECK(metric.score(40) == 100);
}

TEST_CASE("given limits without a baseline below them start one step down") {
  for (const Plain& metric : {up().to(40).within(20, 30), up().from(20).to(40).within(20, 30),
                              up().from(35).to(40).within(20, 30)}) {
    CHECK(metric.score(10) == 0);
    CHECK(metric.score(15) == Approx(100 / 6.0));
    CHECK(metric.score(20) == kAmberScore);
  }
}

TEST_CASE("where both limits are one, the way to the target is the step down") {
  const Plain metric = up().to(40).within(30, 30);  // 0 at 20
  CHECK(metric.score(20) == 0);
  CHECK(metric.score(25) == Approx(100 / 6.0));
  CHECK(metric.score(29.99) < kAmberScore);
  CHECK(metric.score(30) == kGreenScore);  // the later one wins
  CHECK(metric.score(35) == Approx(500 / 6.0));
}

TEST_CASE("where everything is one value, the score is a step") {
  const Plain metric = up().to(30).within(30, 30);
  CHECK(metric.score(29.999) == 0);
  CHECK(metric.score(30) == 100);
}

TEST_CASE("a green limit beyond the target stands for the target") {
  const Plain metric = up().from(0).to(25).within(20, 30);
  CHECK(metric.at(25).expected == 30.0);
  CHECK(metric.score(25) == Approx(50));
  CHECK(metric.score(29.9) < kGreenScore);
  CHECK(metric.score(30) == 100);
  const Plain mirrored = down().from(50).to(25).within(30, 20);
  CHECK(mirrored.at(25).expected == 20.0);
  CHECK(mirrored.score(20) == 100);
}

TEST_CASE("a target that equals the baseline asks for limits unless it is kept") {
  const Plain metric = up().from(80).to(80);
  CHECK(metric.score(80) == 100);
  CHECK(metric.score(81) == 100);
  CHECK(metric.absence(79.9) == Absence::keep_without_limits);
  CHECK_FALSE(metric.at(81).progress.has_value());
  CHECK(down().from(5).to(5).score(4) == 100);
  CHECK(down().from(5).to(5).absence(6) == Absence::keep_without_limits);
  CHECK(up().from(80).to(80).within(70, 78).score(78) == kGreenScore);
}

TEST_CASE("a rounding error does not cost a status") {
  CHECK(0.9 * 13 > 11.7);  // in binary
  CHECK(up().from(0).to(13).score(11.7) == kGreenScore);
  CHECK(up().to(0.1 + 0.2).within(0.1, 0.3).score(0.3) == 100);
}

TEST_CASE("over-achievement runs to 120 at the stretch and never into the score") {
  Plain metric = up().from(0).to(100);
  metric.metric.stretch = 150;
  CHECK_FALSE(metric.at(99).over.has_value());
  CHECK(metric.at(100).over == 100.0);
  CHECK(metric.at(125).over == 110.0);
  CHECK(metric.at(500).over == 120.0);
  CHECK(metric.at(500).score == 100.0);
  Plain mirrored = down().from(100).to(50);
  mirrored.metric.stretch = 40;
  CHECK(mirrored.at(45).over == 110.0);
  metric.metric.stretch = 90;  // short of the target: says nothing
  CHECK_FALSE(metric.at(120).over.has_value());
}

TEST_CASE("a range is full inside and falls to its outer limits") {
  const Plain metric = range().between(74, 82).within(68, 88);
  CHECK(metric.score(74) == 100);
  CHECK(metric.score(82) == 100);
  CHECK(metric.score(71) == Approx(50));
  CHECK(metric.score(85) == Approx(50));
  CHECK(metric.score(68) == 0);
  CHECK(metric.score(88) == 0);
  CHECK(metric.score(10) == 0);
  CHECK(metric.at(71).target == 74.0);
  CHECK(metric.at(80).target == 82.0);
  CHECK_FALSE(metric.at(71).progress.has_value());
}

TEST_CASE("a range without limits falls over its own width") {
  const Plain metric = range().between(10, 14);
  CHECK(metric.score(6) == 0);
  CHECK(metric.score(8) == Approx(50));
  CHECK(metric.score(17) == Approx(25));
  CHECK(metric.score(18) == 0);
}

TEST_CASE("a range of one value needs limits") {
  CHECK(range().between(10, 10).absence(10) == Absence::one_value_without_limits);
  CHECK(range().to(10).absence(10) == Absence::one_value_without_limits);
  const Plain metric = range().between(10, 10).within(8, 11);
  CHECK(metric.score(10) == 100);
  CHECK(metric.score(9) == Approx(50));
  CHECK(metric.score(10.5) == Approx(50));
}

TEST_CASE("a range with a limit on its edge is a step there") {
  const Plain metric = range().between(10, 14).within(10, 16);
  CHECK(metric.score(10) == 100);
  CHECK(metric.score(9.99) == 0);
  CHECK(metric.score(15) == Approx(50));
}

TEST_CASE("what can't be scored says why") {
  CHECK(up().from(1).absence(2) == Absence::no_target);
  CHECK(range().absence(2) == Absence::no_target);
  CHECK(up().to(10).absence(2) == Absence::no_baseline_or_limits);
  CHECK(up().between(1, 2).absence(2) == Absence::not_a_range);
  CHECK(up().from(20).to(10).absence(2) == Absence::contradictory_target);
  CHECK(down().from(10).to(20).absence(2) == Absence::contradictory_target);
  CHECK(range().between(4, 2).absence(3) == Absence::contradictory_target);
  CHECK(up().to(40).within(30, 20).absence(2) == Absence::contradictory_limits);
  CHECK(down().to(10).within(20, 30).absence(2) == Absence::contradictory_limits);
  CHECK(range().between(10, 14).within(11, 16).absence(3) == Absence::contradictory_limits);
  CHECK(range().between(10, 14).within(8, 13).absence(3) == Absence::contradictory_limits);
  CHECK(Plain(Direction::monitor).to(3).absence(3) == Absence::monitor);
  Plain shares = up().from(0).to(100);
  shares.metric.amber = 0.95;
  CHECK(shares.absence(3) == Absence::contradictory_limits);
  shares.metric.amber = 0.6;
  shares.metric.green = 1.2;
  CHECK(shares.absence(3) == Absence::contradictory_limits);
}

TEST_CASE("without a value there is a target but no score") {
  const Judgement judgement = judgement_of(up().from(0).to(10).metric, std::nullopt, kToday, 0.1);
  CHECK(judgement.target == 10.0);
  CHECK(judgement.expected == 10.0);
  CHECK_FALSE(judgement.score.has_value());
  CHECK_FALSE(judgement.progress.has_value());
}

TEST_CASE("a status begins exactly at its score") {
  CHECK(status_of(100) == Status::green);
  CHECK(status_of(kGreenScore) == Status::green);
  CHECK(status_of(kGreenScore - 1e-9) == Status::amber);
  CHECK(status_of(kAmberScore) == Status::amber);
  CHECK(status_of(33) == Status::red);
  CHECK(status_of(0) == Status::red);
  CHECK(status_of(std::nullopt) == Status::none);
}

TEST_CASE("progress goes beyond 100 and below 0") {
  CHECK(up().from(10).to(20).at(25).progress == 150.0);
  CHECK(up().from(10).to(20).at(5).progress == -50.0);
  CHECK_FALSE(up().to(20).within(5, 10).at(5).progress.has_value());
}
