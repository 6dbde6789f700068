#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM108 sees an empty perspective that nobody wrote") {
  constexpr std::string_view kMap = R"(
objectives:
  a: {perspective: financial}
  b: {perspective: customer}
  c: {perspective: process}
)";
  CHECK(subjects_found("SM108", kMap) == Texts{"perspectives/learning"});
  CHECK(words_pointed_at("SM108", kMap) == Texts{"organization"});
}

TEST_CASE("SM108 waits until some objective has a perspective") {
  CHECK(reason_not_assessed("SM108", "objectives: {a: {}, b: {}, c: {}}") ==
        "no objective has a `perspective`");
}

TEST_CASE("SM108 needs three objectives") {
  CHECK(reason_not_assessed("SM108", "objectives: {a: {}, b: {}}") ==
        "there are fewer than three objectives");
}

}  // namespace
}  // namespace stratmap
