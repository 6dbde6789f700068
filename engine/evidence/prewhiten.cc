#include "engine/evidence/prewhiten.h"

#include <cmath>
#include <limits>
#include <utility>

#include "engine/evidence/least_squares.h"

namespace stratmap {
namespace {

// What rounding leaves of the sum of squares, relative to it.
constexpr double kRounding = 1e-18;

// The points with a whole past, and their values 0, 1, … `highest` periods before.
struct Past {
  std::vector<std::int32_t> ordinals;
  std::vector<Column> values;
};

Past past_of(std::span<const PeriodPoint> points, int highest) {
  const auto reach = static_cast<std::size_t>(highest);
  Past past{.ordinals = {}, .values = std::vector<Column>(reach + 1)};
  for (std::size_t i = reach; i < points.size(); ++i) {
    if (points[i].ordinal - points[i - reach].ordinal != highest) continue;
    past.ordinals.push_back(points[i].ordinal);
    for (std::size_t back = 0; back <= reach; ++back)
      past.values[back].push_back(points[i - back].value);
  }
  return past;
}

double corrected_information(double squares, std::size_t points, int order) {
  const auto m = static_cast<double>(points);
  const double k = order + 1;
  if (m - k - 1 <= 0) return std::numeric_limits<double>::infinity();
  return m * std::log(squares / m) + 2 * k + 2 * k * (k + 1) / (m - k - 1);
}

}  // namespace

int highest_order(std::size_t points) {
  constexpr std::size_t kForTwo = 20, kForThree = 48;
  return points < kForTwo ? 1 : points < kForThree ? 2 : 3;
}

std::optional<Prewhitened> prewhitened(std::span<const PeriodPoint> points, int highest) {
  const Past past = past_of(points, highest);
  if (past.ordinals.empty()) return std::nullopt;
  const double whole = sum_of_products(past.values[0], past.values[0]);
  Column best = past.values[0];
  Prewhitened found;
  double least = corrected_information(whole, best.size(), 0);
  for (int order = 1; order <= highest; ++order) {
    const auto first = past.values.begin() + 1;
    Column rest = residuals_of(past.values[0], {first, first + order});
    const double information =
        corrected_information(sum_of_products(rest, rest), rest.size(), order);
    if (!(information < least)) continue;
    least = information;
    found.order = order;
    best = std::move(rest);
  }
  if (!(sum_of_products(best, best) > kRounding * whole)) return std::nullopt;
  for (std::size_t i = 0; i < best.size(); ++i) found.points.push_back({past.ordinals[i], best[i]});
  return found;
}

}  // namespace stratmap
