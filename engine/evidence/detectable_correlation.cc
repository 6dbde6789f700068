#include "engine/evidence/detectable_correlation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stratmap {
namespace {

constexpr std::size_t kFewestPairs = 4;
constexpr double kTwoSided95 = 1.959963984540054;
constexpr double kDetected = 2.80;      // of the 5 % and of the power of 80 %, together
constexpr double kLargest = 1 - 1e-15;  // atanh stays finite
constexpr double kMostPairs = 1e9;

double root_of(std::size_t pairs) { return std::sqrt(static_cast<double>(pairs) - 3); }

double z_of(double r) { return std::atanh(std::clamp(r, -kLargest, kLargest)); }

}  // namespace

CorrelationInterval fisher_interval(double r, std::size_t pairs) {
  if (pairs < kFewestPairs) return {};
  const double half = kTwoSided95 / root_of(pairs);
  return {std::tanh(z_of(r) - half), std::tanh(z_of(r) + half)};
}

double detectable_correlation(std::size_t pairs) {
  return pairs < kFewestPairs ? 1 : std::tanh(kDetected / root_of(pairs));
}

std::size_t pairs_to_detect(double r) {
  const double root = kDetected / z_of(r);
  return static_cast<std::size_t>(std::ceil(std::min(root * root + 3 - 1e-9, kMostPairs)));
}

double fisher_p(double r, std::size_t pairs) {
  if (pairs < kFewestPairs) return 1;
  return std::erfc(std::abs(z_of(r)) * root_of(pairs) / std::numbers::sqrt2);
}

}  // namespace stratmap
