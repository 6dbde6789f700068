#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/analysis.h"
#include "engine/candidates/repair_trial.h"

namespace stratmap {

// By pair, how much the numbers speak for an arrow that helps one period later: −log₁₀(q)/3, from 0
// to 1; 0 where they move the other way, nothing where there are too few of them. All pairs are one
// family. p by Fisher's z: so many pairs would take too long to permute.
std::vector<std::optional<double>> data_support(const Analysis& analysis,
                                                std::span<const ObjectivePair> pairs);

}  // namespace stratmap
