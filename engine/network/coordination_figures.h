#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/analysis.h"

namespace stratmap {

// Two functions that the map's own arrows call to work together (CR > 0, see coordination.h).
struct RequiredPair {
  const Element* one = nullptr;  // the one with the smaller id
  const Element* other = nullptr;
  std::uint32_t times = 0;  // CR
  bool is_tied = false;
};

// Socio-technical congruence (Cataldo et al. 2006, 2008): of the pairs that must work together
// those that are tied.
struct CoordinationFigures {
  std::size_t required = 0, tied = 0;
  std::vector<RequiredPair> pairs = {};  // by falling CR, then ids; at most the first 10,000

  double congruence() const { return static_cast<double>(tied) / static_cast<double>(required); }
};

// Nothing where the map calls no two functions to work together.
std::optional<CoordinationFigures> coordination_figures(const Analysis& analysis);

}  // namespace stratmap
