#include "engine/network/communities.h"

#include <catch2/catch.hpp>

#include "engine/network/cut_points.h"
#include "engine/network/leiden.h"
#include "engine/network/modularity.h"
#include "engine/network/random_draws.h"
#include "tests/engine/network/public_network.h"

namespace stratmap {
namespace {

// Silos of the sizes given; each actor has some `degree` ties, of which `leaving` in a hundred go
// to any other actor.
struct Planted {
  Network network;
  Grouping silos;
};

Planted planted(const std::vector<std::uint32_t>& sizes, std::uint32_t degree,
                std::uint32_t leaving) {
  std::vector<std::uint32_t> labels, first;
  for (std::uint32_t silo = 0; silo < sizes.size(); ++silo) {
    first.push_back(static_cast<std::uint32_t>(labels.size()));
    labels.insert(labels.end(), sizes[silo], silo);
  }
  const auto count = static_cast<std::uint32_t>(labels.size());
  RandomDraws random(7);
  std::vector<NetworkTie> ties;
  for (std::uint32_t actor = 0; actor < count; ++actor)
    for (std::uint32_t i = 0; i < degree / 2; ++i) {
      const std::uint32_t silo = labels[actor];
      const bool leaves = random.below(100) < leaving;
      ties.push_back(
          {actor, leaves ? random.below(count) : first[silo] + random.below(sizes[silo])});
    }
  return {Network(count, ties), grouping_by(labels)};
}

bool is_connected(const Network& network, const Grouping& groups) {
  std::vector<NetworkTie> inside;
  for (const NetworkTie& tie : network.ties())
    if (groups.group_of[tie.first] == groups.group_of[tie.second]) inside.push_back(tie);
  return components_of({network.size(), inside}).count == groups.count;
}

TEST_CASE("The highest modularity of the karate club is found") {
  const Network club = public_network("karate-club").network("friendship");
  const Communities found = communities(club);
  CHECK(found.modularity == Approx(0.4198).margin(5e-5));
  CHECK(is_connected(club, found.groups));
}

TEST_CASE("Modularity by group is the known one of Lazega's law firm") {
  const PublicNetwork firm = public_network("lazega-law-firm");
  const auto by = [&](const char* relation, const char* grouping) {
    return modularity(firm.network(relation), firm.groupings.at(grouping));
  };
  CHECK(by("advice", "office") == Approx(0.181).margin(5e-4));
  CHECK(by("advice", "practice") == Approx(0.210).margin(5e-4));
  CHECK(by("co-work", "office") == Approx(0.181).margin(5e-4));
  CHECK(by("co-work", "practice") == Approx(0.221).margin(5e-4));
  CHECK(by("friendship", "office") == Approx(0.197).margin(5e-4));
  CHECK(by("friendship", "status") == Approx(0.255).margin(5e-4));
}

TEST_CASE("Cliques in a ring are told apart where the highest modularity melts them together") {
  const Network ring = ring_of_cliques(30, 5);
  const Communities found = communities(ring);
  CHECK(found.groups.count == 30);
  CHECK(found.resolution > 1);
  // Pairs of cliques have the higher Q: the resolution limit.
  CHECK(found.modularity > modularity(ring, found.groups));
}

TEST_CASE("Planted silos of all sizes are found where three ties in ten leave them") {
  std::vector<std::uint32_t> sizes;
  for (std::uint32_t i = 0; i < 40; ++i) sizes.push_back(10 + 3 * (i % 15));
  const Planted house = planted(sizes, 16, 30);
  const Communities found = communities(house.network);
  CHECK(nmi(found.groups, house.silos) >= 0.99);
  CHECK(is_connected(house.network, found.groups));
}

// Too many ties to be searched more than once.
TEST_CASE("Silos of a large network are found and the highest modularity is above theirs") {
  std::vector<std::uint32_t> sizes;
  for (std::uint32_t i = 0; i < 80; ++i) sizes.push_back(10 + 3 * (i % 15));
  const Planted house = planted(sizes, 12, 30);
  const Communities found = communities(house.network);
  CHECK(house.network.ties().size() > 10000);
  CHECK(nmi(found.groups, house.silos) >= 0.99);
  CHECK(is_connected(house.network, found.groups));
  CHECK(found.modularity > modularity(house.network, found.groups));
  CHECK(found.modularity > modularity(house.network, house.silos));
}

TEST_CASE("Communities are the same every time and numbered from the largest") {
  const Planted house = planted({30, 10, 20}, 8, 20);
  const Communities found = communities(house.network);
  CHECK(communities(house.network).groups.group_of == found.groups.group_of);
  CHECK(std::ranges::is_sorted(found.groups.sizes(), std::greater{}));
}

TEST_CASE("Communities of parts without ties between them are those parts") {
  const Communities apart = communities(Network(6, {{0, 1}, {1, 2}, {0, 2}, {3, 4}}));
  CHECK(apart.groups.group_of == std::vector<std::uint32_t>{0, 0, 0, 1, 1, 2});
  CHECK(communities(Network(3, {})).groups.count == 3);
  CHECK(communities(Network(0, {})).groups.count == 0);
}

TEST_CASE("Two partitions agree on those whom both put together") {
  const Grouping cores = agreed(grouping_by({0, 0, 0, 1, 1, 1}), grouping_by({7, 7, 4, 4, 4, 7}));
  CHECK(cores.group_of == std::vector<std::uint32_t>{0, 0, 1, 2, 2, 3});
  CHECK(cores.count == 4);
  CHECK(agreed(Grouping{}, Grouping{}).count == 0);
}

TEST_CASE("A group that falls apart becomes several numbered from the largest") {
  const Network network(6, {{0, 1}, {2, 3}, {3, 4}, {1, 2}, {4, 5}});
  const Grouping pieces = connected_pieces(network, grouping_by({0, 0, 1, 1, 1, 0}));
  CHECK(pieces.group_of == std::vector<std::uint32_t>{1, 1, 0, 0, 0, 2});
  CHECK(pieces.count == 3);
}

TEST_CASE("Members stand one group after another") {
  const Members members = members_of(grouping_by({0, 1, 0, 2, 1}));
  CHECK(members.starts == std::vector<std::uint32_t>{0, 2, 4, 5});
  CHECK(members.actors == std::vector<std::uint32_t>{0, 2, 1, 4, 3});
}

// Between 5,000 and 10,000 ties: searched by its cores.
TEST_CASE("A network of middling size has a higher modularity than its silos and a single search") {
  std::vector<std::uint32_t> sizes;
  for (std::uint32_t i = 0; i < 32; ++i) sizes.push_back(10 + 3 * (i % 15));
  const Planted house = planted(sizes, 14, 50);
  CHECK(house.network.ties().size() > 5000);
  CHECK(house.network.ties().size() < 10000);
  const Communities found = communities(house.network);
  CHECK(nmi(found.groups, house.silos) >= 0.95);
  CHECK(is_connected(house.network, found.groups));
  CHECK(found.modularity > modularity(house.network, found.groups));
  const NetworkLevel level = first_level(house.network);
  for (std::uint64_t seed = 1; seed <= 5; ++seed)
    CHECK(found.modularity > quality(level, Leiden(level.size(), seed).search(level, 1), 1));
}

TEST_CASE("NMI is one for the same groups and zero for groups that tell nothing") {
  const Grouping one = grouping_by({0, 0, 1, 1});
  CHECK(nmi(one, grouping_by({5, 5, 2, 2})) == Approx(1));
  CHECK(nmi(one, grouping_by({0, 1, 0, 1})) == Approx(0).margin(1e-12));
  CHECK(nmi(one, grouping_by({0, 0, 0, 1})) == Approx(0.3437110184854507));
  CHECK(nmi(grouping_by({0, 0}), grouping_by({0, 0})) == 1);
  CHECK(nmi(one, grouping_by({0, 0, 1, 2}), {0, 1, 2}) == Approx(1));
}

}  // namespace
}  // namespace stratmap
