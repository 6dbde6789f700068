#pragma once

#include <cstddef>
#include <span>

#include "engine/round/claims.h"

namespace stratmap {

// Agreement within a group of ratings on a scale from 1 to `scale`: 1: all alike, 0: as far apart
// as ratings drawn at random, below 0: further apart (James, Demaree & Wolf 1984). Needs two.
double r_wg(std::span<const double> ratings, int scale);

// Two claims of one form. Words: 1 − shared / all (Jaccard); mixes: Jensen–Shannon divergence;
// ratings: their difference.
double distance(const ClaimValue& one, const ClaimValue& other);

// How far apart values lie: the mean distance over all pairs, the two furthest apart (places of
// the first such), and how many different values there are. Needs two values.
struct Spread {
  double mean = 0;
  std::size_t one = 0, other = 1;
  std::size_t different = 1;
};

Spread spread_of(std::span<const ClaimValue> values);

}  // namespace stratmap
