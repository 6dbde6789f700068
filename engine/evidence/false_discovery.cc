#include "engine/evidence/false_discovery.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace stratmap {

std::vector<double> false_discovery_rates(std::span<const double> p, FalseDiscovery rule) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return p[i]; });
  auto tests = static_cast<double>(p.size());
  if (rule == FalseDiscovery::benjamini_yekutieli) {
    double harmonic = 0;
    for (std::size_t i = 1; i <= p.size(); ++i) harmonic += 1 / static_cast<double>(i);
    tests *= harmonic;
  }
  std::vector<double> q(p.size());
  double smallest = 1;
  for (std::size_t rank = p.size(); rank > 0; --rank) {
    const std::size_t test = order[rank - 1];
    smallest = std::min(smallest, p[test] * tests / static_cast<double>(rank));
    q[test] = smallest;
  }
  return q;
}

}  // namespace stratmap
