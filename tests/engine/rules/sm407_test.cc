#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM407 finds functions that are there for nobody") {
  constexpr std::string_view kHouse = R"(
functions:
  service: {}
  it: {serves: service}
  vendors: {serves: legal}
  legal: {works_with: service}
  archive: {serves: [archive, unknown]}
  registry: {}
  planning: {}
  canteen: {}
  meeting: {}
customers:
  homes: {ownership: {service: owns, registry: [holds-data, uses-data], planning: [follows, uses-data]}}
  staff: {kind: internal, ownership: {canteen: serves}}
journey: {visit: {functions: meeting}}
)";
  CHECK(subjects_found("SM407", kHouse) ==
        Texts{"functions/legal", "functions/archive", "functions/registry"});
  CHECK(messages("SM407", kHouse).front() ==
        "the function \"legal\" has no customer named, neither external nor internal");
}

TEST_CASE("SM407 takes who meets the customer from the round too") {
  constexpr std::string_view kHouse = R"(
functions: {service: {}, it: {serves: service}, legal: {}}
customers: {homes: {ownership: {service: serves}}}
round:
  respondents: {a: {function: it}, b: {function: service}}
  answers:
    - {respondent: a, stop: ownership, claims: {manages: {homes: legal}}}
    - {respondent: b, stop: ownership, claims: {manages: {homes: legal}}}
)";
  CHECK(subjects_found("SM407", kHouse).empty());
}

TEST_CASE("SM407 leaves out functions that only group others") {
  CHECK(subjects_found("SM407", R"(
functions: {shared: {}, it: {parent: shared, serves: service}, service: {}}
customers: {homes: {ownership: {service: owns}}}
)")
            .empty());
}

TEST_CASE("SM407 needs internal customers and somebody who meets one") {
  CHECK(reason_not_assessed("SM407",
                            "functions: {a: {}, b: {serves: [b, unknown]}}\n"
                            "customers: {homes: {ownership: {a: owns}}}\n") ==
        "no function `serves` another");
  CHECK(reason_not_assessed("SM407",
                            "functions: {a: {}, b: {serves: a}}\n"
                            "customers: {homes: {ownership: {a: follows}}}\n") ==
        "no function meets a customer directly");
}

TEST_CASE("SM407 passes over a part in a relationship that nobody known has") {
  CHECK(subjects_found("SM407", R"(
functions: {service: {}, it: {serves: service}, legal: {}}
customers: {homes: {ownership: {service: owns, unknown: leads}}}
)") == Texts{"functions/legal"});
}

}  // namespace
}  // namespace stratmap
