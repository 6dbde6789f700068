#pragma once

#include <vector>

#include "engine/metrics/formulas.h"

namespace stratmap {

// By metric, a shortest circle of formulas that it is on: from the metric along "is computed from",
// without repeating it at the end; empty where there is none. Of metrics that more than
// kMostOnCircles formulas join in circles, only the first in the file has one.
std::vector<std::vector<Id<Metric>>> circles_by_metric(const Formulas& formulas);

inline constexpr std::size_t kMostOnCircles = 200;

}  // namespace stratmap
