#include "engine/graph/ladder.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kCompany = R"(
perspectives: {financial: {}, customer: {}, process: {}, learning: {}}
objectives:
  profit: {perspective: financial}
  loyalty: {perspective: customer}
  skills: {perspective: learning}
  adrift: {}
)";

constexpr std::string_view kTown = R"(
perspectives: {mission: {}, customer: {}, financial: {}, process: {}}
objectives:
  safety: {perspective: customer}
  budget: {perspective: financial}
  permits: {perspective: process}
)";

TEST_CASE("The ladder counts perspectives from the bottom") {
  const Examined it(kCompany);
  const Ladder& ladder = it.analysis.ladder;
  CHECK(ids_of(ladder.rungs(), it.model.perspectives) ==
        Texts{"learning", "process", "customer", "financial"});
  CHECK(ladder.rank(it.objective("skills")) == 0);
  CHECK(ladder.rank(it.objective("loyalty")) == 2);
  CHECK(ladder.rank(it.objective("profit")) == 3);
  CHECK(ladder.lowest_rank() == 0);
  CHECK(ladder.constraints().empty());
}

TEST_CASE("An objective without a perspective has no rank") {
  const Examined it(kCompany);
  CHECK_FALSE(it.analysis.ladder.rank(it.objective("adrift")));
  CHECK_FALSE(it.analysis.ladder.is_constraint(it.objective("adrift")));
  CHECK_FALSE(it.analysis.ladder.is_top(it.objective("adrift")));
}

TEST_CASE("Money below the top is a constraint without a rank") {
  const Examined it(kTown);
  const Ladder& ladder = it.analysis.ladder;
  CHECK(ids_of(ladder.rungs(), it.model.perspectives) == Texts{"process", "customer", "mission"});
  CHECK(ids_of(ladder.constraints(), it.model.perspectives) == Texts{"financial"});
  CHECK_FALSE(ladder.rank(it.objective("budget")));
  CHECK(ladder.is_constraint(it.objective("budget")));
  CHECK(ladder.is_kind(it.objective("budget"), PerspectiveKind::financial));
}

TEST_CASE("The top is the highest rank that has objectives") {
  const Examined it(kTown);
  CHECK(ids_of(it.analysis.ladder.top(), it.model.objectives) == Texts{"safety"});
  CHECK(it.analysis.ladder.is_top(it.objective("safety")));
  CHECK_FALSE(it.analysis.ladder.is_top(it.objective("permits")));
}

TEST_CASE("A map without placed objectives has no top") {
  const Examined it("objectives: {a: {drives: b}, b: {}}");
  CHECK(it.analysis.ladder.top().empty());
  CHECK_FALSE(it.analysis.ladder.lowest_rank());
}

}  // namespace
}  // namespace stratmap
