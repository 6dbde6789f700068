#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "models/model.h"

namespace stratmap {

// How much the customer is thought of at a stage, 0–5.
struct StageAttention {
  // 1–5: as the model rates it, else the mean over functions of what their respondents claim (the
  // median of each). Voices from outside are not asked what the house thinks of.
  std::optional<double> rating;
  // What the model shows: its metrics, functions and functions with a mandate together, scaled so
  // that the stage with most has 5.
  double evidence = 0;

  double level() const { return rating.value_or(evidence); }
};

// By stage.
std::vector<StageAttention> attention_by_stage(const Model& model);

// How attention is spread over the stages.
struct AttentionSpread {
  std::vector<StageAttention> stages;
  std::size_t peak = 0;  // the first of those with the largest attention
  double gini = 0;
  bool is_assessed = false;  // four stages or more are rated

  // A stage later than the peak that gets less than `share` of its attention.
  bool is_left_behind(std::size_t stage, double share) const;
};

AttentionSpread attention_spread(const Model& model);

// Whether the rating of a stage and what the model shows are two steps apart or more.
bool is_rating_beside_evidence(const StageAttention& stage);

// The Gini index of numbers from 0: 0 (all the same) towards 1 (one has it all).
double gini_index(std::vector<double> numbers);

}  // namespace stratmap
