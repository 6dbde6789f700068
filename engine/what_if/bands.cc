#include "engine/what_if/bands.h"

#include <algorithm>

#include "engine/network/random_draws.h"

namespace stratmap {
namespace {

constexpr std::size_t kDrawsInJob = 50;

double uniform(RandomDraws& draws) { return static_cast<double>(draws.next() >> 11) * 0x1p-53; }

EffectBand band_of(std::vector<double> figures) {
  std::ranges::sort(figures);
  return {.low = quantile(figures, 0.05), .high = quantile(figures, 0.95)};
}

}  // namespace

std::vector<double> drawn_weights(const ResponseGraph& graph, std::uint64_t seed,
                                  std::size_t draw) {
  constexpr double kSpread = 0.5;
  RandomDraws draws(seed + draw);
  std::vector<double> weights = graph.weights();
  // The mean of two even draws has a triangular distribution.
  for (double& weight : weights) weight *= 1 + kSpread * (uniform(draws) + uniform(draws) - 1);
  return weights;
}

std::vector<double> drawn_figures(
    const ResponseGraph& graph, const DrawTerms& terms, std::size_t count,
    const std::function<void(std::span<const double> weights, std::span<double> row)>& figures) {
  std::vector<double> all(terms.draws * count);
  const auto run = [&](std::size_t job) {
    const std::size_t end = std::min(terms.draws, (job + 1) * kDrawsInJob);
    for (std::size_t draw = job * kDrawsInJob; draw < end; ++draw)
      figures(drawn_weights(graph, terms.seed, draw), {all.data() + draw * count, count});
  };
  run_jobs((terms.draws + kDrawsInJob - 1) / kDrawsInJob, terms.threads, run);
  return all;
}

std::vector<EffectBand> bands_of(const ResponseGraph& graph, std::span<const double> change,
                                 std::uint32_t horizon, std::span<const Id<Objective>> objectives,
                                 const DrawTerms& terms) {
  const auto ends = [&](std::span<const double> weights, std::span<double> row) {
    Propagation propagation(graph.objective_count(), horizon);
    propagate(graph, weights, change, propagation);
    for (std::size_t i = 0; i < objectives.size(); ++i)
      row[i] = propagation.points(horizon, objectives[i]);
  };
  const std::vector<double> drawn = drawn_figures(graph, terms, objectives.size(), ends);
  std::vector<EffectBand> bands;
  for (std::size_t i = 0; i < objectives.size(); ++i) {
    std::vector<double> figures;
    for (std::size_t draw = 0; draw < terms.draws; ++draw)
      figures.push_back(drawn[draw * objectives.size() + i]);
    bands.push_back(band_of(std::move(figures)));
  }
  return bands;
}

double quantile(std::span<const double> sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  if (below + 1 >= sorted.size()) return sorted.back();
  return sorted[below] + (place - static_cast<double>(below)) * (sorted[below + 1] - sorted[below]);
}

}  // namespace stratmap
