#include "engine/knot_invitations.h"

#include <catch2/catch.hpp>

#include "engine/knots.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Whom the first knot invites.
Texts invited(std::string_view yaml, std::vector<std::string> select) {
  const Examined it(yaml);
  const CheckResult result = check(it.analysis, {.select = std::move(select), .ignore = {}});
  REQUIRE_FALSE(result.knots.empty());
  return ids_of(result.knots.front().invited, it.model.functions);
}

TEST_CASE("Both owners of two numbers that pull apart are invited") {
  const Texts both = invited(R"(
functions: {line: {}, stock: {}, desk: {}, chief: {kind: leadership}}
objectives:
  lean: {owner: chief, drives: {ready: {effect: lowers}}}
  ready: {owner: desk}
  other: {owner: desk}
metrics:
  turns: {measures: lean, owner: stock, target: 4}
  on-time: {measures: ready, owner: line, target: 90}
  extra: {measures: ready, owner: line}
)",
                             {"SM607", "SM604", "SM105"});
  REQUIRE(both.size() >= 3);
  CHECK(Texts{both[0], both[1]} == Texts{"stock", "line"});
}

TEST_CASE("A division that nobody works with invites the other divisions") {
  CHECK(invited(R"(
functions:
  one: {people: 2}
  two: {people: 2}
  three: {people: 2}
  one-a: {parent: one, works_with: one-b}
  one-b: {parent: one, works_with: two-a}
  two-a: {parent: two, works_with: one-b, serves: one-b}
objectives: {o: {owner: one-a}, p: {owner: two-a}, q: {owner: one-b}}
customers: {c: {ownership: {one-b: serves}}}
)",
                {"SM301", "SM303", "SM304"}) == Texts{"one", "two"});
}

}  // namespace
}  // namespace stratmap
