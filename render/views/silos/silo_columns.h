#pragma once

#include <cstdint>
#include <vector>

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
  std::size_t ends_inside = 0, ends = 0;     // of its members' ties
  // Of a member's ties, the share that would stay inside by chance: (size − 1)/(all − 1).
  double inside_by_chance = 0;

  double inside() const {
    return ends == 0 ? 0 : static_cast<double>(ends_inside) / static_cast<double>(ends);
  }
};

struct SiloColumns {
  std::vector<SiloColumn> columns;     // left to right
  std::vector<SiloTie> ties;           // of those shown
  std::size_t functions_left_out = 0;  // beyond the twelve largest communities
  std::size_t communities_left_out = 0;
};

// `figures` is to outlive what is returned. Columns stand so that bridges are short, and members so
// that they cross little; equals keep the order of the model.
SiloColumns silo_columns(const NetworkFigures& figures);

}  // namespace stratmap
