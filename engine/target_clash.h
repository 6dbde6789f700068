#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "models/metrics.h"

namespace stratmap {

// Two numbers of a metric's target that cannot both be meant.
struct TargetClash {
  enum class Kind : std::uint8_t {
    target_baseline,  // up: the target is below the baseline; down: above
    target_step,      // a dated target falls (down: rises) after an earlier one
    stretch_target,   // the stretch does not reach the target
    target_green,     // the target does not reach the green limit
    green_amber,      // the green limit does not reach the amber one
    range_ends,       // the range begins above its end
    lower_limit,      // the outer limit lies inside the range
    upper_limit,
    shares,  // `amber` and `green` are not in order between 0 and 1
    dates,   // the target is not due after the baseline
    percent  // a share outside 0–100
  };

  Kind kind = Kind::target_baseline;
  Span span;         // of the number, where it is known; else of the metric's id
  double value = 0;  // the number told of, and what it is held against
  double limit = 0;
};

// The clashes in a metric's target, in the order of Kind; nothing where there is no target, or
// nothing to compare it with.
std::optional<std::vector<TargetClash>> target_clashes(const Metric& metric);

// The last day on which a target is due, as it was written; nothing: undated.
std::optional<Period> due_of(const Metric& metric);

}  // namespace stratmap
