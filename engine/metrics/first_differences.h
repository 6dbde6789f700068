#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/metrics/series.h"

namespace stratmap {

// The change from each period to the next one, at the later of the two; a gap has none.
std::vector<PeriodPoint> first_differences(std::span<const PeriodPoint> points);

// How two series move together in the periods that both have.
struct Correlation {
  double r = 0;           // Pearson, −1 … 1
  std::size_t pairs = 0;  // periods
};

// Nothing where there are fewer than three pairs, or one of the two does not vary.
std::optional<Correlation> correlation_of(std::span<const PeriodPoint> one,
                                          std::span<const PeriodPoint> other);

}  // namespace stratmap
