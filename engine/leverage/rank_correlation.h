#pragma once

#include <optional>
#include <span>
#include <vector>

namespace stratmap {

// Ranks from 1, the smallest first; equal values share the mean of their ranks.
std::vector<double> mean_ranks(std::span<const double> values);

// Spearman's rank correlation, ties by mean ranks (Spearman 1904). Nothing: fewer than two values,
// or all of one side are equal.
std::optional<double> spearman(std::span<const double> one, std::span<const double> other);

}  // namespace stratmap
