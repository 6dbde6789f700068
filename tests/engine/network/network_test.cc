#include "engine/network/network.h"

#include <catch2/catch.hpp>

#include "engine/network/function_network.h"
#include "tests/engine/examined.h"
#include "tests/engine/network/public_network.h"

namespace stratmap {
namespace {

TEST_CASE("A network holds each pair once with its larger strength and no tie to oneself") {
  const Network network(4, {{2, 0, 0.25}, {0, 2, 0.75}, {1, 1}, {3, 2}});
  REQUIRE(network.ties().size() == 2);
  CHECK(network.ties()[0].strength == 0.75);
  CHECK(network.degree(2) == 2);
  CHECK(network.partners(2)[0] == 0);
  CHECK(network.partners(2)[1] == 3);
  CHECK(network.strengths(2)[0] == 0.75);
  CHECK(network.degree(1) == 0);
  CHECK(tied_count(network) == 3);
}

TEST_CASE("Density is the share of pairs that are tied") {
  CHECK(density(Network(4, {{0, 1}, {1, 2}, {2, 3}})) == Approx(0.5));
  CHECK(density(Network(1, {})) == 0);
  CHECK(density(Network(0, {})) == 0);
  CHECK(density(public_network("karate-club").network("friendship")) == Approx(78 / 561.0));
}

TEST_CASE("The functions of a house are grouped by their parent and by themselves without one") {
  const Examined it(R"(
functions:
  house: {}
  sales: {parent: house, works_with: it}
  top: {works_with: {it: {strength: strong}}}
  it: {parent: house, serves: sales}
)");
  const FunctionNetwork found = function_network(it.analysis.chart, it.analysis.ties);
  CHECK(ids_of(found.functions, it.model.functions) == Texts{"sales", "top", "it"});
  CHECK(found.units.group_of == std::vector<std::uint32_t>{0, 1, 0});
  CHECK(ids_of(found.heads, it.model.functions) == Texts{"house", "top"});
  REQUIRE(found.network.ties().size() == 2);
  CHECK(found.network.ties()[1].strength == 0.75);
}

}  // namespace
}  // namespace stratmap
