#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/network/mover.h"
#include "engine/network/network_level.h"
#include "engine/network/refiner.h"

namespace stratmap {

// What the vertices of the next level are: whole communities (Blondel et al. 2008), or parts of
// them that hold together, so that a community can come apart again (Traag, Waltman & van Eck
// 2019).
enum class Joined { communities, parts };

// A search for communities of high modularity at any resolution, from any communities. The same
// seed gives the same communities.
class Leiden {
 public:
  Leiden(std::size_t most_vertices, std::uint64_t seed);

  // Moves the vertices of one level until none wants to; a round begins where a move has ended.
  void move(const NetworkLevel& level, double resolution, Labels& community);

  // Joins and moves, level by level, until nothing joins any more; then back down, moving the
  // vertices of each level once more (multi-level refinement, Rotta & Noack 2011).
  void round(const NetworkLevel& bottom, double resolution, Joined joined, Labels& community);

  // The first step of a round of parts: moves them and, where one moved, its vertices. Returns the
  // parts, or nothing where no vertices hold together.
  Coarse move_parts(const NetworkLevel& bottom, double resolution, Labels& community);

  // A round of whole communities at the resolution of silos, which is worked out anew from those
  // of each level; returns the last.
  double round_of_silos(const NetworkLevel& bottom, Labels& community);

  // Moves, then a round of communities and one of parts.
  void search_on(const NetworkLevel& bottom, double resolution, Labels& community);

  // The same from each vertex alone.
  Labels search(const NetworkLevel& bottom, double resolution);

 private:
  enum class Resolution { given, of_silos };
  double round(const NetworkLevel& bottom, double resolution, Resolution kind, Joined joined,
               Labels& community);

  Mover mover_;
  Refiner refiner_;
};

}  // namespace stratmap
