#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kOwned =
    "objectives: {a: {owner: x}, b: {owner: x}, c: {owner: x, contributors: y}}\n";

TEST_CASE("SM304 counts a metric that measures as a touch to the map") {
  CHECK(subjects_found("SM304", std::string(kOwned).append(R"(
functions: {x: {}, y: {}, owner: {}, told: {}, user: {}, other: {}}
metrics:
  m: {measures: a, owner: owner, function: told, used_by: user}
  n: {owner: other}
)")) == Texts{"functions/user", "functions/other"});
}

TEST_CASE("SM304 needs three objectives with a known owner") {
  CHECK(reason_not_assessed("SM304", R"(
objectives: {a: {owner: x}, b: {owner: x}, c: {owner: unknown}}
functions: {x: {}, y: {}}
)") == "fewer than three objectives have an owner");
}

TEST_CASE("SM304 counts an objective with one known owner as owned") {
  CHECK(subjects_found("SM304", R"(
objectives: {a: {owner: x}, b: {owner: x}, c: {owner: [unknown, x]}}
functions: {x: {}, y: {}}
)") == Texts{"functions/y"});
}

}  // namespace
}  // namespace stratmap
