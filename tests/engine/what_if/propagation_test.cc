#include "engine/what_if/propagation.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/engine/what_if/sample.h"

namespace stratmap {
namespace {

const auto exactly = [](double value) { return Approx(value).margin(1e-12); };

TEST_CASE("The golden map comes to its figures in time") {
  const Propagation course = propagated(golden_map(), change_at(4, 0, 10), 200);
  CHECK(course.points(200, {0}) == Approx(10.638298).epsilon(1e-7));
  CHECK(course.points(200, {1}) == Approx(5.319149).epsilon(1e-7));
  CHECK(course.points(200, {2}) == Approx(2.127660).epsilon(1e-6));
  CHECK(course.points(200, {3}) == Approx(-1.063830).epsilon(1e-6));
}

TEST_CASE("A change travels month by month with the lags of its arrows") {
  const ResponseGraph graph(
      4, {{{0}, {1}, 0.5, 2}, {{1}, {2}, 0.4, 3}, {{0}, {2}, -0.1, 1}, {{2}, {3}, 0.5, 0}});
  const Propagation course = propagated(graph, change_at(4, 0, 10), 6);
  const std::vector<double> third = {0, -1, -1, -1, -1, 1, 1};
  for (std::uint32_t t = 0; t <= 6; ++t) {
    INFO("month " << t);
    CHECK(course.points(t, {0}) == 10);
    CHECK(course.points(t, {1}) == (t < 2 ? 0 : 5));
    CHECK(course.points(t, {2}) == exactly(third[t]));
    CHECK(course.points(t, {3}) == exactly(third[t] / 2));
  }
}

TEST_CASE("A cycle goes round once a step and ends at the horizon") {
  // Its arrows have no lag, so each acts in the next month.
  const ResponseGraph graph(2, {{{0}, {1}, 1.0, 0}, {{1}, {0}, 1.0, 0}});
  const Propagation course = propagated(graph, change_at(2, 0, 1), 10);
  CHECK(course.points(0, {0}) == 1);
  CHECK(course.points(1, {1}) == 1);
  CHECK(course.points(2, {0}) == 2);
  CHECK(course.points(10, {0}) == 6);
}

TEST_CASE("Propagation is linear in the size of the change and adds changes up") {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const ResponseGraph graph = random_map(seed, 12, 30);
    std::vector<double> one = change_at(12, seed % 12, 7), other = change_at(12, 5, -3), both = one;
    both[5] += -3;
    std::vector<double> threefold = one;
    for (double& points : threefold) points *= 3;
    const Propagation a = propagated(graph, one, 24), b = propagated(graph, other, 24);
    const Propagation sum = propagated(graph, both, 24), large = propagated(graph, threefold, 24);
    for (std::uint32_t t = 0; t <= 24; ++t) {
      for (std::uint32_t i = 0; i < 12; ++i) {
        CHECK(sum.points(t, {i}) == exactly(a.points(t, {i}) + b.points(t, {i})));
        CHECK(large.points(t, {i}) == exactly(3 * a.points(t, {i})));
      }
    }
  }
}

TEST_CASE("Turned round a map tells who brings how much to one end") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const ResponseGraph graph = random_map(seed, 10, 25);
    const Propagation back = propagated(graph.reversed(), change_at(10, 3, 1), 18);
    for (std::uint32_t i = 0; i < 10; ++i)
      CHECK(propagated(graph, change_at(10, i, 1), 18).points(18, {3}) ==
            exactly(back.points(18, {i})));
  }
}

TEST_CASE("A course tells its end, its farthest point and when nine tenths are there") {
  const ResponseGraph graph(3, {{{0}, {1}, 0.5, 1},
                                {{0}, {1}, 0.4, 4},
                                {{0}, {1}, 0.1, 9},
                                {{0}, {2}, 0.5, 2},
                                {{0}, {2}, -0.5, 3}});
  const Propagation all = propagated(graph, change_at(3, 0, 10), 12);
  const Course rising = course_of(all, {1});
  CHECK(rising.end == Approx(10));
  CHECK(rising.month_of_90 == 4U);
  CHECK(rising.points.size() == 13);
  const Course fading = course_of(all, {2});
  CHECK(fading.end == 0);
  CHECK(fading.peak == Approx(5));
  CHECK_FALSE(fading.month_of_90);
  CHECK(course_of(all, {0}).month_of_90 == 0U);
}

TEST_CASE("A course that turns is there when it is there with the sign of its end") {
  const ResponseGraph graph(2, {{{0}, {1}, -0.9, 1}, {{0}, {1}, 1.2, 5}});
  const Course course = course_of(propagated(graph, change_at(2, 0, 10), 12), {1});
  CHECK(course.end == Approx(3));
  CHECK(course.peak == Approx(-9));
  CHECK(course.month_of_90 == 5U);
}

TEST_CASE("What grows without end stays a number") {
  const ResponseGraph graph(
      3, {{{0}, {1}, 900, 1}, {{1}, {0}, 900, 1}, {{0}, {2}, 900, 1}, {{1}, {2}, -900, 1}});
  const Propagation course = propagated(graph, change_at(3, 0, 100), 600);
  for (std::uint32_t i = 0; i < 3; ++i) CHECK(std::isfinite(course.points(600, {i})));
}

TEST_CASE("A map of nothing comes to nothing") {
  const ResponseGraph graph(0, {});
  CHECK(propagated(graph, {}, 24).horizon() == 24);
}

}  // namespace
}  // namespace stratmap
