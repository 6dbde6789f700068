#pragma once

#include <cstdint>
#include <vector>

#include "engine/network/grouping.h"
#include "engine/network/network.h"

namespace stratmap {

// The E-I index (Krackhardt & Stern 1988): (E − I)/(E + I) of the ties across and inside a border,
// from −1 (all inside) to +1 (all across). Without ties 0.
double ei_index(const GroupTies& ties);

// Of the whole network, each tie counted once.
GroupTies whole_ties(const Network& network, const Grouping& grouping);

// What random labels give on average. Of a group: 1 − 2(n_g − 1)/((n_g − 1) + 2(n − n_g)); of the
// whole: 1 − 2·Σ n_g(n_g − 1)/(n(n − 1)).
double expected_ei(std::uint32_t group_size, std::size_t actor_count);
double expected_ei(const Grouping& grouping);

// How often chance is as inward: one-sided, the share of random labellings with an index of at
// most the one found.
struct EiChance {
  double whole = 1;
  std::vector<double> by_group = {};
};

// By drawing: labels shuffled `draws` times with a fixed seed, (k + 1)/(draws + 1). A draw in which
// a group has no tie does not count among its k.
EiChance ei_by_draws(const Network& network, const Grouping& grouping, std::uint32_t draws);

// By the normal distribution with the exact mean and variance, under random labels, of
// T = (1 − EI)·E − (1 + EI)·I, which is at most 0 where the index is at most EI.
EiChance ei_by_moments(const Network& network, const Grouping& grouping);

}  // namespace stratmap
