#include "engine/network/communities.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "engine/network/leiden.h"
#include "engine/network/modularity.h"

namespace stratmap {
namespace {

constexpr std::uint64_t kSeed = 20190326;
constexpr int kRounds = 3;
constexpr int kTurns = 20;
constexpr double kSettled = 0.005;  // relative change of the resolution

// Small networks are cheap to search again and again: about so many ties are looked at.
constexpr std::size_t kSearchBudget = 20000;
constexpr std::size_t kMostSearches = 20;

std::size_t searches_for(const Network& network) {
  return std::clamp<std::size_t>(kSearchBudget / (network.ties().size() + 1), 1, kMostSearches);
}

// The best of several searches, by modularity at the resolution asked for.
Grouping best_at(const Network& network, double resolution) {
  Grouping best;
  double highest = -2;
  for (std::size_t search = 0; search < searches_for(network); ++search) {
    Grouping found = leiden(network, resolution, kRounds, kSeed + search);
    const double quality = modularity(network, found, resolution);
    if (quality <= highest + 1e-12) continue;
    highest = quality;
    best = std::move(found);
  }
  return best;
}

// γ of the densities inside and between; nothing where all ties are inside, or as many as chance
// would put there.
std::optional<double> resolution_of(const Network& network, const Grouping& groups) {
  const double ends = 2 * static_cast<double>(network.ties().size());
  double inside = 0, expected = 0;
  for (const GroupTies& group : ties_by_group(network, groups)) {
    const auto degrees = static_cast<double>(2 * group.inside + group.across);
    inside += 2 * static_cast<double>(group.inside);
    expected += degrees * degrees / ends;
  }
  if (inside >= ends || expected >= ends || expected <= 0) return std::nullopt;
  const double within = inside / expected;
  const double between = (ends - inside) / (ends - expected);
  if (within <= between * (1 + kSettled)) return std::nullopt;
  return (within - between) / (std::log(within) - std::log(between));
}

}  // namespace

Communities communities(const Network& network) {
  Communities found{.groups = best_at(network, 1)};
  found.modularity = modularity(network, found.groups);
  for (int turn = 0; turn < kTurns; ++turn) {
    const auto next = resolution_of(network, found.groups);
    if (!next || std::abs(*next - found.resolution) <= kSettled * found.resolution) break;
    found.resolution = *next;
    found.groups = best_at(network, *next);
    found.modularity = std::max(found.modularity, modularity(network, found.groups));
  }
  return found;
}

}  // namespace stratmap
