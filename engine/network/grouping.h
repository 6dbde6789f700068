#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/network/network.h"

namespace stratmap {

// A partition of the actors of a network into groups numbered from 0.
struct Grouping {
  std::vector<std::uint32_t> group_of;  // by actor
  std::uint32_t count = 0;              // of groups

  std::vector<std::uint32_t> sizes() const;  // by group
};

// A grouping by labels of any numbers, the groups numbered in the order they are met.
Grouping grouping_by(const std::vector<std::uint32_t>& labels);

// The same groups numbered from the largest to the smallest; of equal ones the one with the actor
// of the smallest number first.
Grouping largest_first(const Grouping& grouping);

// The ties of a group: those between its members, and those across its border.
struct GroupTies {
  std::int64_t inside = 0;
  std::int64_t across = 0;

  std::int64_t incident() const { return inside + across; }
};

std::vector<GroupTies> ties_by_group(const Network& network, const Grouping& grouping);

}  // namespace stratmap
