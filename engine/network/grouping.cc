#include "engine/network/grouping.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace stratmap {

std::vector<std::uint32_t> Grouping::sizes() const {
  std::vector<std::uint32_t> sizes(count);
  for (const std::uint32_t group : group_of) ++sizes[group];
  return sizes;
}

Grouping grouping_by(const std::vector<std::uint32_t>& labels) {
  constexpr std::uint32_t kUnmet = std::numeric_limits<std::uint32_t>::max();
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
