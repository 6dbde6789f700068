#include "engine/metrics/operation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace stratmap {
namespace {

using Values = std::span<const double>;

bool is_missing(double value) { return std::isnan(value); }

double truth(bool holds) { return holds ? 1 : 0; }

double sum_of(Values values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double mean_of(Values values) { return sum_of(values) / static_cast<double>(values.size()); }

double quotient(Values values) { return values[1] == 0 ? kNotAvailable : values[0] / values[1]; }

// The branch that isn't chosen may be missing.
double choose(Values values) {
  if (is_missing(values[0])) return kNotAvailable;
  return values[0] != 0 ? values[1] : values[2];
}

struct Available {
  double sum = 0;
  double count = 0;
};

Available available_of(Values values) {
  Available available;
  for (const double value : values) {
    if (is_missing(value)) continue;
    available.sum += value;
    available.count += 1;
  }
  return available;
}

double sum_available(Values values) {
  const Available available = available_of(values);
  return available.count == 0 ? kNotAvailable : available.sum;
}

double mean_available(Values values) {
  const Available available = available_of(values);
  return available.count == 0 ? kNotAvailable : available.sum / available.count;
}

using Needs = PeriodOperation::Needs;

constexpr std::array<PeriodOperation, 21> kOperations = {{
    {Operation::negate, [](Values v) { return -v[0]; }},
    {Operation::add, [](Values v) { return v[0] + v[1]; }},
    {Operation::subtract, [](Values v) { return v[0] - v[1]; }},
    {Operation::multiply, [](Values v) { return v[0] * v[1]; }},
    {Operation::divide, quotient},
    {Operation::ratio, quotient},
    {Operation::less, [](Values v) { return truth(v[0] < v[1]); }},
    {Operation::less_equal, [](Values v) { return truth(v[0] <= v[1]); }},
    {Operation::greater, [](Values v) { return truth(v[0] > v[1]); }},
    {Operation::greater_equal, [](Values v) { return truth(v[0] >= v[1]); }},
    {Operation::equal, [](Values v) { return truth(v[0] == v[1]); }},
    {Operation::not_equal, [](Values v) { return truth(v[0] != v[1]); }},
    {Operation::minimum, [](Values v) { return *std::min_element(v.begin(), v.end()); }},
    {Operation::maximum, [](Values v) { return *std::max_element(v.begin(), v.end()); }},
    {Operation::sum, sum_of},
    {Operation::average, mean_of},
    {Operation::absolute, [](Values v) { return std::abs(v[0]); }},
    {Operation::clamp, [](Values v) { return std::min(std::max(v[0], v[1]), v[2]); }},
    {Operation::choose, choose, Needs::some},
    {Operation::sum_available, sum_available, Needs::some},
    {Operation::average_available, mean_available, Needs::some},
}};

}  // namespace

const PeriodOperation* find_period_operation(Operation operation) {
  const auto found =
      std::find_if(kOperations.begin(), kOperations.end(),
                   [&](const PeriodOperation& one) { return one.operation == operation; });
  return found == kOperations.end() ? nullptr : &*found;
}

double result_of(const PeriodOperation& operation, std::span<const double> values) {
  const bool stops =
      operation.needs == Needs::all && std::any_of(values.begin(), values.end(), is_missing);
  return stops ? kNotAvailable : operation.compute(values);
}

bool divides(Operation operation) {
  return operation == Operation::divide || operation == Operation::ratio;
}

}  // namespace stratmap
