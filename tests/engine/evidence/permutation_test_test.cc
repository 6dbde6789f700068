#include "engine/evidence/permutation_test.h"

#include <catch2/catch.hpp>

#include "tests/engine/evidence/points.h"
#include "tests/engine/evidence/simulated.h"

namespace stratmap {
namespace {

constexpr Draws kDraws{.count = 9999, .seed = 1};

TEST_CASE("Of four pairs in order 2 of 24 orders correlate as much") {
  const auto line = points_of({1, 2, 3, 4});
  const auto tested = permutation_test(line, line, 0, kDraws);
  REQUIRE(tested);
  CHECK(tested->pairs == 4);
  CHECK(tested->r == Approx(1));
  CHECK(tested->p == Approx(2.0 / 24).margin(0.01));
}

TEST_CASE("Every order correlates as much where one value alone differs") {
  // Wherever the 1 comes to stand, |r| is the same.
  const auto one = points_of({1, 0}), other = points_of({0, 1});
  CHECK_FALSE(permutation_test(one, other, 0, kDraws));
  const auto first = points_of({1, 0, 0, 1}), later = points_of({1, 1, 0, 0});
  CHECK(permutation_test(first, later, 0, kDraws)->r == Approx(0).margin(1e-12));
  CHECK(permutation_test(first, later, 0, kDraws)->p == 1);
}

TEST_CASE("Nothing is tested that does not vary, or of fewer than four pairs") {
  const auto line = points_of({1, 2, 3, 4, 5}), flat = points_of({7, 7, 7, 7, 7});
  CHECK_FALSE(permutation_test(line, flat, 0, kDraws));
  CHECK_FALSE(permutation_test(flat, line, 0, kDraws));
  CHECK_FALSE(permutation_test(line, line, 2, kDraws));
  CHECK_FALSE(permutation_test(line, line, 5, kDraws));
  CHECK_FALSE(scanning_test(flat, line, 0, kDraws));
}

TEST_CASE("The same seed gives the same p, another one nearly") {
  const auto pair = driven_pair(0.4, 40, 3);
  const auto p = [&](std::uint64_t seed) {
    return permutation_test(pair.cause, pair.effect, 1, {9999, seed})->p;
  };
  CHECK(p(1) == p(1));
  CHECK(p(1) == Approx(p(2)).margin(0.02));
}

TEST_CASE("Exchanging the two without a lag changes p by chance alone") {
  const auto pair = driven_pair(0.4, 40, 8);
  const auto one = permutation_test(pair.cause, pair.effect, 0, kDraws);
  const auto other = permutation_test(pair.effect, pair.cause, 0, kDraws);
  CHECK(one->r == Approx(other->r));
  CHECK(one->p == Approx(other->p).margin(0.02));
}

TEST_CASE("No draw at all leaves p at 1") {
  const auto line = points_of({1, 2, 3, 4});
  CHECK(permutation_test(line, line, 0, {0, 1})->p == 1);
}

TEST_CASE("A test that stops early is on the same side of what it is asked for") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const auto pair = driven_pair(0.3, 40, seed);
    for (const double up_to : {0.05, 0.1, 0.5}) {
      const auto p = [&](double most) {
        return permutation_test(pair.cause, pair.effect, 2, {999, 1, most})->p;
      };
      CHECK((p(1) <= up_to) == (p(up_to) <= up_to));
      if (p(up_to) <= up_to) CHECK(p(up_to) == p(1));
    }
  }
}

TEST_CASE("A scan finds the lag, and its p pays for the search") {
  const auto pair = driven_pair(1.0, 60, 4);
  const auto found = scanning_test(pair.cause, pair.effect, 6, {999, 1});
  REQUIRE(found);
  CHECK(found->lag == 2);
  CHECK(found->pairs == 58);
  CHECK(found->p == 0.001);
  const auto noise = independent_pair(Independent::white_noise, 60, 4);
  const auto most = scanning_test(noise.cause, noise.effect, 12, {999, 1});
  const auto alone = permutation_test(noise.cause, noise.effect, most->lag, {999, 1});
  CHECK(most->r == Approx(alone->r));
  CHECK(most->p > 3 * alone->p);
}

TEST_CASE("A scan of one lag is the test at that lag") {
  const auto pair = driven_pair(0.4, 40, 8);
  const auto one = permutation_test(pair.cause, pair.effect, 0, kDraws);
  const auto scan = scanning_test(pair.cause, pair.effect, 0, kDraws);
  CHECK(scan->r == Approx(one->r));
  CHECK(scan->p == Approx(one->p).margin(0.02));
}

}  // namespace
}  // namespace stratmap
