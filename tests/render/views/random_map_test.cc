#include <catch2/catch.hpp>

#include "tests/render/views/random_map.h"
#include "tests/render/views/random_map_faults.h"

using namespace stratmap;
using Faults = std::vector<std::string>;

// Ten thousand of them: `./dev maps`.
TEST_CASE("a hundred and fifty random maps have no faults") {
  for (std::uint32_t seed = 1; seed <= 150; ++seed) {
    const RandomMapResult came = draw_random_map(seed);
    CAPTURE(seed, came.objectives);
    CHECK(came.faults == Faults{});
    CHECK_FALSE(came.without_graphviz);
  }
}

TEST_CASE("a random map is the same for the same seed") {
  CHECK(random_map_yaml(7) == random_map_yaml(7));
  CHECK(random_map_yaml(7) != random_map_yaml(8));
}
