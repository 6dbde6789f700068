#include "engine/what_if/steady_state.h"

#include <algorithm>
#include <cmath>

namespace stratmap {

std::optional<std::vector<double>> steady_state(const ResponseGraph& graph,
                                                std::span<const double> change) {
  return steady_state(graph, graph.weights(), change);
}

std::optional<std::vector<double>> steady_state(const ResponseGraph& graph,
                                                std::span<const double> weights,
                                                std::span<const double> change) {
  constexpr int kMostTerms = 500'000;
  constexpr double kNoMore = 1e-14;  // of the largest sum
  constexpr double kTooMuch = 1e15;
  const std::span<const Response> responses = graph.responses();
  std::vector<double> sum(change.begin(), change.end()), term = sum, next(sum.size());
  for (int i = 0; i < kMostTerms; ++i) {
    std::ranges::fill(next, 0.0);
    for (std::size_t k = 0; k < responses.size(); ++k)
      next[responses[k].to.index()] += weights[k] * term[responses[k].from.index()];
    term.swap(next);
    double largest = 0, added = 0;
    for (std::size_t k = 0; k < sum.size(); ++k) {
      sum[k] += term[k];
      largest = std::max(largest, std::abs(sum[k]));
      added = std::max(added, std::abs(term[k]));
    }
    if (added <= kNoMore * largest) return sum;
    if (added > kTooMuch) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace stratmap
