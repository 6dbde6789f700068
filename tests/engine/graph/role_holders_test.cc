#include "engine/graph/role_holders.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(
functions: {sales: {}, service: {}, billing: {}}
customers:
  homes: {ownership: {service: owns, unknown: leads}}
  towns: {}
  canteen: {kind: internal, ownership: {service: owns}}
round:
  respondents: {a: {function: sales}, b: {function: billing}}
  answers:
    - {respondent: a, stop: ownership, claims: {owns: {homes: sales, towns: sales}, manages: {towns: unknown}}}
    - {respondent: b, stop: ownership, claims: {owns: {homes: sales, towns: sales}, manages: {towns: unknown}}}
)";

Texts holders(OwnershipVerb verb, std::size_t customer) {
  const Examined it(kHouse);
  return ids_of(role_holders(it.model, it.analysis.round_facts, verb, id_at<Customer>(customer)),
                it.model.functions);
}

TEST_CASE("Who has a role is as the model says it and else as the round agrees") {
  CHECK(holders(OwnershipVerb::owns, 0) == Texts{"service"});
  CHECK(holders(OwnershipVerb::owns, 1) == Texts{"sales"});
  CHECK(holders(OwnershipVerb::leads, 0).empty());    // asked, and nobody knows
  CHECK(holders(OwnershipVerb::manages, 1).empty());  // agreed that nobody knows
}

TEST_CASE("Customers from outside are those of no other kind") {
  const Model model = model_of(kHouse);
  CHECK(ids_of(external_customers(model), model.customers) == Texts{"homes", "towns"});
}

}  // namespace
}  // namespace stratmap
