#include "engine/what_if/steady_state.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/what_if/propagation.h"
#include "engine/what_if/spectral_radius.h"
#include "tests/engine/what_if/sample.h"

namespace stratmap {
namespace {

TEST_CASE("The golden map has its spectral radius and norm and steady state") {
  CHECK(spectral_radius(golden_map()) == Approx(0.391487).epsilon(1e-6));
  CHECK(spectral_norm(golden_map()) == Approx(0.646589).epsilon(1e-6));
  const auto steady = steady_state(golden_map(), change_at(4, 0, 10));
  REQUIRE(steady);
  CHECK((*steady)[0] == Approx(10 / 0.94).epsilon(1e-12));
  CHECK((*steady)[1] == Approx(5 / 0.94).epsilon(1e-12));
  CHECK((*steady)[2] == Approx(2 / 0.94).epsilon(1e-12));
  CHECK((*steady)[3] == Approx(-1 / 0.94).epsilon(1e-12));
}

TEST_CASE("A map without cycles has the spectral radius 0") {
  CHECK(spectral_radius(ResponseGraph(3, {{{0}, {1}, 0.9, 0}, {{1}, {2}, 0.9, 1}})) == 0);
  CHECK(spectral_radius(ResponseGraph(0, {})) == 0);
  CHECK(spectral_norm(ResponseGraph(2, {})) == 0);
}

TEST_CASE("A lone cycle grows by the root of its product") {
  for (const std::size_t length : {2U, 3U, 7U, 150U, 201U, 260U}) {
    std::vector<Response> responses;
    for (std::uint32_t i = 0; i < length; ++i)
      responses.push_back(
          {{i}, {static_cast<std::uint32_t>((i + 1) % length)}, i == 0 ? 0.2 : -0.8, 1});
    const auto count = static_cast<double>(length);
    const double expected = std::exp((std::log(0.2) + (count - 1) * std::log(0.8)) / count);
    INFO(length);
    CHECK(spectral_radius({length, responses}) ==
          Approx(expected).epsilon(length > 200 ? 2e-3 : 1e-9));
  }
}

TEST_CASE("Eigenvalues that are known are found") {
  // [[0 a b] [a 0 b] [b b 0]]-like: a full map of equal weights w has ρ = (n − 1)·w.
  std::vector<Response> full;
  for (std::uint32_t i = 0; i < 5; ++i)
    for (std::uint32_t j = 0; j < 5; ++j)
      if (i != j) full.push_back({{i}, {j}, 0.3, 1});
  CHECK(spectral_radius({5, full}) == Approx(1.2).epsilon(1e-10));
  // Rotation: eigenvalues ± i·√(.6·.5).
  const ResponseGraph turning(2, {{{0}, {1}, 0.6, 1}, {{1}, {0}, -0.5, 1}});
  CHECK(spectral_radius(turning) == Approx(std::sqrt(0.3)).epsilon(1e-10));
  // Two ways round that undo each other: nothing comes back.
  const ResponseGraph undone(4, {{{0}, {1}, 0.5, 1},
                                 {{0}, {2}, 0.5, 1},
                                 {{1}, {3}, 0.5, 1},
                                 {{2}, {3}, -0.5, 1},
                                 {{3}, {0}, 0.5, 1}});
  CHECK(spectral_radius(undone) < 1e-3);
  CHECK(spectral_radius_of_sizes(undone) == Approx(std::cbrt(0.25)).epsilon(1e-9));
}

TEST_CASE("Signs never make a map grow faster than its sizes do") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const ResponseGraph map = random_map(seed, 15, 50);
    CHECK(spectral_radius(map) <= spectral_radius_of_sizes(map) + 1e-9);
    CHECK(spectral_radius(map) <= spectral_norm(map) + 1e-9);
  }
}

TEST_CASE("The steady state is where a long horizon leads") {
  int settled = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const ResponseGraph map = random_map(seed, 12, 30);
    const auto steady = steady_state(map, change_at(12, 2, 10));
    CHECK(steady.has_value() == (spectral_radius(map) < 1));
    if (!steady || spectral_radius(map) > 0.8) continue;
    ++settled;
    const Propagation course = propagated(map, change_at(12, 2, 10), 2000);
    for (std::uint32_t i = 0; i < 12; ++i)
      CHECK(course.points(2000, {i}) == Approx((*steady)[i]).margin(1e-9));
  }
  CHECK(settled > 30);
}

TEST_CASE("A map that grows has no steady state and its strongest cycle is named") {
  const ResponseGraph graph(4, {{{0}, {1}, 1.5, 1},
                                {{1}, {0}, 0.8, 1},
                                {{1}, {2}, 0.9, 1},
                                {{2}, {3}, 0.9, 1},
                                {{3}, {1}, 0.1, 1}});
  CHECK(spectral_radius(graph) > 1);
  CHECK_FALSE(steady_state(graph, change_at(4, 0, 1)));
  CHECK(strongest_cycle(graph) == std::vector<Id<Objective>>{{0}, {1}});
}

TEST_CASE("The strongest cycle is that of the largest product of sizes") {
  CHECK(strongest_cycle(golden_map()) == std::vector<Id<Objective>>{{0}, {1}, {2}});
  // 1 → 2 → 1: .25; 0 → 3 → 4 → 0: .729, though it is longer.
  const ResponseGraph graph(5, {{{1}, {2}, 0.5, 1},
                                {{2}, {1}, -0.5, 1},
                                {{0}, {3}, 0.9, 1},
                                {{3}, {4}, -0.9, 1},
                                {{4}, {0}, 0.9, 1},
                                {{0}, {1}, 0.9, 1}});
  CHECK(strongest_cycle(graph) == std::vector<Id<Objective>>{{0}, {3}, {4}});
  CHECK(strongest_cycle(ResponseGraph(2, {{{0}, {1}, 0.9, 1}})).empty());
}

}  // namespace
}  // namespace stratmap
