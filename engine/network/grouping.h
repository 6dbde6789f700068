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

// The actors ordered by their group: those of a group in rising order, between its start and the
// next one's.
struct Members {
  std::vector<std::uint32_t> starts, actors;
};

Members members_of(const Grouping& grouping);

// A grouping by labels of any numbers, the groups numbered in the order they are met.
Grouping grouping_by(const std::vector<std::uint32_t>& labels);

// The same groups numbered from the largest to the smallest; of equal ones the one with the actor
// of the smallest number first.
Grouping largest_first(const Grouping& grouping);

// Those together whom both put together (the core groups of Ovelgönne & Geyer-Schulz 2013).
Grouping agreed(const Grouping& one, const Grouping& other);

// Each connected piece of a group as one of its own, numbered from the largest.
Grouping connected_pieces(const Network& network, const Grouping& grouping);

// The ties of a group: those between its members, and those across its border.
struct GroupTies {
  std::int64_t inside = 0;
  std::int64_t across = 0;

  std::int64_t incident() const { return inside + across; }
};

std::vector<GroupTies> ties_by_group(const Network& network, const Grouping& grouping);

}  // namespace stratmap
