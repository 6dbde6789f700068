#include "engine/what_if/fuzzy_cognitive_map.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "tests/engine/what_if/sample.h"

namespace stratmap {
namespace {

TEST_CASE("The golden map comes to one fixed point with what is set held") {
  const FcmCourse course = fuzzy_cognitive_map(golden_map(), change_at(4, 0, 0.1), {.held = {{0}}});
  CHECK(course.end == FcmEnd::fixed_point);
  CHECK(course.has_one_fixed_point);  // ‖W‖₂ = .646589
  const double b = std::tanh(0.05), c = std::tanh(0.4 * b);
  CHECK(course.last[0] == 0.1);
  CHECK(course.last[1] == Approx(b));
  CHECK(course.last[2] == Approx(c));
  CHECK(course.last[3] == Approx(std::tanh(-0.02 + 0.5 * c)));
}

TEST_CASE("Left alone below one a map returns to where it was") {
  const FcmCourse course = fuzzy_cognitive_map(golden_map(), change_at(4, 0, 0.5));
  CHECK(course.end == FcmEnd::fixed_point);
  for (const double deviation : course.last) CHECK(std::abs(deviation) < 1e-8);
}

TEST_CASE("Nothing set moves nothing") {
  const FcmCourse course = fuzzy_cognitive_map(golden_map(), change_at(4, 0, 0));
  CHECK(course.steps == 1);
  CHECK(course.last == change_at(4, 0, 0));
}

TEST_CASE("A steep map may go round for ever") {
  // a → b 2, b → a −2: turned by a quarter at each step.
  const ResponseGraph graph(2, {{{0}, {1}, 2, 1}, {{1}, {0}, -2, 1}});
  const FcmCourse course = fuzzy_cognitive_map(graph, change_at(2, 0, 0.3));
  CHECK(course.end == FcmEnd::cycle);
  CHECK(course.period == 4);
  CHECK_FALSE(course.has_one_fixed_point);
  CHECK(course.highest[0] == Approx(-course.lowest[0]));
  CHECK(course.highest[0] > 0.9);
}

TEST_CASE("A map that finds no end in five hundred steps says so") {
  // At λ‖W‖ = 1 it creeps towards nothing, slower and slower.
  const ResponseGraph graph(2, {{{0}, {1}, 1, 1}, {{1}, {0}, 1, 1}});
  const FcmCourse course = fuzzy_cognitive_map(graph, {{0.9, 0.9}});
  CHECK(course.end == FcmEnd::neither);
  CHECK(course.steps == 500);
}

TEST_CASE("A steeper curve moves more") {
  const auto end = [](double steepness) {
    return fuzzy_cognitive_map(golden_map(), change_at(4, 0, 0.1),
                               {.steepness = steepness, .held = {{0}}})
        .last[1];
  };
  CHECK(end(2) > end(1));
}

}  // namespace
}  // namespace stratmap
