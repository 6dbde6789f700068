#include "engine/what_if/adoption.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

using Adopted = std::vector<bool>;

TEST_CASE("Who has half of its ties in adopts and others follow") {
  // 0 – 1 – 2 – 3, and 2 – 4.
  const Network path(5, {{0, 1}, {1, 2}, {2, 3}, {2, 4}});
  CHECK(adopted_in_the_end(path, {true, false, false, false, false}, 0.5) ==
        Adopted{true, true, false, false, false});
  CHECK(adopted_in_the_end(path, {true, false, false, true, false}, 0.5) ==
        Adopted{true, true, true, true, true});
  CHECK(adopted_in_the_end(path, {true, false, false, false, false}, 0.51) ==
        Adopted{true, false, false, false, false});
}

TEST_CASE("A strong tie counts for more than a weak one") {
  const Network network(3, {{0, 1, 0.25}, {1, 2, 0.75}});
  CHECK(adopted_in_the_end(network, {true, false, false}, 0.5) == Adopted{true, false, false});
  CHECK(adopted_in_the_end(network, {false, false, true}, 0.5) == Adopted{true, true, true});
  const Network two(3, {{0, 1, 0.25}, {0, 2, 0.75}});
  CHECK(adopted_in_the_end(two, {false, true, false}, 0.5) == Adopted{false, true, false});
}

TEST_CASE("Nobody follows without ties even where the threshold is 0") {
  const Network network(3, {{0, 1, 0.5}});
  CHECK(adopted_in_the_end(network, {false, false, false}, 0) == Adopted{true, true, false});
}

constexpr std::string_view kHouse = R"(
functions:
  lead: {works_with: sales}
  sales: {works_with: [service, it]}
  service: {works_with: [field, care]}
  field: {works_with: care}
  care: {}
  it: {}
  hermit: {works_with: hermit2}
  hermit2: {}
objectives:
  stay: {adoption: {lead: committed, sales: {management: committed, staff: understood}, it: accepted}}
  silent: {}
)";

TEST_CASE("Whom to convince first is who brings the most others") {
  const Examined house(kHouse);
  const auto spread = adoption_spread(house.analysis, house.objective("stay"));
  REQUIRE(spread);
  const auto& functions = house.model.functions;
  CHECK(ids_of(spread->accepted, functions) == Texts{"lead", "it"});
  CHECK(ids_of(spread->joining, functions) == Texts{"sales"});  // two of its three ties
  REQUIRE(spread->convince.size() == 2);
  CHECK(functions[spread->convince[0].function.index()].id == "service");
  CHECK(ids_of(spread->convince[0].followers, functions) == Texts{"field", "care"});
  CHECK(functions[spread->convince[1].function.index()].id == "hermit");
  CHECK(spread->left.empty());
}

TEST_CASE("A management that is committed does not count alone") {
  const Examined house(R"(
functions:
  a: {works_with: [b, c, d]}
  b: {}
  c: {}
  d: {}
objectives:
  stay: {adoption: {b: {management: committed}, c: {management: committed, staff: unknown}, d: {management: accepted}}}
)");
  const auto spread = adoption_spread(house.analysis, house.objective("stay"));
  REQUIRE(spread);
  CHECK(ids_of(spread->accepted, house.model.functions) == Texts{"d"});
}

TEST_CASE("Of an objective without adoption nothing is said") {
  const Examined house(kHouse);
  CHECK_FALSE(adoption_spread(house.analysis, house.objective("silent")));
  const Examined alone("functions: {a: {}}\nobjectives: {x: {adoption: {a: committed}}}");
  CHECK_FALSE(adoption_spread(alone.analysis, alone.objective("x")));
}

}  // namespace
}  // namespace stratmap
