#include "engine/metrics/score.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stratmap {
namespace {

constexpr double kThird = 100.0 / 3;
constexpr double kFull = 100;
constexpr double kFurthestOver = 20;  // what the stretch is worth above 100
// Values this near to an anchor, relative to the anchors, have reached it: 12 + 0.9 · 14 and 24.6
// are the same number to a reader.
constexpr double kRounding = 1e-12;
// The mean of 0, 0 and 100 is a third of 100, whatever its last digits are; less than what a veto
// takes off.
constexpr double kScoreRounding = 1e-10;

double fraction(double value, double from, double to) {
  return std::clamp((value - from) / (to - from), 0.0, 1.0);
}

// More is better: a metric with everything multiplied by −1 where less is.
struct Climb {
  double sign = 1;
  double target = 0;  // of the day
  std::optional<double> baseline, stretch;
};

Climb climb_of(const Metric& metric, double expected) {
  Climb climb;
  climb.sign = metric.direction == Direction::down ? -1 : 1;
  climb.target = climb.sign * expected;
  if (metric.baseline) climb.baseline = climb.sign * metric.baseline->value;
  if (metric.stretch) climb.stretch = climb.sign * *metric.stretch;
  return climb;
}

double zero_below(const std::optional<double>& baseline, const Anchors& anchors) {
  if (baseline && *baseline < anchors.amber) return *baseline;
  if (anchors.amber < anchors.green) return anchors.amber - (anchors.green - anchors.amber);
  return anchors.amber - (anchors.full - anchors.amber);
}

Anchors given_anchors(const Climb& climb, const std::array<double, 2>& limits) {
  Anchors anchors;
  anchors.amber = climb.sign * limits[0];
  anchors.green = climb.sign * limits[1];
  anchors.full = std::max(climb.target, anchors.green);
  anchors.zero = zero_below(climb.baseline, anchors);
  return anchors;
}

Anchors shared_anchors(const Metric& metric, const Climb& climb) {
  const double baseline = *climb.baseline;
  const double way = climb.target - baseline;
  Anchors anchors;
  anchors.full = climb.target;
  anchors.green = std::min(baseline + metric.green * way, anchors.full);
  anchors.amber = std::min(baseline + metric.amber * way, anchors.green);
  anchors.zero = zero_below(baseline, anchors);
  return anchors;
}

// What keeps up and down from being scored, whatever the value.
Absence obstacle_of(const Metric& metric, const Climb& climb) {
  if (metric.limits) {
    const bool ordered = climb.sign * (*metric.limits)[0] <= climb.sign * (*metric.limits)[1];
    return ordered ? Absence::none : Absence::contradictory_limits;
  }
  if (!climb.baseline) return Absence::no_baseline_or_limits;
  if (climb.target < *climb.baseline) return Absence::contradictory_target;
  const bool ordered = metric.amber <= metric.green && metric.green <= 1;
  return ordered ? Absence::none : Absence::contradictory_limits;
}

std::optional<double> beyond(const Climb& climb, double value) {
  if (!climb.stretch || *climb.stretch <= climb.target || value < climb.target) return std::nullopt;
  return kFull + kFurthestOver * fraction(value, climb.target, *climb.stretch);
}

void judge_climb(const Metric& metric, Climb climb, double value, Judgement& judgement) {
  if (!metric.limits && climb.target == *climb.baseline) {  // a level to keep
    if (climb.sign * value >= climb.target)
      judgement.score = kFull;
    else
      judgement.absence = Absence::keep_without_limits;
    return;
  }
  const Anchors anchors =
      metric.limits ? given_anchors(climb, *metric.limits) : shared_anchors(metric, climb);
  climb.target = anchors.full;
  judgement.expected = climb.sign * anchors.full;
  judgement.score = score_up(climb.sign * value, anchors);
  judgement.over = beyond(climb, climb.sign * value);
}

std::optional<double> progress_of(const Metric& metric, double target, double value) {
  if (!metric.baseline || metric.baseline->value == target) return std::nullopt;
  const double baseline = metric.baseline->value;
  return kFull * (value - baseline) / (target - baseline);
}

Judgement judgement_up_or_down(const Metric& metric, std::optional<double> value, Day today,
                               double path_min) {
  Judgement judgement;
  if (metric.target) judgement.target = final_target(*metric.target);
  if (!judgement.target) {
    const bool is_range = metric.target && metric.target->range;
    judgement.absence = is_range ? Absence::not_a_range : Absence::no_target;
    return judgement;
  }
  judgement.expected = target_on(metric, today, path_min);
  const Climb climb = climb_of(metric, *judgement.expected);
  if (value) judgement.progress = progress_of(metric, *judgement.target, *value);
  judgement.absence = obstacle_of(metric, climb);
  if (value && judgement.absence == Absence::none) judge_climb(metric, climb, *value, judgement);
  return judgement;
}

using Pair = std::array<double, 2>;

std::optional<Pair> range_of(const Target& target) {
  if (target.range) return *target.range;
  const std::optional<double> single = final_target(target);
  return single ? std::optional<Pair>({*single, *single}) : std::nullopt;
}

Pair outer_limits(const Metric& metric, const Pair& range) {
  const double width = range[1] - range[0];
  return metric.limits.value_or(Pair{range[0] - width, range[1] + width});
}

Absence obstacle_of_range(const Metric& metric, const Pair& range) {
  if (range[0] > range[1]) return Absence::contradictory_target;
  if (range[0] == range[1] && !metric.limits) return Absence::one_value_without_limits;
  const Pair outer = outer_limits(metric, range);
  const bool ordered = outer[0] <= range[0] && range[1] <= outer[1];
  return ordered ? Absence::none : Absence::contradictory_limits;
}

double score_in(const Pair& range, const Pair& outer, double value) {
  if (range[0] <= value && value <= range[1]) return kFull;
  if (value <= outer[0] || value >= outer[1]) return 0;
  const bool below = value < range[0];
  return kFull *
         (below ? fraction(value, outer[0], range[0]) : fraction(value, outer[1], range[1]));
}

Judgement judgement_of_range(const Metric& metric, std::optional<double> value) {
  Judgement judgement;
  const std::optional<Pair> range = metric.target ? range_of(*metric.target) : std::nullopt;
  if (!range) {
    judgement.absence = Absence::no_target;
    return judgement;
  }
  judgement.absence = obstacle_of_range(metric, *range);
  if (!value) return judgement;
  const bool nearer_low = std::abs(*value - (*range)[0]) <= std::abs(*value - (*range)[1]);
  judgement.target = judgement.expected = (*range)[nearer_low ? 0 : 1];
  if (judgement.absence == Absence::none)
    judgement.score = score_in(*range, outer_limits(metric, *range), *value);
  return judgement;
}

}  // namespace

Status status_of(std::optional<double> score) {
  if (!score) return Status::none;
  if (*score >= kGreenScore - kScoreRounding) return Status::green;
  return *score >= kAmberScore - kScoreRounding ? Status::amber : Status::red;
}

double score_up(double value, const Anchors& anchors) {
  const double slack = kRounding * std::max({std::abs(anchors.zero), std::abs(anchors.amber),
                                             std::abs(anchors.green), std::abs(anchors.full)});
  const auto reached = [&](double anchor) { return value >= anchor - slack; };
  if (reached(anchors.full)) return kFull;
  if (reached(anchors.green))
    return kGreenScore + kThird * fraction(value, anchors.green, anchors.full);
  if (reached(anchors.amber))
    return kAmberScore + kThird * fraction(value, anchors.amber, anchors.green);
  if (reached(anchors.zero)) return kThird * fraction(value, anchors.zero, anchors.amber);
  return 0;
}

Judgement judgement_of(const Metric& metric, std::optional<double> value, Day today,
                       double path_min) {
  switch (metric.direction) {
    case Direction::up:
    case Direction::down:
      return judgement_up_or_down(metric, value, today, path_min);
    case Direction::range:
      return judgement_of_range(metric, value);
    case Direction::monitor:
      break;
  }
  Judgement judgement;
  judgement.absence = Absence::monitor;
  return judgement;
}

}  // namespace stratmap
