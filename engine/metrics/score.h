#pragma once

#include <optional>

#include "engine/metrics/absence.h"
#include "engine/metrics/standing.h"
#include "engine/metrics/target_path.h"
#include "models/model.h"

namespace stratmap {

// Scores run from 0 to 100; from kGreenScore on a status is green, from kAmberScore on amber.
inline constexpr double kAmberScore = 100.0 / 3;
inline constexpr double kGreenScore = 200.0 / 3;

Status status_of(std::optional<double> score);

// Where a score reaches 0, 33⅓, 66⅔ and 100, for more being better. Ascending.
struct Anchors {
  double zero = 0, amber = 0, green = 0, full = 0;
};

// Piecewise linear between the anchors; where two coincide the later one wins.
double score_up(double value, const Anchors& anchors);

// What a value is worth on a day.
struct Judgement {
  std::optional<double> target;    // the final one; of a range: the edge nearer to the value
  std::optional<double> expected;  // the target of the day
  std::optional<double> score;
  std::optional<double> over;  // 100–120: between the expected value and the stretch
  std::optional<double> progress;
  Absence absence = Absence::none;  // why there is no score
};

Judgement judgement_of(const Metric& metric, std::optional<double> value, Day today,
                       double path_min);

}  // namespace stratmap
