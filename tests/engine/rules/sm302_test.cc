#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kMap = R"(
objectives:
  profit: {perspective: financial, owner: a}
  growth: {perspective: financial, owner: a, contributors: b}
  loyal: {perspective: customer, owner: b}
  ours: {perspective: customer, contributors: [a, b]}
  nobody: {perspective: customer, owner: unknown}
  quick: {perspective: process, owner: a}
functions: {a: {}, b: {}}
)";

TEST_CASE("SM302 looks at customer objectives and at the top of the map") {
  CHECK(subjects_found("SM302", kMap) == Texts{"objectives/profit", "objectives/loyal"});
  CHECK(messages("SM302", kMap) ==
        Texts{"the objective \"profit\" at the top of the map is carried by one function alone, "
              "\"a\"",
              "the customer objective \"loyal\" is carried by one function alone, \"b\""});
}

TEST_CASE("SM302 counts one function named twice as one and an unknown one as none") {
  CHECK(subjects_found("SM302", R"(
objectives:
  twice: {perspective: customer, owner: a, contributors: a}
  asked: {perspective: customer, owner: a, contributors: [unknown]}
functions: {a: {}}
)") == Texts{"objectives/twice", "objectives/asked"});
}

TEST_CASE("SM302 needs contributors somewhere and an objective of its kind") {
  CHECK(reason_not_assessed("SM302", R"(
objectives: {loyal: {perspective: customer, owner: a, contributors: unknown}}
functions: {a: {}}
)") == "no objective has `contributors`");
  CHECK(reason_not_assessed("SM302", R"(
objectives: {placeless: {owner: a, contributors: b}}
functions: {a: {}, b: {}}
)") == "the map has no customer objective and none at its top");
}

TEST_CASE("SM302 takes one known contributor among unknown ones for contributors") {
  CHECK(subjects_found("SM302", R"(
objectives: {loyal: {perspective: customer, contributors: [unknown, a]}}
functions: {a: {}}
)") == Texts{"objectives/loyal"});
}

}  // namespace
}  // namespace stratmap
