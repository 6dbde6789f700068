#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/network/network.h"

namespace stratmap {

// Whether a tie is as long as any other, or the longer the weaker it is (1/strength).
enum class TieLength : std::uint8_t { one, by_strength };

// Up to this many actors in a component, its betweenness and closeness are exact; above, they are
// estimated from so many pivots, drawn with a fixed seed (Brandes & Pich 2007).
inline constexpr std::size_t kExactActors = 2000;
inline constexpr std::size_t kPivots = 256;

struct Centrality {
  std::vector<double> betweenness;  // unordered pairs, not normalised (Freeman 1977, Brandes 2001)
  // (n − 1)/Σd within the component times (n − 1)/(N − 1), n actors in it and N in all
  // (Wasserman & Faust 1994); 0 without ties.
  std::vector<double> closeness;
  std::size_t pivots = 0;  // 0: all is exact
};

Centrality centrality(const Network& network, TieLength length = TieLength::one,
                      std::size_t exact_actors = kExactActors);

}  // namespace stratmap
