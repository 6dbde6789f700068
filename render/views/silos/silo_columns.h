#pragma once

#include <cstdint>
#include <vector>

#include "engine/network/grouping.h"
#include "engine/network/network_figures.h"

namespace stratmap {

// What the silo map shows, before it is drawn: functions in the columns of their communities.

// A tie between two functions, as places in SiloColumns::columns.
struct SiloPlace {
  std::uint32_t column = 0;
  std::uint32_t row = 0;

  friend auto operator<=>(const SiloPlace&, const SiloPlace&) = default;
};

struct SiloTie {
  SiloPlace one, other;  // `one` comes first
  const TieFigures* tie = nullptr;
};

struct SiloColumn {
  std::vector<const ActorFigures*> members;  // top to bottom
  bool has_ties = true;                      // the last column may gather those without any
  GroupTies ties = {};                       // each once: between members, and to others
  // The share of its ties that would stay inside by chance: of s members in a house of n,
  // (s − 1)/((s − 1) + 2(n − s)).
  double inside_by_chance = 0;

  // The share of its ties that stay inside. This and chance are (1 − EI)/2 of the E-I index that
  // the check tells.
  double inside() const {
    return ties.incident() == 0
               ? 0
               : static_cast<double>(ties.inside) / static_cast<double>(ties.incident());
  }
};

struct SiloColumns {
  std::vector<SiloColumn> columns;     // left to right
  std::vector<SiloTie> ties;           // of those shown
  std::size_t functions_left_out = 0;  // beyond the twelve largest communities
  // Of a single community every tie stays inside, whatever its functions do: no share is told.
  bool has_shares = false;

  // Whether there is anything to say at the foot of the columns.
  bool has_remarks() const { return has_shares || (!columns.empty() && !columns.back().has_ties); }
};

// `figures` is to outlive what is returned. Columns stand so that few bridges skip one, and members
// so that they cross little; equals keep the order of the model.
SiloColumns silo_columns(const NetworkFigures& figures);

}  // namespace stratmap
