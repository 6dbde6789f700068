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

using PeriodFunction = double (*)(Values);

struct Applied {
  Operation operation;
  PeriodFunction function;
};

// These look after missing values themselves.
constexpr std::array<Applied, 3> kTolerant = {{{Operation::choose, choose},
                                               {Operation::sum_available, sum_available},
                                               {Operation::average_available, mean_available}}};

// These are only asked when every value is there.
constexpr std::array<Applied, 18> kStrict = {{
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
}};

template <std::size_t size>
PeriodFunction found_in(const std::array<Applied, size>& table, Operation operation) {
  for (const Applied& one : table)
    if (one.operation == operation) return one.function;
  return nullptr;
}

}  // namespace

double result_of(Operation operation, std::span<const double> values) {
  if (const PeriodFunction function = found_in(kTolerant, operation)) return function(values);
  if (std::any_of(values.begin(), values.end(), is_missing)) return kNotAvailable;
  const PeriodFunction function = found_in(kStrict, operation);
  return function == nullptr ? kNotAvailable : function(values);
}

double divisor_of(Operation operation, std::span<const double> values) {
  const bool divides = operation == Operation::divide || operation == Operation::ratio;
  return divides && !is_missing(values[0]) ? values[1] : 1;
}

}  // namespace stratmap
