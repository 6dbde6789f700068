// Draws many random maps and counts what is wrong with them: random_maps [COUNT [FIRST SEED]].
// Ends with 1 where there is a fault.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "tests/render/views/random_map_faults.h"

namespace {

constexpr std::uint32_t kUsualCount = 10'000;

std::uint32_t number(int count, char** words, int at, std::uint32_t otherwise) {
  return count > at ? static_cast<std::uint32_t>(std::strtoul(words[at], nullptr, 10)) : otherwise;
}

}  // namespace

int main(int count, char** words) {
  const std::uint32_t maps = number(count, words, 1, kUsualCount);
  const std::uint32_t first = number(count, words, 2, 1);
  std::size_t faulty = 0, faults = 0, fallbacks = 0, largest = 0;
  for (std::uint32_t seed = first; seed < first + maps; ++seed) {
    const stratmap::RandomMapResult came = stratmap::draw_random_map(seed);
    for (const std::string& fault : came.faults)
      fmt::print("seed {} ({} objectives): {}\n", seed, came.objectives, fault);
    faults += came.faults.size();
    faulty += came.faults.empty() ? 0 : 1;
    fallbacks += came.without_graphviz ? 1 : 0;
    largest = std::max(largest, came.objectives);
  }
  fmt::print(
      "{} maps of up to {} objectives: {} faults in {} of them; {} ordered without Graphviz\n",
      maps, largest, faults, faulty, fallbacks);
  return faults == 0 ? 0 : 1;
}
