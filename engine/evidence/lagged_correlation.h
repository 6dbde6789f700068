#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "engine/metrics/series.h"

namespace stratmap {

// Places in two series whose periods lie a lag apart: first, later.
using LaggedPair = std::pair<std::uint32_t, std::uint32_t>;

// The pairs of `first` at t − lag and `later` at t, oldest first.
std::vector<LaggedPair> lagged_pairs(std::span<const PeriodPoint> first,
                                     std::span<const PeriodPoint> later, std::int32_t lag);

// How many there could be, had neither series a gap.
std::size_t possible_pairs(std::span<const PeriodPoint> first, std::span<const PeriodPoint> later,
                           std::int32_t lag);

// Pearson's r of `first` at t − lag and `later` at t. Nothing
// where there are fewer than three, or one of the two does not vary.
std::optional<double> lagged_correlation(std::span<const PeriodPoint> first,
                                         std::span<const PeriodPoint> later, std::int32_t lag);

}  // namespace stratmap
