#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/analysis.h"
#include "engine/network/centrality.h"
#include "engine/network/coordination_figures.h"

namespace stratmap {

// All that the network engine says of the functions of a house, or of the objectives of its map.

struct ActorFigures {
  const Element* element = nullptr;
  const Element* unit = nullptr;  // its group in the chart, or its perspective; null: none
  std::size_t degree = 0;
  double betweenness = 0;            // unordered pairs, not normalised
  double closeness = 0;              // Wasserman–Faust
  std::optional<double> constraint;  // Burt; nothing without ties
  double effective_size = 0;         // Burt
  std::uint32_t core = 0;
  std::uint32_t component = 0;  // numbered from the largest, as is the community
  std::uint32_t community = 0;
  bool is_articulation_point = false;
};

struct TieFigures {
  const Element* from = nullptr;
  const Element* to = nullptr;
  double strength = 0;  // (0, 1]
  bool is_bridge = false;
  std::vector<std::string_view> sources = {};  // the keys that say it
};

// The E-I index of a group, what its size would give, and how rare it is by chance.
struct InwardFigures {
  double index = 0, expected = 0, p = 1;
};

struct GroupFigures {
  const Element* group = nullptr;
  std::size_t size = 0;
  InwardFigures inward;
};

// The chart's groups of two or more as a partition of all actors.
struct GroupingFigures {
  std::string_view name;  // "unit", "perspective"
  InwardFigures inward;
  std::uint32_t permutations = 0;  // 0: by exact mean and variance
  double modularity = 0;
  double nmi_with_communities = 0;  // over the actors with ties
  std::vector<GroupFigures> members;
};

struct NetworkFigures {
  std::vector<ActorFigures> actors = {};
  std::vector<TieFigures> ties = {};
  std::uint32_t components = 0, communities = 0;
  double density = 0, modularity = 0, resolution = 1;
  std::size_t pivots = 0;                       // 0: betweenness and closeness are exact
  std::vector<GroupingFigures> groupings = {};  // none where nothing is grouped
  // Of functions; nothing where the map calls no two of them to work together.
  std::optional<CoordinationFigures> coordination = {};
};

NetworkFigures function_figures(const Analysis& analysis, TieLength length = TieLength::one);
NetworkFigures objective_figures(const Analysis& analysis, TieLength length = TieLength::one);

}  // namespace stratmap
