#include "engine/what_if/sign_conflict.h"

#include <catch2/catch.hpp>

#include "tests/engine/what_if/sample.h"

namespace stratmap {
namespace {

using Objectives = std::vector<Id<Objective>>;

TEST_CASE("The golden map is pushed and pulled by its two ways") {
  const auto all = pushes_and_pulls(golden_map(), change_at(4, 0, 10), 200);
  const PushAndPull& d = all[3];
  CHECK(d.positive == Approx(1 / 0.94));
  CHECK(d.negative == Approx(-2 / 0.94));
  CHECK(d.pulls_both_ways());
  CHECK(d.up.objectives == Objectives{{0}, {1}, {2}, {3}});
  CHECK(d.up.points == Approx(1));
  CHECK(d.down.objectives == Objectives{{0}, {3}});
  CHECK(d.down.points == Approx(-2));
  CHECK_FALSE(all[1].pulls_both_ways());
  CHECK(all[1].up.objectives.empty());
}

TEST_CASE("Both parts make up what propagation says") {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const ResponseGraph map = random_map(seed, 12, 35);
    const std::vector<double> change = change_at(12, seed % 12, seed % 2 == 0 ? 10 : -10);
    const auto all = pushes_and_pulls(map, change, 24);
    const Propagation course = propagated(map, change, 24);
    for (std::uint32_t i = 0; i < 12; ++i) {
      CHECK(all[i].positive >= 0);
      CHECK(all[i].negative <= 0);
      CHECK(all[i].positive + all[i].negative == Approx(course.points(24, {i})).margin(1e-9));
      if (!all[i].pulls_both_ways()) continue;
      CHECK(all[i].up.points <= all[i].positive + 1e-12);
      CHECK(all[i].down.points >= all[i].negative - 1e-12);
      CHECK(all[i].up.objectives.front() == Id<Objective>{static_cast<std::uint32_t>(seed % 12)});
      CHECK(all[i].up.objectives.back() == Id<Objective>{i});
    }
  }
}

TEST_CASE("A way that is too slow for the horizon is none") {
  const ResponseGraph graph(3, {{{0}, {1}, 0.5, 1}, {{1}, {2}, 0.5, 12}, {{0}, {2}, -0.2, 1}});
  CHECK_FALSE(pushes_and_pulls(graph, change_at(3, 0, 10), 12)[2].pulls_both_ways());
  CHECK(pushes_and_pulls(graph, change_at(3, 0, 10), 13)[2].pulls_both_ways());
}

TEST_CASE("A quarter of what moves is not yet a pull") {
  const ResponseGraph graph(2, {{{0}, {1}, 0.75, 1}, {{0}, {1}, -0.25, 1}});
  CHECK_FALSE(pushes_and_pulls(graph, change_at(2, 0, 4), 3)[1].pulls_both_ways());
}

TEST_CASE("The strongest way goes round no ring that grows") {
  const ResponseGraph graph(
      3, {{{0}, {1}, 3, 1}, {{1}, {0}, 2, 1}, {{0}, {2}, 1.5, 1}, {{1}, {2}, -2, 1}});
  const PushAndPull parts = pushes_and_pulls(graph, change_at(3, 0, 10), 60)[2];
  REQUIRE(parts.pulls_both_ways());
  CHECK(parts.up.objectives == Objectives{{0}, {2}});
  CHECK(parts.up.points == Approx(15));
  CHECK(parts.down.objectives == Objectives{{0}, {1}, {2}});
  CHECK(parts.down.points == Approx(-60));
}

TEST_CASE("Two changes may pull at the same objective") {
  const ResponseGraph graph(3, {{{0}, {2}, 0.5, 1}, {{1}, {2}, 0.4, 2}});
  const std::vector<double> change = {10, -10, 0};
  const PushAndPull parts = pushes_and_pulls(graph, change, 6)[2];
  CHECK(parts.pulls_both_ways());
  CHECK(parts.up.objectives == Objectives{{0}, {2}});
  CHECK(parts.down.objectives == Objectives{{1}, {2}});
  CHECK(parts.down.points == Approx(-4));
}

}  // namespace
}  // namespace stratmap
