#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/metrics/series.h"

namespace stratmap {

// The change from each period to the next one, at the later of the two; a gap has none.
std::vector<Point> first_differences(std::span<const Point> points);

// How two series move together in the periods that both have.
struct Correlation {
  double r = 0;           // Pearson, −1 … 1
  std::size_t pairs = 0;  // periods
};

// Nothing where there are fewer than three pairs, or one of the two does not vary.
std::optional<Correlation> correlation_of(std::span<const Point> one, std::span<const Point> other);

}  // namespace stratmap
