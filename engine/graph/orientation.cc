#include "engine/graph/orientation.h"

namespace stratmap {

std::optional<double> latest_orientation(const Function& function, std::optional<Day> today) {
  std::optional<double> latest;
  std::optional<Day> of;
  for (const Dated<double>& rating : function.customer_orientation) {
    if (!rating.period) {
      if (!of) latest = rating.value;
      continue;
    }
    if (!today || rating.period->first_day() > *today) continue;
    if (of && rating.period->last_day() < *of) continue;
    of = rating.period->last_day();
    latest = rating.value;
  }
  return latest;
}

}  // namespace stratmap
