#include "engine/network/communities.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include "engine/network/leiden.h"

namespace stratmap {
namespace {

constexpr std::uint64_t kSeed = 20190326;
constexpr int kTurns = 20;
// The relative change of the resolution that is none; where every turn takes its time, and where
// it takes none.
constexpr double kSettled = 0.01, kSettledWhereSmall = 0.005;

// Small networks are cheap to search again and again: about so many ties are looked at. Up to the
// larger number, the silos of a network are searched twice for how they melt.
constexpr std::size_t kSearchBudget = 10000, kTwiceBudget = 100000;
constexpr std::size_t kMostSearches = 20;
constexpr int kPolishes = 3;

// A search of one network.
class Search {
 public:
  explicit Search(const Network& network)
      : network_(network),
        bottom_(first_level(network)),
        leiden_(network.size(), kSeed),
        searches_(std::min(kSearchBudget / (network.ties().size() + 1), kMostSearches)) {}

  Communities found() { return searches_ > 1 ? found_by_many() : found_by_one(); }

 private:
  Communities found_by_many() {
    Labels modular = searched();
    Communities found = settled_silos(modular);
    Labels other = melted(found.groups);
    Labels joined = melted(agreed(grouping_by(modular), grouping_by(other)));
    keep_better(bottom_, 1, modular, std::move(other));
    keep_better(bottom_, 1, modular, std::move(joined));
    polish(modular);
    found.modularity = quality(bottom_, modular, 1);
    return found;
  }

  // All actors of a larger network are looked at as seldom as can be. What single moves make is
  // where the search for silos begins. Then come partitions at resolution 1 that cost little: those
  // moves gone on with, the parts of the silos searched anew, and the silos after single moves.
  Communities found_by_one() {
    const Coarse first(bottom_, grouping_by(moved(bottom_)));
    Communities found = settled_silos(silos_of(first));
    std::vector<Labels> others;
    if (searches_ > 0) {
      others.push_back(first.spread(merged(first.level)));
      if (parts_.level.size() > 0) others.push_back(parts_.spread(merged(parts_.level)));
      others.push_back(found.groups.group_of);
      leiden_.move(bottom_, 1, others.back());
    }
    found.modularity = quality(bottom_, melted(found.groups, others), 1);
    return found;
  }

  // From each vertex alone, at resolution 1.
  Labels moved(const NetworkLevel& level) {
    Labels community = each_alone(level);
    leiden_.move(level, 1, community);
    return community;
  }

  // The same, and then whole communities.
  Labels merged(const NetworkLevel& level) {
    Labels community = moved(level);
    leiden_.round(level, 1, Joined::communities, community);
    return community;
  }

  // The best at resolution 1 of all searches.
  Labels searched() {
    Labels best = merged(bottom_);
    for (std::size_t search = 1; search < searches_; ++search) {
      Labels next = leiden_.search(bottom_, 1);
      polish(next);
      keep_better(bottom_, 1, best, std::move(next));
    }
    return best;
  }

  // The silos that the groups form.
  Labels silos_of(const Coarse& first) {
    Labels silos = each_alone(first.level);
    leiden_.move(first.level, resolution_of(first.level, silos).value_or(1), silos);
    const double resolution = leiden_.round_of_silos(first.level, silos);
    silos = first.spread(silos);
    leiden_.move(bottom_, resolution, silos);
    return silos;
  }

  // The communities at the resolution that they themselves ask for. A small network is searched
  // from above, where there are few. A large one from below, from those that single moves make:
  // that is nearer, and each turn takes its time.
  Communities settled_silos(Labels silos) {
    const double settled = searches_ > 1 ? kSettledWhereSmall : kSettled;
    double resolution = 1;
    double next = resolution_of(bottom_, silos).value_or(1);
    for (int turn = 0; turn < kTurns; ++turn) {
      resolution = next;
      if (searches_ > 1) {
        leiden_.round(bottom_, resolution, Joined::parts, silos);
      } else {
        parts_ = leiden_.move_parts(bottom_, resolution, silos);
      }
      for (std::size_t search = 1; search < searches_; ++search)
        keep_better(bottom_, resolution, silos, leiden_.search(bottom_, resolution));
      next = resolution_of(bottom_, silos).value_or(resolution);
      if (std::abs(next - resolution) <= settled * resolution) break;
    }
    return {.groups = connected_pieces(network_, grouping_by(silos)), .resolution = resolution};
  }

  // Groups as wholes at resolution 1, where silos melt together, and then an actor here and there.
  // To search the groups instead of all actors takes little time and finds more. Where `others` put
  // some actors of a group apart, they may part, and the search goes on from each of the others.
  Labels melted(const Grouping& groups, const std::vector<Labels>& others = {}) {
    Grouping together = groups;
    for (const Labels& other : others) together = agreed(together, grouping_by(other));
    const Coarse cores(bottom_, std::move(together));
    Labels best = each_alone(cores.level);
    if (!others.empty()) best = cores.to_groups(others.front());
    leiden_.search_on(cores.level, 1, best);
    for (std::size_t i = 1; i < others.size(); ++i) {
      Labels next = cores.to_groups(others[i]);
      leiden_.search_on(cores.level, 1, next);
      keep_better(cores.level, 1, best, std::move(next));
    }
    if (searches_ == 0 && network_.ties().size() <= kTwiceBudget)
      join(cores.level, best, moved(cores.level));
    Labels community = cores.spread(best);
    leiden_.move(bottom_, 1, community);
    return community;
  }

  // The best of both and of what becomes of those whom both put together.
  void join(const NetworkLevel& level, Labels& best, Labels other) {
    const Coarse cores(level, agreed(grouping_by(best), grouping_by(other)));
    Labels joined = cores.spread(leiden_.search(cores.level, 1));
    leiden_.move(level, 1, joined);
    keep_better(level, 1, best, std::move(other));
    keep_better(level, 1, best, std::move(joined));
  }

  void polish(Labels& modular) {
    for (int polish = 0; polish < kPolishes; ++polish) {
      Labels next = modular;
      leiden_.round(bottom_, 1, Joined::parts, next);
      if (!keep_better(bottom_, 1, modular, std::move(next))) return;
    }
  }

  static bool keep_better(const NetworkLevel& level, double resolution, Labels& best,
                          Labels found) {
    const double gain = quality(level, found, resolution) - quality(level, best, resolution);
    if (gain <= 1e-12) return false;
    best = std::move(found);
    return true;
  }

  const Network& network_;
  NetworkLevel bottom_;
  Leiden leiden_;
  std::size_t searches_;
  Coarse parts_;  // of the silos
};

}  // namespace

Communities communities(const Network& network) {
  if (network.ties().empty())
    return {.groups = largest_first(grouping_by(each_alone(first_level(network))))};
  return Search(network).found();
}

}  // namespace stratmap
