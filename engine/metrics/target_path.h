#pragma once

#include <optional>

#include "models/metrics.h"

namespace stratmap {

// The final target: of dated steps the one with the latest end. Nothing for a range.
std::optional<double> final_target(const Target& target);

// The target of the day t(T). Baseline and target dated (`due`, or dated steps): linear in days
// from the baseline through the steps, of whose first stretch at least the share `path_min` counts
// as gone, so that a young target is not red because the year has just begun. Else the final one.
std::optional<double> target_on(const Metric& metric, Day today, double path_min);

}  // namespace stratmap
