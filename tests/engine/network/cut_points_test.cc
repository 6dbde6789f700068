#include "engine/network/cut_points.h"

#include <catch2/catch.hpp>

#include "tests/engine/network/public_network.h"

namespace stratmap {
namespace {

using Parts = std::vector<std::uint32_t>;

std::vector<std::uint32_t> articulation_points(const Network& network) {
  const CutPoints cuts = cut_points(network);
  std::vector<std::uint32_t> points;
  for (std::uint32_t actor = 0; actor < network.size(); ++actor)
    if (cuts.is_articulation_point(actor)) points.push_back(actor);
  return points;
}

// As found by taking each actor away and counting again.
Parts parts_without(const Network& network, std::uint32_t gone) {
  std::vector<NetworkTie> ties;
  for (const NetworkTie& tie : network.ties())
    if (tie.first != gone && tie.second != gone) ties.push_back(tie);
  const Grouping with = components_of(network);
  const Grouping without = components_of({network.size(), ties});
  Parts sizes(without.count);
  for (std::uint32_t actor = 0; actor < network.size(); ++actor)
    if (actor != gone && with.group_of[actor] == with.group_of[gone])
      ++sizes[without.group_of[actor]];
  std::erase(sizes, 0U);
  std::ranges::sort(sizes, std::greater{});
  return sizes;
}

TEST_CASE("Articulation points part the network as taking them away does") {
  for (const Network& network :
       {public_network("florentine-families").network("marriage"),
        public_network("krackhardt-managers").network("reports"),
        public_network("karate-club").network("friendship"), ring_of_cliques(2, 4),
        Network(7, {{0, 1}, {1, 2}, {3, 4}, {4, 5}, {3, 5}})}) {
    const CutPoints cuts = cut_points(network);
    for (std::uint32_t actor = 0; actor < network.size(); ++actor) {
      const Parts expected = parts_without(network, actor);
      CAPTURE(actor);
      CHECK(cuts.is_articulation_point(actor) == (expected.size() >= 2));
      if (expected.size() >= 2) CHECK(cuts.parts[actor] == expected);
    }
  }
}

TEST_CASE("The Florentine families hang by Albizzi and Guadagni and Medici and Salviati") {
  const Network families = public_network("florentine-families").network("marriage");
  CHECK(articulation_points(families) == Parts{1, 6, 8, 13});
  CHECK(cut_points(families).bridges.size() == 5);
  const Network club = public_network("karate-club").network("friendship");
  CHECK(articulation_points(club) == Parts{0});
  const auto bridges = cut_points(club).bridges;
  REQUIRE(bridges.size() == 1);
  CHECK(club.ties()[bridges[0]].first == 0);
  CHECK(club.ties()[bridges[0]].second == 11);
}

TEST_CASE("Components are numbered from the largest") {
  const Grouping components = components_of(Network(7, {{5, 6}, {4, 5}, {1, 2}}));
  CHECK(components.count == 4);
  CHECK(components.group_of == Parts{2, 1, 1, 3, 0, 0, 0});
  CHECK(components_of(Network(0, {})).count == 0);
}

TEST_CASE("Core numbers are the known ones") {
  const auto cores = core_numbers(public_network("karate-club").network("friendship"));
  CHECK(cores[0] == 4);
  CHECK(cores[11] == 1);
  CHECK(cores[16] == 2);
  CHECK(core_numbers(ring_of_cliques(3, 5)) == Parts(15, 4));
  CHECK(core_numbers(Network(2, {})) == Parts{0, 0});
  CHECK(core_numbers(Network(0, {})).empty());
}

}  // namespace
}  // namespace stratmap
