#include "engine/limits.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

TEST_CASE("A limit is reached by sums that rounding leaves a hair under it") {
  CHECK(reaches(0.1 + 0.7, 0.8));
  CHECK(reaches(0.8, 0.8));
  CHECK_FALSE(reaches(0.7999, 0.8));
}

TEST_CASE("A limit is exceeded only by more than rounding adds") {
  CHECK_FALSE(exceeds(0.1 + 0.2, 0.3));
  CHECK_FALSE(exceeds(0.3, 0.3));
  CHECK(exceeds(0.3001, 0.3));
}

}  // namespace
}  // namespace stratmap
