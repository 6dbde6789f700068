#include "tests/engine/evidence/model_with_numbers.h"

#include "engine/metrics/period_math.h"

namespace stratmap {

std::string to_values(const std::vector<PeriodPoint>& points, double times) {
  std::string values;
  for (const PeriodPoint& point : points)
    values.append(values.empty() ? "{" : ", ")
        .append(to_string(period_at(PeriodKind::month, 24'000 + point.ordinal)))
        .append(": ")
        .append(std::to_string(times * point.value));
  return values + "}";
}

}  // namespace stratmap
