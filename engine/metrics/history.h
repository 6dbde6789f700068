#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/analysis.h"

namespace stratmap {

// A value of a period that is over, and where it stood: judged on the period's last day, the newest
// as Standing says it.
struct PastValue {
  Period period;
  double value = 0;
  Status status = Status::none;
};

// The values of a metric in its own period, oldest first; periods without a value are left out.
using History = std::vector<PastValue>;

// One a metric, of the last `periods` periods up to the newest value at most.
std::vector<History> histories_of(const Analysis& analysis, std::size_t periods);

}  // namespace stratmap
