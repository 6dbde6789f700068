#include "engine/network/coordination_figures.h"

#include <algorithm>
#include <tuple>

#include "engine/network/coordination.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostPairs = 10'000;

bool comes_before(const RequiredPair& one, const RequiredPair& other) {
  return std::tie(other.times, one.one->id, one.other->id) <
         std::tie(one.times, other.one->id, other.other->id);
}

RequiredPair pair_of(const Element& one, const Element& other, std::uint32_t times, bool is_tied) {
  const auto& [first, second] = one.id < other.id ? std::tie(one, other) : std::tie(other, one);
  return {&first, &second, times, is_tied};
}

// Keeps the strongest, so that a house of thousands needs no list of millions.
void keep_strongest(std::vector<RequiredPair>& pairs) {
  std::ranges::sort(pairs, comes_before);
  pairs.resize(std::min(pairs.size(), kMostPairs));
}

}  // namespace

std::optional<CoordinationFigures> coordination_figures(const Analysis& analysis) {
  const Model& model = analysis.model;
  CoordinationRequirements requirements(analysis.causes, analysis.involvement,
                                        model.functions.size());
  CoordinationFigures figures;
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    const auto function = id_at<Function>(i);
    for (const auto& each : requirements.of(function)) {
      if (each.with < function) continue;
      const bool is_tied = analysis.ties.between(function, each.with);
      ++figures.required;
      figures.tied += is_tied ? 1 : 0;
      figures.pairs.push_back(pair_of(model[function], model[each.with], each.times, is_tied));
    }
    if (figures.pairs.size() > 4 * kMostPairs) keep_strongest(figures.pairs);
  }
  if (figures.required == 0) return std::nullopt;
  keep_strongest(figures.pairs);
  return figures;
}

}  // namespace stratmap
