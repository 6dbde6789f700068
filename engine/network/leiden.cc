#include "engine/network/leiden.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "engine/network/random_draws.h"

namespace stratmap {
namespace {

using Labels = std::vector<std::uint32_t>;

// A network whose vertices may stand for many actors.
struct Level {
  std::vector<std::size_t> starts;
  std::vector<std::uint32_t> targets;
  std::vector<double> weights;  // by target: ties between the two
  std::vector<double> degrees;  // by vertex: ends of ties in it

  std::size_t size() const { return degrees.size(); }
};

Level first_level(const Network& network) {
  Level level{.starts = {0}, .targets = {}, .weights = {}, .degrees = {}};
  for (std::uint32_t actor = 0; actor < network.size(); ++actor) {
    const auto partners = network.partners(actor);
    level.targets.insert(level.targets.end(), partners.begin(), partners.end());
    level.starts.push_back(level.targets.size());
    level.degrees.push_back(static_cast<double>(partners.size()));
  }
  level.weights.assign(level.targets.size(), 1);
  return level;
}

Labels each_alone(std::size_t count) {
  Labels labels(count);
  std::iota(labels.begin(), labels.end(), 0U);
  return labels;
}

// Moves the vertices of one level between communities.
class Mover {
 public:
  Mover(const Level& level, double penalty, RandomDraws& random)
      : level_(level), penalty_(penalty), random_(random), weight_to_(level.size()) {}

  // Every vertex to where it adds most, until none can move.
  void move(Labels& community) {
    std::vector<double> totals(level_.size());
    Labels sizes(level_.size()), empty;
    for (std::uint32_t v = 0; v < level_.size(); ++v) {
      totals[community[v]] += level_.degrees[v];
      ++sizes[community[v]];
    }
    for (std::uint32_t label = 0; label < level_.size(); ++label)
      if (sizes[label] == 0) empty.push_back(label);
    Labels queue = shuffled();
    std::vector<bool> is_queued(level_.size(), true);
    for (std::size_t at = 0; at < queue.size(); ++at) {
      const std::uint32_t v = queue[at];
      is_queued[v] = false;
      const std::uint32_t from = community[v];
      totals[from] -= level_.degrees[v];
      --sizes[from];
      gather(v, community);
      std::uint32_t to = from;
      double best = gain(from, v, totals);
      for (const std::uint32_t label : met_) consider(label, v, totals, best, to);
      forget();
      if (best < -kEqual && !empty.empty()) {
        to = empty.back();
        empty.pop_back();
      }
      if (to != from && sizes[from] == 0) empty.push_back(from);
      totals[to] += level_.degrees[v];
      ++sizes[to];
      community[v] = to;
      if (to != from) requeue(v, community, is_queued, queue);
    }
  }

  // Parts of the communities, grown from single vertices by merging those well tied to the rest.
  Labels parts(const Labels& community) {
    Labels part = each_alone(level_.size());
    std::vector<double> totals = level_.degrees, all(level_.size()), to_rest(level_.size());
    for (std::uint32_t v = 0; v < level_.size(); ++v) {
      all[community[v]] += level_.degrees[v];
      for (std::size_t e = level_.starts[v]; e < level_.starts[v + 1]; ++e)
        if (community[level_.targets[e]] == community[v]) to_rest[v] += level_.weights[e];
    }
    std::vector<double> border = to_rest;  // by part: ties to the rest of its community
    std::vector<bool> is_alone(level_.size(), true);
    for (const std::uint32_t v : shuffled()) {
      const double whole = all[community[v]];
      if (!is_alone[v] || !is_well_tied(to_rest[v], level_.degrees[v], whole)) continue;
      gather_within(v, community, part);
      std::uint32_t to = v;
      double best = 0;
      for (const std::uint32_t label : met_)
        if (label != v && is_well_tied(border[label], totals[label], whole))
          consider(label, v, totals, best, to);
      const double tied = weight_to_[to];
      forget();
      if (to == v) continue;
      part[v] = to;
      is_alone[to] = false;
      totals[to] += level_.degrees[v];
      border[to] += to_rest[v] - 2 * tied;
    }
    return part;
  }

 private:
  static constexpr double kEqual = 1e-10;

  Labels shuffled() {
    Labels order = each_alone(level_.size());
    random_.shuffle(order);
    return order;
  }

  bool is_well_tied(double ties, double degree, double whole) const {
    return ties >= penalty_ * degree * (whole - degree);
  }

  void gather(std::uint32_t v, const Labels& label_of) {
    for (std::size_t e = level_.starts[v]; e < level_.starts[v + 1]; ++e)
      meet(label_of[level_.targets[e]], level_.weights[e]);
  }
  void gather_within(std::uint32_t v, const Labels& community, const Labels& part) {
    for (std::size_t e = level_.starts[v]; e < level_.starts[v + 1]; ++e)
      if (community[level_.targets[e]] == community[v])
        meet(part[level_.targets[e]], level_.weights[e]);
  }
  void meet(std::uint32_t label, double weight) {
    if (weight_to_[label] == 0) met_.push_back(label);
    weight_to_[label] += weight;
  }
  void forget() {
    for (const std::uint32_t label : met_) weight_to_[label] = 0;
    met_.clear();
  }

  // What the vertex adds to modularity (times m) in a community.
  double gain(std::uint32_t label, std::uint32_t v, const std::vector<double>& totals) const {
    return weight_to_[label] - penalty_ * level_.degrees[v] * totals[label];
  }

  // A gain as large as the best so far is no reason to move.
  void consider(std::uint32_t label, std::uint32_t v, const std::vector<double>& totals,
                double& best, std::uint32_t& to) const {
    const double added = gain(label, v, totals);
    if (added <= best + kEqual) return;
    best = added;
    to = label;
  }

  void requeue(std::uint32_t v, const Labels& community, std::vector<bool>& is_queued,
               Labels& queue) const {
    for (std::size_t e = level_.starts[v]; e < level_.starts[v + 1]; ++e) {
      const std::uint32_t partner = level_.targets[e];
      if (is_queued[partner] || community[partner] == community[v]) continue;
      is_queued[partner] = true;
      queue.push_back(partner);
    }
  }

  const Level& level_;
  double penalty_;  // γ/2m
  RandomDraws& random_;
  std::vector<double> weight_to_;  // by label, of the vertex at hand; else 0
  Labels met_;
};

// The parts as vertices; ties inside a part are no longer seen, and count in its degree.
Level aggregated(const Level& level, const Grouping& parts) {
  std::vector<std::size_t> starts(parts.count + 1);
  for (const std::uint32_t part : parts.group_of) ++starts[part + 1];
  std::partial_sum(starts.begin(), starts.end(), starts.begin());
  Labels members(level.size());
  std::vector<std::size_t> next(starts.begin(), starts.end() - 1);
  for (std::uint32_t v = 0; v < level.size(); ++v) members[next[parts.group_of[v]]++] = v;

  Level above{.starts = {0}, .targets = {}, .weights = {}, .degrees = {}};
  above.degrees.resize(parts.count);
  std::vector<double> weight_to(parts.count);
  for (std::uint32_t part = 0; part < parts.count; ++part) {
    const std::size_t first = above.targets.size();
    for (std::size_t i = starts[part]; i < starts[part + 1]; ++i) {
      const std::uint32_t v = members[i];
      above.degrees[part] += level.degrees[v];
      for (std::size_t e = level.starts[v]; e < level.starts[v + 1]; ++e) {
        const std::uint32_t other = parts.group_of[level.targets[e]];
        if (other == part) continue;
        if (weight_to[other] == 0) above.targets.push_back(other);
        weight_to[other] += level.weights[e];
      }
    }
    for (std::size_t i = first; i < above.targets.size(); ++i)
      above.weights.push_back(std::exchange(weight_to[above.targets[i]], 0));
    above.starts.push_back(above.targets.size());
  }
  return above;
}

// One round of moving, refining and aggregating, from the communities given.
Labels improved(const Level& bottom, Labels community, double penalty, RandomDraws& random) {
  Level level = bottom;
  Labels vertex_of = each_alone(bottom.size());  // by actor, at the level at hand
  for (;;) {
    Mover mover(level, penalty, random);
    mover.move(community);
    const Grouping parts = grouping_by(mover.parts(community));
    const bool is_last = parts.count == level.size();
    Labels above(parts.count);
    for (std::uint32_t v = 0; v < level.size(); ++v) above[parts.group_of[v]] = community[v];
    if (is_last) break;
    for (std::uint32_t& vertex : vertex_of) vertex = parts.group_of[vertex];
    level = aggregated(level, parts);
    community = grouping_by(above).group_of;
  }
  Labels of_actors;
  for (const std::uint32_t vertex : vertex_of) of_actors.push_back(community[vertex]);
  return grouping_by(of_actors).group_of;
}

// Each connected piece of a community as one of its own.
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
  return pieces;
}

}  // namespace

Grouping leiden(const Network& network, double resolution, int rounds, std::uint64_t seed) {
  const Level bottom = first_level(network);
  Labels community = each_alone(network.size());
  if (network.ties().empty()) return grouping_by(community);
  const double penalty = resolution / (2 * static_cast<double>(network.ties().size()));
  RandomDraws random(seed);
  for (int round = 0; round < rounds; ++round)
    community = improved(bottom, std::move(community), penalty, random);
  return largest_first(connected_pieces(network, community));
}

}  // namespace stratmap
