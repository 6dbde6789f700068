#pragma once

#include <vector>

#include "engine/analysis.h"
#include "engine/metrics/rollup.h"

namespace stratmap {

// The scores of a model from its metrics up, by `settings.rollup` and the weights it gives.
struct RolledScores {
  // By objective, from the metrics that measure it; a metric that measures several counts in each.
  // One that is only followed (`monitor`) has no score to wait for, and is left out.
  std::vector<RolledScore> objectives;
  // By perspective, from its objectives on the main map.
  std::vector<RolledScore> perspectives;
  // By function, from the objectives of `level: unit` that it owns: its own card.
  std::vector<RolledScore> functions;
  // From the perspectives that have objectives on the main map.
  RolledScore map;
};

// `standings` are those of the model's metrics on some day.
RolledScores rolled_scores_of(const Analysis& analysis, const std::vector<Standing>& standings);

// The first of these alone, on the analysis' day, where no more is asked.
std::vector<RolledScore> objective_scores(const Analysis& analysis);

RollupTerms rollup_terms(const Analysis& analysis);

}  // namespace stratmap
