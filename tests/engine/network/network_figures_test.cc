#include "engine/network/network_figures.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(
perspectives: {customer: {}, process: {}}
objectives:
  loyal: {perspective: customer}
  quick: {perspective: process, drives: {loyal: {strength: strong}}}
  able: {drives: quick}
functions:
  house: {}
  sales: {parent: house, works_with: {it: {strength: weak}}}
  it: {parent: house, serves: sales, hands_over_to: billing}
  billing: {}
  hr: {}
)";

TEST_CASE("Figures of functions name ties and their sources and what hangs by one") {
  const Examined it(kHouse);
  const NetworkFigures figures = function_figures(it.analysis);
  REQUIRE(figures.actors.size() == 4);
  const ActorFigures& broker = figures.actors[1];
  CHECK(broker.element->id == "it");
  CHECK(broker.unit->id == "house");
  CHECK(broker.degree == 2);
  CHECK(broker.betweenness == 1);
  CHECK(broker.is_articulation_point);
  CHECK_FALSE(figures.actors[3].constraint);
  REQUIRE(figures.ties.size() == 2);
  CHECK(figures.ties[0].sources == std::vector<std::string_view>{"works_with", "serves"});
  CHECK(figures.ties[1].sources == std::vector<std::string_view>{"hands_over_to"});
  CHECK(figures.ties[1].is_bridge);
  CHECK(figures.components == 2);
  CHECK(figures.density == Approx(2 / 6.0));
}

TEST_CASE("Figures of groups are of those with two members or more") {
  const Examined it(kHouse);
  const NetworkFigures figures = function_figures(it.analysis);
  REQUIRE(figures.groupings.size() == 1);
  const GroupingFigures& units = figures.groupings.front();
  CHECK(units.name == "unit");
  CHECK(units.permutations == 9999);
  REQUIRE(units.members.size() == 1);
  CHECK(units.members[0].group->id == "house");
  CHECK(units.members[0].inward.index == 0);
  CHECK(units.members[0].inward.expected == Approx(1 - 2 / 5.0));
  const Examined flat("functions: {a: {works_with: b}, b: {}}");
  CHECK(function_figures(flat.analysis).groupings.empty());
}

TEST_CASE("Figures of objectives read the arrows and the perspectives") {
  const Examined it(kHouse);
  const NetworkFigures figures = objective_figures(it.analysis);
  REQUIRE(figures.ties.size() == 2);
  CHECK(figures.ties[0].strength == 0.75);
  CHECK(figures.ties[0].sources == std::vector<std::string_view>{"drives"});
  CHECK(figures.actors[0].unit->id == "customer");
  CHECK(figures.actors[2].unit == nullptr);
}

TEST_CASE("A model without functions has a network without actors") {
  const Examined it("objectives: {a: {}}");
  const NetworkFigures figures = function_figures(it.analysis);
  CHECK(figures.actors.empty());
  CHECK(figures.groupings.empty());
  CHECK(figures.density == 0);
}

}  // namespace
}  // namespace stratmap
