#include "engine/graph/signed_paths.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// a hurts b directly, helps it by c, and by d and e with two links that hurt.
constexpr std::string_view kMap = R"(objectives:
  a: {drives: {b: {effect: lowers}, d: {effect: lowers}, f: {}}}
  b: {drives: a}
  d: {drives: e}
  e: {drives: {b: {effect: lowers}}}
  f: {drives: {b: {effect: lowers}, a: {effect: lowers}}}
)";

TEST_CASE("A path helps when an even number of its links hurts") {
  const Examined it(kMap);
  const auto helps = [&](std::string_view from, std::string_view to, std::size_t steps) {
    return has_helping_path(it.analysis.causes, it.objective(from), it.objective(to), steps);
  };
  CHECK_FALSE(helps("a", "b", 1));
  CHECK_FALSE(helps("a", "b", 2));
  CHECK(helps("a", "b", 3));
  CHECK(helps("d", "e", 1));
  CHECK_FALSE(helps("d", "b", 2));
}

TEST_CASE("A path does not come back to its start or go on from its end") {
  const Examined it(R"(objectives:
  a: {drives: {b: {effect: lowers}, c: {effect: lowers}}}
  b: {drives: {d: {effect: lowers}}}
  c: {drives: a}
  d: {drives: b}
)");
  CHECK_FALSE(has_helping_path(it.analysis.causes, it.objective("a"), it.objective("b"), 9));
}

}  // namespace
}  // namespace stratmap
