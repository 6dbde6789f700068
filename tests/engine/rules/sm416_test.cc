#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string house(std::string_view unit, std::string_view rest = "") {
  return "functions:\n  old: {}\n  new: {status: new, customer_model: own" + std::string(unit) +
         "}\n  part: {parent: new}\ncustomers: {homes: {}}\n" + std::string(rest);
}

TEST_CASE("SM416 fires where nothing that the unit learns reaches another function") {
  CHECK(messages("SM416", house("")) ==
        Texts{"the new unit \"new\" has a customer model of its own, but its customer data "
              "reaches nobody else"});
  CHECK(messages("SM416", "functions: {a: {status: acquired, customer_model: own}}\n", Lang::fi) ==
        Texts{"ostetulla yksiköllä ”a” on oma asiakasmalli, mutta sen asiakastieto ei kulje "
              "muille"});
}

TEST_CASE("SM416 is clear where a hand-over tells others about customers") {
  CHECK(subjects_found("SM416", house(", hands_over_to: {old: {data: homes}}")).empty());
  CHECK(subjects_found("SM416", house(", hands_over_to: {old: {what: Parts}}")).size() == 1);
  CHECK(subjects_found("SM416", house(", hands_over_to: {part: {data: homes}}")).size() == 1);
  CHECK(subjects_found("SM416", house(", hands_over_to: {unknown: {data: homes}}")).size() == 1);
}

TEST_CASE("SM416 is clear where others use the unit's systems or joined ones") {
  const auto found = [](std::string_view systems) {
    return subjects_found("SM416", house("", "systems: {" + std::string(systems) + "}\n"));
  };
  CHECK(found("own: {used_by: [new, part], owner: part}").size() == 1);
  CHECK(found("own: {used_by: [part, old]}").empty());
  CHECK(found("own: {used_by: old, owner: new}").empty());
  CHECK(found("own: {used_by: new}, crm: {used_by: old}").size() == 1);
  CHECK(found("own: {used_by: new, integrates: crm}, crm: {used_by: old}").empty());
  CHECK(found("own: {owner: part}, crm: {used_by: old, integrates: own}").empty());
  CHECK(found("own: {used_by: [new, unknown], integrates: crm}, crm: {owner: old}").size() == 1);
}

TEST_CASE("SM416 speaks only of new units with a model of their own") {
  CHECK(subjects_found("SM416", R"(
functions:
  a: {status: established, customer_model: own}
  b: {status: new, customer_model: inherited}
)")
            .empty());
  CHECK(subjects_not_assessed("SM416", "functions: {a: {status: new}, b: {}}\n") ==
        Texts{"functions/a"});
  CHECK(reason_not_assessed("SM416", "functions: {a: {customer_model: own}}\n") ==
        "no function has the `status` new or acquired");
}

}  // namespace
}  // namespace stratmap
