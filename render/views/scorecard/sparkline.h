#pragma once

#include <vector>

#include "engine/metrics/history.h"
#include "render/views/scene.h"

namespace stratmap {

inline constexpr std::size_t kSparklinePeriods = 12;

// The values as a small line in `room`, one place a period, broken where a period has no value; the
// target dotted (both ends of a range); the newest value as a dot in the colour of its status.
std::vector<Shape> sparkline(const History& history, const Metric& metric, const Standing& standing,
                             const Rect& room, Colour line, const Palette& palette);

}  // namespace stratmap
