#include "engine/graph/detours.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// "a -> d through b c"
Texts detours(std::string_view yaml, std::size_t most_links) {
  const Examined it(yaml);
  const auto found = detours_in(it.analysis.causes, most_links);
  REQUIRE(found);
  Texts texts;
  for (const Detour& detour : *found) {
    std::string text = it.model[detour.link->from].id + " -> " + it.model[detour.link->to].id;
    text += " through";
    for (const auto objective : detour.via) text += " " + it.model[objective].id;
    texts.push_back(text);
  }
  return texts;
}

TEST_CASE("The shortest way round is told, and of several the first") {
  CHECK(detours("objectives: {a: {drives: [z, x, d]}, z: {drives: y}, y: {drives: d}, "
                "x: {drives: [w, d]}, w: {drives: d}, d: {}}",
                3) == Texts{"a -> d through x", "x -> d through w"});
  CHECK(detours("objectives: {a: {drives: [d, y, x]}, x: {drives: d}, y: {drives: d}, d: {}}", 3) ==
        Texts{"a -> d through y"});
}

TEST_CASE("A way round never runs through its own ends") {
  CHECK(detours("objectives: {a: {drives: [b, c]}, b: {drives: a}, c: {}}", 5).empty());
  CHECK(detours("objectives: {a: {drives: [b, c]}, b: {drives: c}, c: {drives: [a, b]}}", 5) ==
        Texts{"a -> b through c", "a -> c through b", "c -> b through a"});
}

TEST_CASE("Following the ways round stops where they are too many") {
  const Examined it("objectives: {a: {drives: [b, c]}, b: {drives: c}, c: {}}");
  CHECK(detours_in(it.analysis.causes, 3, 1'000));
  CHECK_FALSE(detours_in(it.analysis.causes, 3, 3));
}

}  // namespace
}  // namespace stratmap
