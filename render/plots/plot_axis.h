#pragma once

#include <utility>

namespace stratmap {

// Numbers from `low` to `high` on pixels from `from` to `to`.
struct PlotAxis {
  double low = 0, high = 1;
  double from = 0, to = 1;

  double at(double value) const {
    if (!(high > low)) return (from + to) / 2;
    return from + (value / 2 - low / 2) / (high / 2 - low / 2) * (to - from);
  }
};

}  // namespace stratmap
