#include "engine/graph/cause_graph.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

Texts links(const Examined& it) {
  Texts texts;
  for (const Cause& cause : it.analysis.causes.links())
    texts.push_back(it.model[cause.from].id + ">" + it.model[cause.to].id);
  return texts;
}

Texts loops(std::string_view yaml) {
  const Examined it(yaml);
  Texts texts;
  for (const Loop& loop : loops_without_lag(it.analysis.causes, it.model)) {
    std::string text;
    for (const auto objective : loop) text += it.model[objective].id + " ";
    texts.push_back(text);
  }
  return texts;
}

TEST_CASE("L holds causes only and each target once") {
  const Examined it(R"(
objectives:
  a: {drives: [a, b, {b: {effect: lowers}}, {c: {kind: funds}}, {d: {kind: none}}]}
  b: {drives: {c: {kind: feedback}}}
  c: {drives: [a, d]}
  d: {}
)");
  CHECK(links(it) == Texts{"a>b", "c>a", "c>d"});
  CHECK(it.analysis.causes.links().front().link->effect == Effect::raises);
  CHECK(it.analysis.causes.in_degree(it.objective("d")) == 1);
  CHECK(it.analysis.causes.out_degree(it.objective("c")) == 2);
  CHECK(it.analysis.causes.between(it.objective("c"), it.objective("d")) != nullptr);
  CHECK(it.analysis.causes.between(it.objective("d"), it.objective("c")) == nullptr);
}

TEST_CASE("Arrows of money and feedback join objectives though they are no causes") {
  const Examined it(R"(
objectives:
  a: {drives: {b: {kind: funds}, c: {kind: none}}}
  b: {}
  c: {}
)");
  CHECK(it.analysis.causes.links().empty());
  CHECK_FALSE(it.analysis.causes.is_isolated(it.objective("a")));
  CHECK_FALSE(it.analysis.causes.is_isolated(it.objective("b")));
  CHECK(it.analysis.causes.is_isolated(it.objective("c")));
}

TEST_CASE("Steps are counted along the arrows") {
  const Examined it("objectives: {a: {drives: b}, b: {drives: c}, c: {}, d: {drives: c}, e: {}}");
  const CauseGraph& causes = it.analysis.causes;
  const std::vector ends = {it.objective("c")};
  CHECK(causes.steps_to(ends) == std::vector<std::uint32_t>{2, 1, 0, 1, kNoPath});
  const std::vector starts = {it.objective("a")};
  CHECK(causes.steps_from(starts) == std::vector<std::uint32_t>{0, 1, 2, kNoPath, kNoPath});
}

TEST_CASE("Parts of the map are the objectives that arrows hold together") {
  const Examined it(
      "objectives: {a: {drives: b}, b: {}, c: {drives: [d, e]}, d: {}, e: {}, f: {}}");
  const auto parts = it.analysis.causes.parts();
  REQUIRE(parts.size() == 2);
  CHECK(ids_of(parts[0], it.model.objectives) == Texts{"c", "d", "e"});
  CHECK(ids_of(parts[1], it.model.objectives) == Texts{"a", "b"});
}

TEST_CASE("A loop begins at its smallest id and takes the shortest way round") {
  CHECK(loops("objectives: {c: {drives: a}, b: {drives: c}, a: {drives: [b, c]}}") ==
        Texts{"a c "});
}

TEST_CASE("Of several shortest loops the smallest sequence of ids is taken") {
  CHECK(
      loops("objectives: {a: {drives: [d, b]}, d: {drives: c}, b: {drives: c}, c: {drives: a}}") ==
      Texts{"a b c "});
}

TEST_CASE("A lag opens a loop but a lag of nothing does not") {
  CHECK(loops("objectives: {a: {drives: b}, b: {drives: {a: {lag: 2mo}}}}").empty());
  CHECK(loops("objectives: {a: {drives: b}, b: {drives: {a: {lag: 0mo}}}}") == Texts{"a b "});
}

TEST_CASE("Each knot of loops is told once in the order of smallest ids") {
  CHECK(loops(R"(
objectives:
  z: {drives: y}
  y: {drives: z}
  a: {drives: [b, y]}
  b: {drives: [a, c]}
  c: {drives: b}
)") == Texts{"a b ", "y z "});
}

TEST_CASE("Ids are compared by their bytes") {
  CHECK(loops("objectives: {b: {drives: Ä}, Ä: {drives: B}, B: {drives: b}}") == Texts{"B b Ä "});
}

}  // namespace
}  // namespace stratmap
