#include "engine/evidence/least_squares.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace stratmap {
namespace {

// What is left of a column, relative to it, where the others say the same.
constexpr double kNothingLeft = 1e-9;
constexpr int kTimes = 2;

void take_out(const Column& direction, Column& values) {
  const double share = sum_of_products(direction, values);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] -= share * direction[i];
}

void take_out_all(const std::vector<Column>& directions, Column& values) {
  for (int time = 0; time < kTimes; ++time)
    for (const Column& direction : directions) take_out(direction, values);
}

}  // namespace

double sum_of_products(const Column& one, const Column& other) {
  return std::inner_product(one.begin(), one.end(), other.begin(), 0.0);
}

Column residuals_of(Column values, std::vector<Column> columns) {
  std::vector<Column> directions;
  for (Column& column : columns) {
    const double whole = std::sqrt(sum_of_products(column, column));
    take_out_all(directions, column);
    const double left = std::sqrt(sum_of_products(column, column));
    if (!(left > kNothingLeft * whole)) continue;
    for (double& value : column) value /= left;
    directions.push_back(std::move(column));
  }
  take_out_all(directions, values);
  return values;
}

}  // namespace stratmap
