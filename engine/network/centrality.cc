#include "engine/network/centrality.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <utility>

#include "engine/network/cut_points.h"
#include "engine/network/random_draws.h"

namespace stratmap {
namespace {

constexpr std::uint64_t kSeed = 20070001;
constexpr double kFar = std::numeric_limits<double>::infinity();

// The shortest ways from one actor to all others, and what they add up to.
class ShortestWays {
 public:
  ShortestWays(const Network& network, TieLength length)
      : network_(network),
        length_(length),
        distance_(network.size(), kFar),
        ways_(network.size()),
        dependence_(network.size()) {}

  // `weight` is how many actors the source stands for.
  void add_from(std::uint32_t source, double weight, Centrality& sums) {
    walk(source);
    for (std::size_t i = order_.size(); i-- > 0;) {
      const std::uint32_t actor = order_[i];
      sums.closeness[actor] += weight * distance_[actor];
      for_each_before(actor, [&](std::uint32_t before) {
        dependence_[before] += ways_[before] / ways_[actor] * (1 + dependence_[actor]);
      });
      // Each pair is met from both of its ends.
      if (actor != source) sums.betweenness[actor] += weight * dependence_[actor] / 2;
    }
    for (const std::uint32_t actor : order_) {
      distance_[actor] = kFar;
      ways_[actor] = dependence_[actor] = 0;
    }
  }

 private:
  void walk(std::uint32_t source) {
    order_.clear();
    distance_[source] = 0;
    ways_[source] = 1;
    if (length_ == TieLength::one) {
      walk_level_by_level(source);
    } else {
      walk_nearest_first(source);
    }
  }

  void walk_level_by_level(std::uint32_t source) {
    order_.push_back(source);
    for (std::size_t at = 0; at < order_.size(); ++at) {
      const std::uint32_t actor = order_[at];
      for (const std::uint32_t partner : network_.partners(actor)) {
        if (distance_[partner] == kFar) {
          distance_[partner] = distance_[actor] + 1;
          order_.push_back(partner);
        }
        if (distance_[partner] == distance_[actor] + 1) ways_[partner] += ways_[actor];
      }
    }
  }

  void walk_nearest_first(std::uint32_t source) {
    using Entry = std::pair<double, std::uint32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    open.emplace(0, source);
    while (!open.empty()) {
      const auto [distance, actor] = open.top();
      open.pop();
      if (distance > distance_[actor]) continue;
      order_.push_back(actor);
      const auto partners = network_.partners(actor);
      for (std::size_t i = 0; i < partners.size(); ++i) {
        const double reached = distance + 1 / network_.strengths(actor)[i];
        if (is_shorter(reached, distance_[partners[i]])) {
          distance_[partners[i]] = reached;
          ways_[partners[i]] = 0;
          open.emplace(reached, partners[i]);
        }
        if (is_same(reached, distance_[partners[i]])) ways_[partners[i]] += ways_[actor];
      }
    }
  }

  template <class Take>
  void for_each_before(std::uint32_t actor, Take take) const {
    const auto partners = network_.partners(actor);
    for (std::size_t i = 0; i < partners.size(); ++i) {
      const double step = length_ == TieLength::one ? 1 : 1 / network_.strengths(actor)[i];
      if (distance_[partners[i]] < distance_[actor] &&
          is_same(distance_[partners[i]] + step, distance_[actor]))
        take(partners[i]);
    }
  }

  // Sums of the same lengths in another order may differ in their last digits.
  static bool is_same(double one, double other) {
    return one == other || (other < kFar && std::abs(one - other) <= 1e-12 * other);
  }
  static bool is_shorter(double one, double other) { return one < other && !is_same(one, other); }

  const Network& network_;
  TieLength length_;
  std::vector<double> distance_, ways_, dependence_;  // by actor
  std::vector<std::uint32_t> order_;                  // nearest first
};

// The actors to start from in a component: all of it, or pivots.
std::vector<std::uint32_t> sources_in(std::vector<std::uint32_t> members, std::size_t exact_actors,
                                      RandomDraws& random) {
  if (members.size() <= exact_actors || members.size() <= kPivots) return members;
  random.shuffle(members);
  members.resize(kPivots);
  return members;
}

std::vector<std::vector<std::uint32_t>> members_by_group(const Grouping& grouping) {
  std::vector<std::vector<std::uint32_t>> members(grouping.count);
  for (std::uint32_t actor = 0; actor < grouping.group_of.size(); ++actor)
    members[grouping.group_of[actor]].push_back(actor);
  return members;
}

// From the sum of distances to the others.
double wasserman_faust(double distances, std::size_t component_size, std::size_t size) {
  if (distances <= 0 || size < 2) return 0;
  const auto others = static_cast<double>(component_size) - 1;
  return others / distances * others / (static_cast<double>(size) - 1);
}

}  // namespace

Centrality centrality(const Network& network, TieLength length, std::size_t exact_actors) {
  Centrality sums{.betweenness = std::vector<double>(network.size()),
                  .closeness = std::vector<double>(network.size())};
  ShortestWays ways(network, length);
  RandomDraws random(kSeed);
  for (const auto& members : members_by_group(components_of(network))) {
    if (members.size() < 2) break;  // largest first
    const auto sources = sources_in(members, exact_actors, random);
    const double weight = static_cast<double>(members.size()) / static_cast<double>(sources.size());
    if (sources.size() < members.size()) sums.pivots += sources.size();
    for (const std::uint32_t source : sources) ways.add_from(source, weight, sums);
    for (const std::uint32_t actor : members)
      sums.closeness[actor] =
          wasserman_faust(sums.closeness[actor], members.size(), network.size());
  }
  return sums;
}

}  // namespace stratmap
