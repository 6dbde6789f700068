#include "engine/round/agreement.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/modes/mode_distance.h"

namespace stratmap {
namespace {

// From sums, so that whole numbers give exact thresholds: {3, 4, 5} has 1, not a little more.
double sample_variance(std::span<const double> numbers) {
  const auto count = static_cast<double>(numbers.size());
  double sum = 0, squares = 0;
  for (const double number : numbers) {
    sum += number;
    squares += number * number;
  }
  return std::max(0.0, (count * squares - sum * sum) / (count * (count - 1)));
}

double jaccard_distance(const ClaimWords& one, const ClaimWords& other) {
  ClaimWords shared;
  std::ranges::set_intersection(one, other, std::back_inserter(shared));
  const std::size_t all = one.size() + other.size() - shared.size();
  return all == 0 ? 0 : 1 - static_cast<double>(shared.size()) / static_cast<double>(all);
}

bool is_before(const ClaimValue& one, const ClaimValue& other) {
  if (const auto* mix = std::get_if<ModeMix>(&one))
    return mix->share < std::get<ModeMix>(other).share;
  if (const auto* words = std::get_if<ClaimWords>(&one))
    return *words < std::get<ClaimWords>(other);
  return std::get<double>(one) < std::get<double>(other);
}

// A value, the first place where it stands, and how often.
struct Repeated {
  std::size_t place;
  double count;
};

// Many functions give few different values: pairs are looked at by value. In the order of places.
std::vector<Repeated> different_values(std::span<const ClaimValue> values) {
  std::vector<std::size_t> order(values.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(
      order, [&](std::size_t a, std::size_t b) { return is_before(values[a], values[b]); });
  std::vector<Repeated> different;
  for (const std::size_t place : order) {
    if (different.empty() || is_before(values[different.back().place], values[place]))
      different.push_back({place, 0});
    ++different.back().count;
  }
  std::ranges::sort(different, {}, &Repeated::place);
  return different;
}

}  // namespace

double r_wg(std::span<const double> ratings, int scale) {
  const double null_variance = (scale * scale - 1) / 12.0;
  return 1 - sample_variance(ratings) / null_variance;
}

double distance(const ClaimValue& one, const ClaimValue& other) {
  if (const auto* mix = std::get_if<ModeMix>(&one))
    return jensen_shannon(*mix, std::get<ModeMix>(other));
  if (const auto* words = std::get_if<ClaimWords>(&one))
    return jaccard_distance(*words, std::get<ClaimWords>(other));
  return std::abs(std::get<double>(one) - std::get<double>(other));
}

Spread spread_of(std::span<const ClaimValue> values) {
  const std::vector<Repeated> different = different_values(values);
  Spread spread{.different = different.size()};
  double sum = 0, most = -1;
  for (std::size_t i = 0; i < different.size(); ++i) {
    for (std::size_t j = i + 1; j < different.size(); ++j) {
      const double apart = distance(values[different[i].place], values[different[j].place]);
      sum += apart * different[i].count * different[j].count;
      if (std::exchange(most, std::max(most, apart)) >= apart) continue;
      spread.one = different[i].place;
      spread.other = different[j].place;
    }
  }
  const auto count = static_cast<double>(values.size());
  spread.mean = sum / (count * (count - 1) / 2);
  return spread;
}

}  // namespace stratmap
