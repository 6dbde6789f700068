#include "engine/owner_state.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::vector<OwnerState> states_in(std::string_view customers, std::string_view round = "") {
  const Examined it(std::string("functions: {sales: {}, service: {}, it: {}}\ncustomers:\n")
                        .append(customers)
                        .append(round));
  return owner_states(it.analysis);
}

using States = std::vector<OwnerState>;

TEST_CASE("Every customer has the state that its ownership gives it") {
  CHECK(states_in(R"(
  one: {ownership: {sales: [owns, leads], it: holds-data}}
  joint: {decides: Sales, ownership: {sales: owns, service: owns}}
  undecided: {decides: unknown, ownership: {sales: owns, service: owns}}
  by-party: {ownership: {sales: leads}, parties: {user: {name: A, owner: sales}}}
  half-owned: {ownership: {sales: leads}, parties: {user: {name: A, owner: sales}, payer: B}}
  unknown: {ownership: {unknown: owns, sales: leads}}
  none: {}
)") == States{OwnerState::one, OwnerState::joint, OwnerState::undecided, OwnerState::by_party,
              OwnerState::none, OwnerState::unknown, OwnerState::none});
}

TEST_CASE("Nothing is told of owners where no customer from outside has one") {
  CHECK(states_in("  homes: {}\n  shops: {ownership: {it: serves}}\n") ==
        States{OwnerState::untold, OwnerState::none});
  CHECK(states_in("  homes: {}\n  staff: {kind: internal, ownership: {it: owns}}\n") ==
        States{OwnerState::untold, OwnerState::one});
  CHECK(states_in("  homes: {}\n  shops: {ownership: {unknown: owns}}\n") ==
        States{OwnerState::none, OwnerState::unknown});
}

TEST_CASE("The round tells who owns what the model is silent of") {
  constexpr std::string_view kRound = R"(round:
  respondents: {a: {function: sales}, b: {function: service}}
  answers:
    - {respondent: a, stop: management, claims: {owns: {homes: it, towns: unknown}}}
    - {respondent: b, stop: management, claims: {owns: {homes: it, towns: unknown}}}
)";
  CHECK(states_in("  homes: {}\n  towns: {}\n  shops: {}\n", kRound) ==
        States{OwnerState::from_round, OwnerState::unknown, OwnerState::none});
}

// What the pictures frame is what the check finds.
TEST_CASE("The states of customers from outside agree with SM401 and SM402") {
  const Examined it(R"(functions: {sales: {}, service: {}}
customers:
  one: {ownership: {sales: owns}}
  two: {ownership: {sales: owns, service: owns}}
  nobody: {ownership: {sales: leads}}
  unknown: {ownership: {unknown: owns}}
  staff: {kind: internal, ownership: {sales: owns, service: owns}}
)");
  Texts found, expected;
  for (const Finding& finding :
       check(it.analysis, {.select = {"SM401", "SM402"}, .ignore = {}}).findings)
    found.emplace_back(finding.subjects.front().id);
  const std::vector<OwnerState> states = owner_states(it.analysis);
  for (std::size_t i = 0; i < states.size(); ++i) {
    const Customer& customer = it.model.customers[i];
    const bool is_found = states[i] == OwnerState::none || states[i] == OwnerState::unknown ||
                          states[i] == OwnerState::undecided;
    if (is_found && customer.kind == CustomerKind::external) expected.push_back(customer.id);
  }
  CHECK(found == expected);
  CHECK(found == Texts{"two", "nobody", "unknown"});
}

}  // namespace
}  // namespace stratmap
