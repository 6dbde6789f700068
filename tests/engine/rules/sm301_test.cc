#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM301 takes a shared objective or metric for a tie") {
  CHECK(subjects_found("SM301", R"(
objectives: {a: {owner: hr, contributors: it}, b: {owner: communications}}
functions: {sales: {works_with: billing}, billing: {}, hr: {}, it: {}, finance: {}, legal: {},
            communications: {}}
metrics: {m: {owner: finance, used_by: sales}, n: {owner: legal}}
)") == Texts{"functions/legal", "functions/communications"});
}

TEST_CASE("SM301 leaves out functions that only group others") {
  CHECK(subjects_found("SM301", R"(
functions: {house: {}, sales: {parent: house, works_with: it}, it: {parent: house}}
)")
            .empty());
}

TEST_CASE("SM301 needs a tie between others") {
  constexpr std::string_view kPair = "functions: {sales: {works_with: it}, it: {}, hr: {}}";
  CHECK(subjects_found("SM301", kPair) == Texts{"functions/hr"});
  CHECK(subjects_not_assessed("SM301", kPair) == Texts{"functions/sales", "functions/it"});
  CHECK(reason_not_assessed("SM301", "functions: {sales: {}, it: {}}") ==
        "no other functions have a tie");
  CHECK(reason_not_assessed("SM301", "objectives: {a: {}}") == "the model has no functions");
}

}  // namespace
}  // namespace stratmap
