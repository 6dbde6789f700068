#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "engine/metrics/standing.h"
#include "models/model.h"

namespace stratmap {

// A part of a score that is made of several: its own score (nothing: not available) and how much
// it weighs among the others.
struct ScorePart {
  std::optional<double> score;  // 0–100
  double weight = 1;
};

struct RollupTerms {
  Rollup method = Rollup::veto;
  double coverage_min = 0.5;  // share of the weights that must have a score
  double veto_share = 0.2;    // from which share on a red part keeps the whole from being green
};

// A score made of several (OECD/JRC 2008, Handbook on Constructing Composite Indicators).
struct RolledScore {
  std::optional<double> score;  // 0–100; nothing: too little of it is known
  Status status = Status::none;
  double coverage = 0;  // share of the weights that have a score, 0–1
  // Between which the weighted mean must lie, whatever the parts without a score turn out to be.
  double lowest = 0, highest = 100;
  std::optional<double> mean;  // weighted mean of what has a score, whatever method and coverage
  std::size_t parts = 0;       // of a weight above 0
  std::size_t scored = 0;      // of these
  std::size_t red = 0;         // of these
};

RolledScore rolled_up(std::span<const ScorePart> parts, const RollupTerms& terms);

}  // namespace stratmap
