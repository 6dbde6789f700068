#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/jobs.h"
#include "engine/what_if/propagation.h"

namespace stratmap {

// Between which a figure lies in nine draws of ten: its 5 % and 95 % quantiles.
struct EffectBand {
  double low = 0, high = 0;
};

struct DrawTerms {
  std::size_t draws = 1000;
  std::uint64_t seed = 1;
  Threads threads = {};
};

// Weights as they might be as well: each from a triangular distribution over ± 50 %. The draw with
// a number is the same in every run.
std::vector<double> drawn_weights(const ResponseGraph& graph, std::uint64_t seed, std::size_t draw);

// Figures of every draw: `count` a draw, written by `figures` into its own row.
std::vector<double> drawn_figures(
    const ResponseGraph& graph, const DrawTerms& terms, std::size_t count,
    const std::function<void(std::span<const double> weights, std::span<double> row)>& figures);

// What each of `objectives` has moved at the horizon, as far as the weights are known.
std::vector<EffectBand> bands_of(const ResponseGraph& graph, std::span<const double> change,
                                 std::uint32_t horizon, std::span<const Id<Objective>> objectives,
                                 const DrawTerms& terms);

// The quantile of sorted figures, linear between two of them (type 7 of Hyndman & Fan 1996).
double quantile(std::span<const double> sorted, double share);

}  // namespace stratmap
