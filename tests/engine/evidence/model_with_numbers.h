#pragma once

#include <string>
#include <vector>

#include "engine/metrics/series.h"

namespace stratmap {

// The values of a metric by month, from January 2000 on: "{2000-01: 1, 2000-02: 2.5}".
std::string to_values(const std::vector<PeriodPoint>& points, double times = 1);

}  // namespace stratmap
