#include "engine/modes/mode_distance.h"

#include <algorithm>
#include <cmath>

namespace stratmap {
namespace {

constexpr double kSameShare = 1e-9;

// Relative entropy of `share` against `middle`, one term of it.
double term(double share, double middle) {
  return share > 0 ? share * std::log2(share / middle) : 0;
}

}  // namespace

double jensen_shannon(const ModeMix& one, const ModeMix& other) {
  double sum = 0;
  for (std::size_t i = 0; i < kModeCount; ++i) {
    const double middle = (one.share[i] + other.share[i]) / 2;
    sum += (term(one.share[i], middle) + term(other.share[i], middle)) / 2;
  }
  return std::clamp(sum, 0.0, 1.0);
}

WordSet<Mode> top_modes(const ModeMix& mix) {
  const double most = *std::ranges::max_element(mix.share);
  WordSet<Mode> top;
  for (std::size_t i = 0; i < kModeCount; ++i)
    if (mix.share[i] >= most - kSameShare) top.add(static_cast<Mode>(i));
  return top;
}

bool differ(WordSet<Mode> one, WordSet<Mode> other) {
  for (std::size_t i = 0; i < kModeCount; ++i)
    if (one.has(static_cast<Mode>(i)) && other.has(static_cast<Mode>(i))) return false;
  return true;
}

ModeMix mean_mix(std::span<const ModeMix> mixes) {
  ModeMix mean;
  for (const ModeMix& mix : mixes)
    for (std::size_t i = 0; i < kModeCount; ++i)
      mean.share[i] += mix.share[i] / static_cast<double>(mixes.size());
  return mean;
}

}  // namespace stratmap
