#pragma once

#include <cstdint>
#include <string>

namespace stratmap {

// What a made-up map is like.
struct MapRecipe {
  int objectives = 20;
  double links_per_objective = 1.3;
  std::uint32_t seed = 1;
  int perspectives = 4;
  bool long_finnish_words = false;
  double measured = 0.8;  // share of objectives with a metric
};

// A model in YAML, the same for the same recipe: objectives in perspectives, links mostly upwards
// and some within a band, downwards or over a band, owners, metrics with values, flaws here and
// there.
std::string map_yaml(const MapRecipe& recipe);

}  // namespace stratmap
