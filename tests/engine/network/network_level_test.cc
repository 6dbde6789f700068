#include "engine/network/network_level.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "engine/network/modularity.h"
#include "tests/engine/network/public_network.h"

namespace stratmap {
namespace {

TEST_CASE("A level of actors has each tie from both sides") {
  const NetworkLevel level = first_level(Network(4, {{0, 1}, {1, 2, 0.25}}));
  CHECK(level.size() == 4);
  CHECK(level.degrees == std::vector<double>{1, 2, 1, 0});
  CHECK(level.ends == 4);
  REQUIRE(level.edges_of(1).size() == 2);
  CHECK(level.edges_of(1)[1].target == 2);
  CHECK(level.edges_of(1)[1].weight == 1);  // however weak
  CHECK(level.edges_of(3).empty());
}

TEST_CASE("Groups as vertices keep their ends of ties and forget the ties inside") {
  // Two triangles with two ties between them, and one actor more.
  const Network network(7, {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}, {2, 3}, {1, 4}});
  const NetworkLevel above = aggregated(first_level(network), grouping_by({0, 0, 0, 1, 1, 1, 2}));
  CHECK(above.degrees == std::vector<double>{8, 8, 0});
  CHECK(above.ends == 16);
  REQUIRE(above.edges_of(0).size() == 1);
  CHECK(above.edges_of(0)[0].target == 1);
  CHECK(above.edges_of(0)[0].weight == 2);
  CHECK(above.edges_of(2).empty());
}

// Ten triangles in a ring: 60 of 80 ends are inside, chance puts 10·8²/80 = 8 there.
TEST_CASE("The resolution of silos is that of the densities inside and between") {
  const Network ring = ring_of_cliques(10, 3);
  Labels cliques;
  for (std::uint32_t actor = 0; actor < 30; ++actor) cliques.push_back(actor / 3);
  const double within = 60.0 / 8, between = 20.0 / 72;
  const double expected = (within - between) / (std::log(within) - std::log(between));
  const NetworkLevel level = first_level(ring);
  CHECK(resolution_of(level, cliques).value() == Approx(expected));
  // The same of the cliques as vertices.
  const NetworkLevel above = aggregated(level, grouping_by(cliques));
  CHECK(resolution_of(above, each_alone(above)).value() == Approx(expected));
}

// 6 of 8 ties inside; each side has half of the ends: 6/8 − γ·(¼ + ¼).
TEST_CASE("Modularity is the same of a level and of the actors below") {
  const Network network(7, {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}, {2, 3}, {1, 4}});
  const NetworkLevel level = first_level(network);
  const Coarse triangles(level, grouping_by({0, 0, 0, 1, 1, 1, 2}));
  CHECK(quality(level, triangles.groups.group_of, 2) == Approx(-0.25));
  CHECK(quality(triangles.level, each_alone(triangles.level), 1) == Approx(0.25));
  CHECK(quality(first_level(Network(2, {})), {0, 1}, 1) == 0);
}

TEST_CASE("Communities of groups and of their members are the same") {
  const Coarse pairs(first_level(Network(6, {{0, 1}, {2, 3}, {4, 5}})),
                     grouping_by({0, 0, 1, 1, 2, 2}));
  CHECK(pairs.spread({1, 0, 1}) == Labels{1, 1, 0, 0, 1, 1});
  CHECK(pairs.to_groups({4, 4, 9, 9, 4, 4}) == Labels{0, 1, 0});
}

TEST_CASE("Communities without a tie between them ask for no resolution") {
  const NetworkLevel level = first_level(Network(6, {{0, 1}, {1, 2}, {0, 2}, {3, 4}}));
  CHECK_FALSE(resolution_of(level, {0, 0, 0, 1, 1, 2}));
  CHECK_FALSE(resolution_of(level, {0, 0, 0, 0, 0, 0}));
  CHECK_FALSE(resolution_of(level, each_alone(level)));  // fewer inside than by chance
}

}  // namespace
}  // namespace stratmap
