#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stratmap {

// What came of drawing one random map.
struct RandomMapResult {
  std::vector<std::string> faults;  // of its geometry and of its SVG; empty for a good one
  std::size_t objectives = 0;
  bool without_graphviz = false;  // Graphviz was not used
};

RandomMapResult draw_random_map(std::uint32_t seed);

}  // namespace stratmap
