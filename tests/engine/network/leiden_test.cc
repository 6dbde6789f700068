#include "engine/network/leiden.h"

#include <catch2/catch.hpp>
#include <set>
#include <utility>

#include "engine/network/cut_points.h"
#include "engine/network/modularity.h"
#include "tests/engine/network/public_network.h"

namespace stratmap {
namespace {

constexpr std::uint64_t kSeed = 1;

double quality(const Network& network, const Labels& community, double resolution = 1) {
  return modularity(network, grouping_by(community), resolution);
}

// Whether no actor would raise modularity by moving to another community.
bool is_settled(const Network& network, const Labels& community) {
  const double before = quality(network, community);
  for (const NetworkTie& tie : network.ties())
    for (const auto& [actor, other] :
         {std::pair{tie.first, tie.second}, std::pair{tie.second, tie.first}}) {
      Labels moved = community;
      moved[actor] = community[other];
      if (quality(network, moved) > before + 1e-9) return false;
    }
  return true;
}

TEST_CASE("Actors move until none would gain by it") {
  const Network club = public_network("karate-club").network("friendship");
  const NetworkLevel level = first_level(club);
  Labels community = each_alone(level);
  Leiden(club.size(), kSeed).move(level, 1, community);
  CHECK(quality(club, community) > 0.3);
  CHECK(is_settled(club, community));
}

TEST_CASE("At a high resolution everybody leaves for a community of their own") {
  const NetworkLevel level = first_level(public_network("karate-club").network("friendship"));
  Labels community(level.size(), 0);
  Leiden(level.size(), kSeed).move(level, 100, community);
  CHECK(grouping_by(community).count == level.size());
}

TEST_CASE("Parts are connected pieces of the communities") {
  // Two triangles that a third holds together, all in one community but it.
  const Network network(
      9, {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}, {6, 7}, {7, 8}, {6, 8}, {2, 6}, {5, 8}});
  const Labels community = {0, 0, 0, 0, 0, 0, 1, 1, 1};
  const Labels parts = Refiner(9, kSeed).parts(first_level(network), 1, community);
  std::vector<NetworkTie> inside;
  for (const NetworkTie& tie : network.ties())
    if (parts[tie.first] == parts[tie.second]) inside.push_back(tie);
  CHECK(components_of(Network(9, inside)).count == grouping_by(parts).count);
  for (std::uint32_t actor = 0; actor < 9; ++actor)
    CHECK(community[parts[actor]] == community[actor]);
  CHECK(parts[0] != parts[3]);
}

TEST_CASE("A round never lowers modularity at its resolution") {
  const Network firm = public_network("lazega-law-firm").network("friendship");
  const NetworkLevel level = first_level(firm);
  const auto joined = GENERATE(Joined::communities, Joined::parts);
  const double resolution = GENERATE(0.5, 1.0, 3.0);
  Leiden leiden(firm.size(), kSeed);
  Labels community = each_alone(level);
  leiden.move(level, resolution, community);
  double before = quality(firm, community, resolution);
  for (int round = 0; round < 4; ++round) {
    leiden.round(level, resolution, joined, community);
    CHECK(quality(firm, community, resolution) >= before - 1e-12);
    before = quality(firm, community, resolution);
  }
  if (resolution == 1.0) CHECK(is_settled(firm, community));
}

TEST_CASE("Parts that move are told and never lower modularity") {
  const Network firm = public_network("lazega-law-firm").network("friendship");
  const NetworkLevel level = first_level(firm);
  Leiden leiden(firm.size(), kSeed);
  Labels community = each_alone(level);
  leiden.move(level, 1, community);
  const double before = quality(firm, community);
  const Coarse parts = leiden.move_parts(level, 1, community);
  CHECK(quality(firm, community) >= before - 1e-12);
  CHECK(parts.groups.count < firm.size());
  CHECK(parts.groups.count > grouping_by(community).count);
  CHECK(parts.level.ends == level.ends);

  Labels alone = each_alone(level);
  CHECK(leiden.move_parts(level, 100, alone).level.size() == 0);
  CHECK(alone == each_alone(level));
}

TEST_CASE("Where one has moved only those beside are looked at again") {
  // Two triangles with a tie between them, and a third that nobody has come to.
  const Network network(
      9, {{0, 1}, {1, 2}, {0, 2}, {3, 4}, {4, 5}, {3, 5}, {2, 3}, {6, 7}, {7, 8}, {6, 8}});
  const NetworkLevel level = first_level(network);
  Labels community = {0, 0, 3, 3, 3, 3, 6, 7, 8};
  Mover(9, kSeed).move_beside(level, 1, {0, 0, 1, 0, 0, 0, 0, 0, 0}, community);
  CHECK(community == Labels{0, 0, 0, 3, 3, 3, 6, 7, 8});
  Mover(9, kSeed).move_beside(level, 1, Flags(9), community);
  CHECK(community == Labels{0, 0, 0, 3, 3, 3, 6, 7, 8});
  Mover(9, kSeed).move(level, 1, community);
  CHECK(grouping_by(community).count == 3);
}

TEST_CASE("A round of silos tells cliques apart that resolution 1 melts together") {
  const Network ring = ring_of_cliques(30, 5);
  const NetworkLevel level = first_level(ring);
  Leiden leiden(ring.size(), kSeed);
  Labels community = each_alone(level);
  leiden.move(level, 1, community);
  const double resolution = leiden.round_of_silos(level, community);
  CHECK(resolution == Approx(resolution_of(level, community).value()).epsilon(0.01));
  CHECK(grouping_by(community).count == 30);
  CHECK(grouping_by(leiden.search(level, 1)).count < 20);
}

TEST_CASE("The same seed finds the same communities") {
  const Network firm = public_network("lazega-law-firm").network("advice");
  const NetworkLevel level = first_level(firm);
  std::set<Labels> found;
  for (int run = 0; run < 3; ++run) found.insert(Leiden(firm.size(), kSeed).search(level, 1));
  CHECK(found.size() == 1);
}

}  // namespace
}  // namespace stratmap
