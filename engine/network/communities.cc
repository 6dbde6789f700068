#include "engine/network/communities.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

#include "engine/network/leiden.h"
#include "engine/network/modularity.h"

namespace stratmap {
namespace {

constexpr std::uint64_t kSeed = 20190326;
constexpr int kTurns = 20;
// The relative change of the resolution that is none; where every turn takes its time, and where
// it takes none.
constexpr double kSettled = 0.01, kSettledWhereSmall = 0.005;

// Small networks are cheap to search again and again: about so many ties are looked at.
constexpr std::size_t kSearchBudget = 10000;
constexpr std::size_t kMostSearches = 20;
constexpr int kPolishes = 3;

// Each connected piece of a community as one of its own, numbered from the largest.
Grouping connected_pieces(const Network& network, const Labels& community) {
  constexpr std::uint32_t kUnmet = 0xFFFFFFFF;
  Grouping pieces{.group_of = Labels(network.size(), kUnmet), .count = 0};
  Labels open;
  for (std::uint32_t start = 0; start < network.size(); ++start) {
    if (pieces.group_of[start] != kUnmet) continue;
    pieces.group_of[start] = pieces.count;
    open.push_back(start);
    while (!open.empty()) {
      const std::uint32_t actor = open.back();
      open.pop_back();
      for (const std::uint32_t partner : network.partners(actor)) {
        if (pieces.group_of[partner] != kUnmet || community[partner] != community[start]) continue;
        pieces.group_of[partner] = pieces.count;
        open.push_back(partner);
      }
    }
    ++pieces.count;
  }
  return largest_first(pieces);
}

// Those together whom both put together (the core groups of Ovelgönne & Geyer-Schulz 2013).
Grouping agreed(const Labels& one, const Labels& other) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> number_of;
  Grouping cores;
  for (std::size_t i = 0; i < one.size(); ++i) {
    const auto [core, is_new] = number_of.try_emplace({one[i], other[i]}, cores.count);
    if (is_new) ++cores.count;
    cores.group_of.push_back(core->second);
  }
  return cores;
}

// A search of one network.
class Search {
 public:
  explicit Search(const Network& network)
      : network_(network),
        bottom_(first_level(network)),
        leiden_(network.size(), kSeed),
        searches_(std::min(kSearchBudget / (network.ties().size() + 1), kMostSearches)) {}

  Communities found() {
    Labels moved = each_alone(bottom_);
    leiden_.move(bottom_, 1, moved);
    Labels modular = searches_ > 0 ? searched(moved) : moved;
    Communities found = settled_silos(searches_ > 1 ? modular : moved);
    if (searches_ > 0) {
      Labels other = melted(found.groups);
      Labels joined = melted(agreed(modular, other));
      keep_better(1, modular, std::move(other));
      keep_better(1, modular, std::move(joined));
      if (searches_ > 1) polish(modular);
    } else {
      modular = melted(found.groups);
    }
    found.modularity = modularity(network_, grouping_by(modular));
    return found;
  }

 private:
  // The best at resolution 1 of all searches, the first of which goes on from single moves.
  Labels searched(const Labels& moved) {
    Labels best = moved;
    leiden_.round(bottom_, 1, Joined::communities, best);
    for (std::size_t search = 1; search < searches_; ++search) {
      Labels next = leiden_.search(bottom_, 1);
      polish(next);
      keep_better(1, best, std::move(next));
    }
    return best;
  }

  // The communities at the resolution that they themselves ask for. A small network is searched
  // from above, where there are few. A large one from below, from those that single moves make:
  // that is nearer, and each turn takes its time.
  Communities settled_silos(Labels silos) {
    const double settled = searches_ > 1 ? kSettledWhereSmall : kSettled;
    double resolution = 1;
    double next = searches_ > 1 ? resolution_of(bottom_, silos).value_or(1)
                                : leiden_.round_of_silos(bottom_, silos);
    for (int turn = 0; turn < kTurns; ++turn) {
      resolution = next;
      leiden_.round(bottom_, resolution, Joined::parts, silos);
      for (std::size_t search = 1; search < searches_; ++search)
        keep_better(resolution, silos, leiden_.search(bottom_, resolution));
      next = resolution_of(bottom_, silos).value_or(resolution);
      if (std::abs(next - resolution) <= settled * resolution) break;
    }
    return {.groups = connected_pieces(network_, silos), .resolution = resolution};
  }

  // Groups as wholes at resolution 1, where silos melt together, and then an actor here and there.
  // To search the groups instead of all actors takes little time and finds more.
  Labels melted(const Grouping& groups) {
    const Labels best = leiden_.search(aggregated(bottom_, groups), 1);
    Labels community = groups.group_of;
    for (std::uint32_t& label : community) label = best[label];
    leiden_.move(bottom_, 1, community);
    return community;
  }

  void polish(Labels& modular) {
    for (int polish = 0; polish < kPolishes; ++polish) {
      Labels next = modular;
      leiden_.round(bottom_, 1, Joined::parts, next);
      if (!keep_better(1, modular, std::move(next))) return;
    }
  }

  bool keep_better(double resolution, Labels& best, Labels found) const {
    const double gain = modularity(network_, grouping_by(found), resolution) -
                        modularity(network_, grouping_by(best), resolution);
    if (gain <= 1e-12) return false;
    best = std::move(found);
    return true;
  }

  const Network& network_;
  NetworkLevel bottom_;
  Leiden leiden_;
  std::size_t searches_;
};

}  // namespace

Communities communities(const Network& network) {
  if (network.ties().empty())
    return {.groups = largest_first(grouping_by(each_alone(first_level(network))))};
  return Search(network).found();
}

}  // namespace stratmap
