#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM404 tells none and unknown and several apart") {
  CHECK(messages("SM404", R"(
functions: {x: {}, y: {}}
objectives:
  a: {owner: x}
  b: {}
  c: {owner: unknown}
  d: {owner: [x, y]}
  e: {owner: [x, y], decides: x}
  f: {owner: [x, x]}
)") == Texts{"the objective \"b\" has no owner", "asked who owns the objective \"c\", nobody knows",
             "the objective \"d\" has 2 owners, \"x\" and \"y\", and nobody is named to decide"});
}

TEST_CASE("SM404 leaves metrics without an owner to another rule") {
  CHECK(subjects_found("SM404", R"(
functions: {x: {}, y: {}}
metrics: {m: {owner: x}, n: {}, o: {owner: unknown}, p: {owner: [x, y]}}
)") == Texts{"metrics/p"});
}

TEST_CASE("SM404 does not assess a section in which nobody was asked") {
  constexpr std::string_view kHalf = R"(
functions: {x: {}}
objectives: {a: {}, b: {}}
initiatives: {i: {owner: x}, j: {}}
)";
  CHECK(subjects_found("SM404", kHalf) == Texts{"initiatives/j"});
  CHECK(subjects_not_assessed("SM404", kHalf) == Texts{"objectives/a", "objectives/b"});
  CHECK(reason_not_assessed("SM404", "objectives: {a: {}}") ==
        "no objective, metric or initiative has an `owner`");
}

TEST_CASE("SM404 takes an unknown decider for none") {
  CHECK(subjects_found("SM404", R"(
functions: {x: {}, y: {}}
objectives: {a: {owner: [x, y], decides: unknown}, b: {owner: [x, y], decides: x}}
metrics: {m: {owner: [x, y], decides: unknown}}
)") == Texts{"objectives/a", "metrics/m"});
}

TEST_CASE("SM404 is content with one known owner and not with a decider in the owner's place") {
  CHECK(messages("SM404", R"(
functions: {x: {}, y: {}}
objectives:
  a: {owner: [x, unknown]}
  b: {decides: x}
)") == Texts{"the objective \"b\" has no owner"});
}

}  // namespace
}  // namespace stratmap
