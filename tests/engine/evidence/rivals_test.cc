#include "engine/evidence/rivals.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

Texts rivals(std::string_view objectives) {
  const Examined it("objectives: {" + std::string(objectives) + "}\n");
  return ids_of(rivals_of(it.analysis.causes, it.objective("a"), it.objective("b")),
                it.model.objectives);
}

TEST_CASE("What leads to both ends is a rival, near or far") {
  CHECK(rivals("z: {drives: [a, b]}, a: {drives: b}, b: {}") == Texts{"z"});
  CHECK(rivals("y: {drives: z}, z: {drives: [a, c]}, c: {drives: b}, a: {drives: b}, b: {}") ==
        Texts{"z", "y"});
}

TEST_CASE("What reaches the effect through the cause alone is no rival") {
  CHECK(rivals("z: {drives: a}, a: {drives: b}, b: {}").empty());
  CHECK(rivals("z: {drives: b}, a: {drives: b}, b: {}").empty());
}

TEST_CASE("What reaches the cause through the effect alone is no rival") {
  CHECK(rivals("z: {drives: b}, a: {drives: b}, b: {drives: {a: {lag: 1mo}}}").empty());
}

TEST_CASE("Circles end") {
  CHECK(rivals("y: {drives: z}, z: {drives: [y, a, b]}, a: {drives: b}, b: {drives: z}") ==
        Texts{"z", "y"});
}

TEST_CASE("Of very many rivals the nearest are told") {
  std::string objectives;
  for (int i = 0; i < 30; ++i) objectives += "  f" + std::to_string(i) + ": {drives: near}\n";
  const Examined it("objectives:\n" + objectives +
                    "  near: {drives: [a, b]}\n  a: {drives: b}\n  b: {}\n");
  const auto told = rivals_of(it.analysis.causes, it.objective("a"), it.objective("b"));
  REQUIRE(told.size() == kMostRivals);
  CHECK(told[0] == it.objective("near"));
  CHECK(told[1] == it.objective("f0"));
}

}  // namespace
}  // namespace stratmap
