#include "engine/graph/organization_chart.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

Texts actors(std::string_view yaml) {
  const Examined it(yaml);
  return ids_of(it.analysis.chart.actors(), it.model.functions);
}

TEST_CASE("A function that only groups others does not act") {
  CHECK(actors(R"(
functions:
  business: {head: Director, people: 12}
  sales: {parent: business}
  service: {parent: business}
)") == Texts{"sales", "service"});
}

TEST_CASE("A parent acts where any other key names it") {
  constexpr std::string_view kChart = "functions: {unit: {}, sales: {parent: unit}}\n";
  const auto with = [&](std::string_view rest) { return std::string(kChart) + std::string(rest); };
  const Texts both = {"unit", "sales"};
  CHECK(actors(kChart) == Texts{"sales"});
  CHECK(actors(with("objectives: {a: {owner: unit}}")) == both);
  CHECK(actors(with("objectives: {a: {adoption: {unit: accepted}}}")) == both);
  CHECK(actors(with("customers: {c: {ownership: {unit: owns}}}")) == both);
  CHECK(actors(with("customers: {c: {parties: {user: {name: Us, owner: unit}}}}")) == both);
  CHECK(actors(with("customers: {c: {decides: unit}}")) == both);
  CHECK(actors(with("customers: {c: {decides: the unit}}")) == Texts{"sales"});
  CHECK(actors(with("metrics: {m: {used_by: unit}}")) == both);
  CHECK(actors(with("journey: {j: {functions: unit}}")) == both);
  CHECK(actors(with("channels: {c: {functions: unit}}")) == both);
  CHECK(actors(with("systems: {s: {used_by: unit}}")) == both);
  CHECK(actors(with("initiatives: {i: {owner: unit}}")) == both);
  CHECK(actors(with("rewards: {r: {functions: unit}}")) == both);
  CHECK(actors(with("glossary: {g: {by: unit}}")) == both);
  CHECK(actors(with("ideas: {i: {from: unit}}")) == both);
  CHECK(actors(with("round: {informed: unit}")) == both);
  CHECK(actors(with("workshop: {participants: {unit: {}}}")) == both);
}

TEST_CASE("A parent with ties of its own acts") {
  CHECK(actors("functions: {unit: {works_with: it}, sales: {parent: unit}, it: {}}") ==
        Texts{"unit", "sales", "it"});
  CHECK(actors("functions: {unit: {}, sales: {parent: unit}, it: {serves: unit}}") ==
        Texts{"unit", "sales", "it"});
}

TEST_CASE("The chart is read downward from a function") {
  const Examined it(R"(
functions:
  house: {}
  shared: {parent: house}
  sales: {parent: house}
  it: {parent: shared}
)");
  const OrganizationChart& chart = it.analysis.chart;
  CHECK(ids_of(chart.under(it.function("house")), it.model.functions) ==
        Texts{"house", "shared", "it", "sales"});
  CHECK(chart.group_of(it.function("it")) == it.function("shared"));
  CHECK(chart.group_of(it.function("house")) == it.function("house"));
}

}  // namespace
}  // namespace stratmap
