#include "engine/network/grouping.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace stratmap {
namespace {

constexpr std::uint32_t kUnmet = std::numeric_limits<std::uint32_t>::max();

}  // namespace

std::vector<std::uint32_t> Grouping::sizes() const {
  std::vector<std::uint32_t> sizes(count);
  for (const std::uint32_t group : group_of) ++sizes[group];
  return sizes;
}

Grouping grouping_by(const std::vector<std::uint32_t>& labels) {
  const std::uint32_t highest = labels.empty() ? 0 : *std::ranges::max_element(labels);
  std::vector<std::uint32_t> number_of(std::size_t{highest} + 1, kUnmet);
  Grouping grouping;
  grouping.group_of.reserve(labels.size());
  for (const std::uint32_t label : labels) {
    if (number_of[label] == kUnmet) number_of[label] = grouping.count++;
    grouping.group_of.push_back(number_of[label]);
  }
  return grouping;
}

Members members_of(const Grouping& grouping) {
  Members members{.starts = std::vector<std::uint32_t>(std::size_t{grouping.count} + 1),
                  .actors = std::vector<std::uint32_t>(grouping.group_of.size())};
  for (const std::uint32_t group : grouping.group_of) ++members.starts[group + 1];
  std::partial_sum(members.starts.begin(), members.starts.end(), members.starts.begin());
  std::vector<std::uint32_t> next(members.starts.begin(), members.starts.end() - 1);
  for (std::uint32_t actor = 0; actor < grouping.group_of.size(); ++actor)
    members.actors[next[grouping.group_of[actor]]++] = actor;
  return members;
}

Grouping largest_first(const Grouping& grouping) {
  Grouping ordered = grouping_by(grouping.group_of);  // by the first actor of each
  const std::vector<std::uint32_t> sizes = ordered.sizes();
  std::vector<std::uint32_t> order(ordered.count), place(ordered.count);
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, std::greater{},
                           [&](std::uint32_t group) { return sizes[group]; });
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  for (std::uint32_t& group : ordered.group_of) group = place[group];
  return ordered;
}

Grouping agreed(const Grouping& one, const Grouping& other) {
  Grouping cores{.group_of = std::vector<std::uint32_t>(one.group_of.size()), .count = 0};
  // Of each group of `other`, the group of `one` that it last met, and their number.
  std::vector<std::uint32_t> last_met(other.count, kUnmet), number_of(other.count);
  for (const std::uint32_t actor : members_of(one).actors) {
    const std::uint32_t first = one.group_of[actor], second = other.group_of[actor];
    if (last_met[second] != first) number_of[second] = cores.count++;
    last_met[second] = first;
    cores.group_of[actor] = number_of[second];
  }
  return grouping_by(cores.group_of);
}

Grouping connected_pieces(const Network& network, const Grouping& grouping) {
  Grouping pieces{.group_of = std::vector<std::uint32_t>(network.size(), kUnmet), .count = 0};
  std::vector<std::uint32_t> open(network.size() + 1);
  for (std::uint32_t start = 0; start < network.size(); ++start) {
    if (pieces.group_of[start] != kUnmet) continue;
    const std::uint32_t group = grouping.group_of[start];
    pieces.group_of[start] = pieces.count;
    std::size_t open_count = 0;
    open[open_count++] = start;
    while (open_count > 0) {
      // Without a branch on whether a partner belongs to the piece: nobody could foretell it.
      for (const std::uint32_t partner : network.partners(open[--open_count])) {
        std::uint32_t& piece = pieces.group_of[partner];
        const bool joins = (piece == kUnmet) & (grouping.group_of[partner] == group);
        open[open_count] = partner;
        open_count += joins ? 1 : 0;
        piece = joins ? pieces.count : piece;
      }
    }
    ++pieces.count;
  }
  return largest_first(pieces);
}

std::vector<GroupTies> ties_by_group(const Network& network, const Grouping& grouping) {
  std::vector<GroupTies> ties(grouping.count);
  for (const NetworkTie& tie : network.ties()) {
    const std::uint32_t one = grouping.group_of[tie.first];
    const std::uint32_t other = grouping.group_of[tie.second];
    if (one == other) {
      ++ties[one].inside;
    } else {
      ++ties[one].across;
      ++ties[other].across;
    }
  }
  return ties;
}

}  // namespace stratmap
