#include "engine/evidence/permutation_test.h"

#include <cmath>
#include <utility>

#include "engine/evidence/lagged_correlation.h"
#include "engine/evidence/least_squares.h"
#include "engine/network/random_draws.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewestPairs = 4;
// A draw that only rounding makes smaller counts as equal.
constexpr double kAlmost = 1 - 1e-12;
// A scatter that is what rounding leaves of none, relative to the squares.
constexpr double kRounding = 1e-20;

// The share of draws that are as large as what was found. `is_as_large` makes a draw.
template <class Draw>
double share_of(const Draws& draws, const Draw& is_as_large) {
  const double enough = draws.up_to * (draws.count + 1.0);
  std::uint32_t as_large = 0, drawn = 0;
  while (drawn < draws.count && as_large <= enough) {
    as_large += is_as_large();
    ++drawn;
  }
  return (as_large + 1.0) / (drawn + 1.0);
}

// Distances from the mean, in units of their root sum of squares; empty where they do not vary.
Column unit(Column values) {
  const double squares = sum_of_products(values, values);
  double mean = 0;
  for (const double value : values) mean += value / static_cast<double>(values.size());
  for (double& value : values) value -= mean;
  const double scatter = sum_of_products(values, values);
  if (!(scatter > kRounding * squares)) return {};
  for (double& value : values) value /= std::sqrt(scatter);
  return values;
}

// Puts `values` into an order drawn at random, and gives their product with `weights` in it. Each
// place is settled from the last on (Fisher & Yates), and multiplied at once.
double shuffled_product(Column& values, const Column& weights, RandomDraws& random) {
  double product = 0;
  for (std::size_t i = values.size(); i-- > 1;) {
    const std::size_t from = random.evenly_below(static_cast<std::uint32_t>(i + 1));
    const double drawn = values[from];
    values[from] = values[i];
    values[i] = drawn;
    product += weights[i] * drawn;
  }
  return product + weights[0] * values[0];
}

// One lag of a scan: which of the first series stand in it, and the later ones as a unit.
struct ScannedLag {
  std::int32_t lag = 0;
  std::vector<std::uint32_t> places;
  Column weights;

  double correlation(const Column& firsts) const {
    double sum = 0, squares = 0, product = 0;
    for (std::size_t k = 0; k < places.size(); ++k) {
      const double value = firsts[places[k]];
      sum += value;
      squares += value * value;
      product += value * weights[k];
    }
    const double scatter = squares - sum * sum / static_cast<double>(places.size());
    return scatter > 1e-12 * squares ? product / std::sqrt(scatter) : 0;
  }
};

std::vector<ScannedLag> scanned_lags(std::span<const PeriodPoint> first,
                                     std::span<const PeriodPoint> later, std::int32_t longest) {
  std::vector<ScannedLag> lags;
  for (std::int32_t lag = 0; lag <= longest; ++lag) {
    ScannedLag scanned;
    scanned.lag = lag;
    Column laters;
    for (const auto& [i, j] : lagged_pairs(first, later, lag)) {
      scanned.places.push_back(i);
      laters.push_back(later[j].value);
    }
    if (laters.size() < kFewestPairs) continue;
    scanned.weights = unit(std::move(laters));
    if (!scanned.weights.empty()) lags.push_back(std::move(scanned));
  }
  return lags;
}

struct Strongest {
  const ScannedLag* at = nullptr;
  double r = 0;
};

Strongest strongest_of(const std::vector<ScannedLag>& lags, const Column& firsts) {
  Strongest strongest{&lags.front(), lags.front().correlation(firsts)};
  for (const ScannedLag& lag : lags) {
    const double r = lag.correlation(firsts);
    if (std::abs(r) * kAlmost > std::abs(strongest.r)) strongest = {&lag, r};
  }
  return strongest;
}

}  // namespace

std::optional<TestedCorrelation> permutation_test(std::span<const PeriodPoint> first,
                                                  std::span<const PeriodPoint> later,
                                                  std::int32_t lag, const Draws& draws) {
  Column firsts, laters;
  for (const auto& [i, j] : lagged_pairs(first, later, lag)) {
    firsts.push_back(first[i].value);
    laters.push_back(later[j].value);
  }
  if (firsts.size() < kFewestPairs) return std::nullopt;
  firsts = unit(std::move(firsts));
  laters = unit(std::move(laters));
  if (firsts.empty() || laters.empty()) return std::nullopt;
  const double r = sum_of_products(firsts, laters);
  // Means and variances stay what they are in any order: the product alone is the correlation.
  RandomDraws random(draws.seed);
  const double least = std::abs(r) * kAlmost;
  const double p =
      share_of(draws, [&] { return std::abs(shuffled_product(firsts, laters, random)) >= least; });
  return TestedCorrelation{lag, firsts.size(), r, p};
}

std::optional<TestedCorrelation> scanning_test(std::span<const PeriodPoint> first,
                                               std::span<const PeriodPoint> later,
                                               std::int32_t longest, const Draws& draws) {
  const std::vector<ScannedLag> lags = scanned_lags(first, later, longest);
  if (lags.empty()) return std::nullopt;
  Column firsts;
  for (const PeriodPoint& point : first) firsts.push_back(point.value);
  firsts = unit(std::move(firsts));
  if (firsts.empty()) return std::nullopt;
  const Strongest found = strongest_of(lags, firsts);
  RandomDraws random(draws.seed);
  const double least = std::abs(found.r) * kAlmost;
  const double p = share_of(draws, [&] {
    random.shuffle(firsts);
    return std::abs(strongest_of(lags, firsts).r) >= least;
  });
  return TestedCorrelation{found.at->lag, found.at->places.size(), found.r, p};
}

}  // namespace stratmap
