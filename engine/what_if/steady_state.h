#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/what_if/response.h"

namespace stratmap {

// From this ρ(W) on a map settles too slowly for its steady state to mean anything: it counts as 1.
inline constexpr double kUnsettled = 0.9999;

// Where every objective stands when all has gone round: Δ = δ(I − W)⁻¹, summed as the series
// δ + δW + δW² + … (a map has few arrows a box, so that this is faster than to decompose I − W, and
// as exact). Nothing: the series does not settle, which it does wherever ρ(W) < kUnsettled.
std::optional<std::vector<double>> steady_state(const ResponseGraph& graph,
                                                std::span<const double> change);
std::optional<std::vector<double>> steady_state(const ResponseGraph& graph,
                                                std::span<const double> weights,
                                                std::span<const double> change);

}  // namespace stratmap
