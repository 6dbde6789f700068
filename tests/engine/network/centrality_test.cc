#include "engine/network/centrality.h"

#include <catch2/catch.hpp>

#include "engine/network/constraint.h"
#include "tests/engine/network/public_network.h"

namespace stratmap {
namespace {

constexpr double kSame = 1e-9;

// The figures beside networkx 3.6.
struct Known {
  std::uint32_t actor;
  double betweenness, closeness, constraint, effective_size;
};

void check_known(const Network& network, const std::vector<Known>& known) {
  const Centrality found = centrality(network);
  const auto constraint = constraints(network);
  const auto sizes = effective_sizes(network);
  CHECK(found.pivots == 0);
  for (const Known& each : known) {
    CAPTURE(each.actor);
    CHECK(found.betweenness[each.actor] == Approx(each.betweenness).margin(kSame));
    CHECK(found.closeness[each.actor] == Approx(each.closeness).margin(kSame));
    REQUIRE(constraint[each.actor]);
    CHECK(*constraint[each.actor] == Approx(each.constraint).margin(kSame));
    CHECK(sizes[each.actor] == Approx(each.effective_size).margin(kSame));
  }
}

TEST_CASE("Centralities of the Florentine families are the known ones") {
  const Network families = public_network("florentine-families").network("marriage");
  check_known(families, {{8, 47.5, 0.5226666666666667, 0.20987654320987653, 5.666666666666667},
                         {6, 23.166666666666668, 0.4355555555555556, 0.25, 4},
                         {14, 9.333333333333334, 0.4083333333333333, 0.4583333333333333, 3}});
  CHECK(47.5 / (14 * 13 / 2.0) == Approx(0.522).margin(5e-4));
  CHECK(centrality(families).closeness[11] == 0);
  CHECK_FALSE(constraints(families)[11]);
  CHECK(effective_sizes(families)[11] == 0);
}

TEST_CASE("Centralities of the karate club are the known ones") {
  check_known(public_network("karate-club").network("friendship"),
              {{0, 231.0714285714286, 0.5689655172413793, 0.15542329764660495, 13.75},
               {2, 75.85079365079366, 0.559322033898305, 0.18517663966049389, 7.8},
               {11, 0, 0.36666666666666664, 1, 1},
               {33, 160.5515873015873, 0.55, 0.1564186851211073, 15.235294117647058},
               {16, 0, 0.28448275862068967, 0.78125, 1}});
}

TEST_CASE("Strengths weigh constraint and effective size and lengths where they are asked for") {
  const Network network(5,
                        {{0, 1, .25}, {0, 2, .75}, {1, 2, .5}, {2, 3, 1}, {0, 3, .5}, {3, 4, .5}});
  const auto constraint = constraints(network);
  const auto sizes = effective_sizes(network);
  const Centrality found = centrality(network, TieLength::by_strength);
  const double constraints_known[] = {0.9907407407407408, 1.0030864197530862, 0.6546639231824417,
                                      0.626736111111111, 1};
  const double sizes_known[] = {1.5833333333333335, 1.0833333333333335, 2.2962962962962963, 2.3125,
                                1};
  const double closeness_known[] = {0.375, 0.3, 0.5454545454545455, 0.5, 0.2857142857142857};
  const double betweenness_known[] = {0, 0, 3, 3, 0};
  for (std::uint32_t actor = 0; actor < 5; ++actor) {
    CAPTURE(actor);
    CHECK(*constraint[actor] == Approx(constraints_known[actor]).margin(kSame));
    CHECK(sizes[actor] == Approx(sizes_known[actor]).margin(kSame));
    CHECK(found.closeness[actor] == Approx(closeness_known[actor]).margin(kSame));
    CHECK(found.betweenness[actor] == Approx(betweenness_known[actor]).margin(kSame));
  }
}

TEST_CASE("Above the size that is said pivots come near the exact figures") {
  const Network network = ring_of_cliques(60, 10);
  const Centrality exact = centrality(network);
  const Centrality estimated = centrality(network, TieLength::one, 599);
  CHECK(exact.pivots == 0);
  CHECK(estimated.pivots == kPivots);
  CHECK(centrality(network, TieLength::one, 600).pivots == 0);
  for (const std::uint32_t actor : {9U, 19U, 309U}) {
    CHECK(estimated.betweenness[actor] == Approx(exact.betweenness[actor]).epsilon(0.1));
    CHECK(estimated.closeness[actor] == Approx(exact.closeness[actor]).epsilon(0.1));
  }
  CHECK(centrality(network, TieLength::one, 599).betweenness == estimated.betweenness);
}

}  // namespace
}  // namespace stratmap
