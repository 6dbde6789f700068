#include "engine/evidence/detrend.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>

#include "engine/evidence/least_squares.h"

namespace stratmap {
namespace {

constexpr std::size_t kPointsForOneHarmonic = 24;
constexpr std::size_t kPointsForTwo = 48;
// What rounding leaves, relative to the values.
constexpr double kRounding = 1e-12;

// 0: no annual rhythm is looked for.
double periods_a_year(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::week:
      return 365.25 / 7;
    case PeriodKind::month:
      return 12;
    case PeriodKind::quarter:
      return 4;
    case PeriodKind::day:
    case PeriodKind::half_year:
    case PeriodKind::year:
      return 0;
  }
  return 0;
}

double largest_of(const Column& values) {
  double largest = 0;
  for (const double value : values) largest = std::max(largest, std::abs(value));
  return largest;
}

void divide(Column& values, double by) {
  for (double& value : values) value /= by;
}

void centre(Column& values) {
  double mean = 0;
  for (const double value : values) mean += value / static_cast<double>(values.size());
  for (double& value : values) value -= mean;
}

// Distances from the mean, the largest of them 1; empty where the values are all the same.
Column standardized(std::span<const PeriodPoint> points) {
  Column values;
  for (const PeriodPoint& point : points) values.push_back(point.value);
  const double largest = largest_of(values);
  if (largest == 0) return {};
  divide(values, largest);
  centre(values);
  const double spread = largest_of(values);
  if (spread <= kRounding) return {};
  divide(values, spread);
  return values;
}

// Sine and cosine that come round `times` a year; of two a year, quarters have the cosine only.
void add_harmonic(std::span<const PeriodPoint> points, PeriodKind kind, int times,
                  std::vector<Column>& columns) {
  const double turn = 2 * std::numbers::pi * times / periods_a_year(kind);
  Column sine, cosine;
  for (const PeriodPoint& point : points) {
    const double angle = turn * (point.ordinal - points.front().ordinal);
    sine.push_back(std::sin(angle));
    cosine.push_back(std::cos(angle));
  }
  if (kind != PeriodKind::quarter || times == 1) columns.push_back(std::move(sine));
  columns.push_back(std::move(cosine));
}

std::vector<Column> explanations_of(std::span<const PeriodPoint> points, PeriodKind kind) {
  Column trend;
  for (const PeriodPoint& point : points) trend.push_back(point.ordinal - points.front().ordinal);
  std::vector<Column> columns = {Column(points.size(), 1), std::move(trend)};
  if (periods_a_year(kind) == 0) return columns;
  if (points.size() >= kPointsForOneHarmonic) add_harmonic(points, kind, 1, columns);
  if (points.size() >= kPointsForTwo) add_harmonic(points, kind, 2, columns);
  return columns;
}

}  // namespace

std::optional<std::vector<PeriodPoint>> detrended(std::span<const PeriodPoint> points,
                                                  PeriodKind kind) {
  const Column values = standardized(points);
  if (values.empty()) return std::nullopt;
  const Column rest = residuals_of(values, explanations_of(points, kind));
  if (largest_of(rest) <= kRounding * 1e3) return std::nullopt;
  std::vector<PeriodPoint> left;
  for (std::size_t i = 0; i < points.size(); ++i) left.push_back({points[i].ordinal, rest[i]});
  return left;
}

}  // namespace stratmap
