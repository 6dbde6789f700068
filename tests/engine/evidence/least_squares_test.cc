#include "engine/evidence/least_squares.h"

#include <catch2/catch.hpp>

namespace stratmap {
namespace {

TEST_CASE("Least squares leave nothing of what the columns say, and all of what they do not") {
  const Column ones(4, 1), line = {0, 1, 2, 3};
  for (const double left : residuals_of({3, 5, 7, 9}, {ones, line}))
    CHECK(left == Approx(0).margin(1e-12));
  CHECK(residuals_of({1, -1, -1, 1}, {ones, line}) == Column{1, -1, -1, 1});
}

TEST_CASE("A column that others stand in for changes nothing") {
  const Column ones(4, 1), twos(4, 2), zeros(4, 0), values = {1, 4, 9, 16};
  CHECK(residuals_of(values, {ones, twos, zeros}) == residuals_of(values, {ones}));
}

TEST_CASE("Without columns all is left") {
  CHECK(residuals_of({1, 2}, {}) == Column{1, 2});
  CHECK(residuals_of({}, {{}, {}}).empty());
}

}  // namespace
}  // namespace stratmap
