#include "engine/round/agreement.h"

#include <array>
#include <catch2/catch.hpp>

namespace stratmap {
namespace {

double agreement(std::vector<double> ratings) { return r_wg(ratings, 5); }

TEST_CASE("Agreement of ratings on five points has its known values") {
  CHECK(agreement({3, 4}) == Approx(.75));
  CHECK(agreement({3, 4, 5}) == Approx(.5));
  CHECK(agreement({2, 4}) == Approx(0).margin(1e-12));
  CHECK(agreement({4, 4, 4}) == 1);
  CHECK(agreement({1, 5}) == Approx(-3));
  CHECK(r_wg(std::array{1.0, 3.0}, 3) == Approx(-2));
}

TEST_CASE("The distance of sets is what they do not share") {
  CHECK(distance(ClaimWords{"a", "b"}, ClaimWords{"b", "c"}) == Approx(2 / 3.0));
  CHECK(distance(ClaimWords{"a"}, ClaimWords{"a"}) == 0);
  CHECK(distance(ClaimWords{"a"}, ClaimWords{"b"}) == 1);
  CHECK(distance(1.0, 4.0) == 3);
  CHECK(distance(ModeMix{{1, 0, 0, 0}}, ModeMix{{0, 0, 1, 0}}) == 1);
}

TEST_CASE("The spread is the mean over pairs with the pair furthest apart") {
  const std::vector<ClaimValue> owners = {ClaimWords{"sales"}, ClaimWords{"sales"},
                                          ClaimWords{"service"}, ClaimWords{"care"},
                                          ClaimWords{"sales"}};
  const Spread spread = spread_of(owners);
  CHECK(spread.mean == Approx(.7));
  CHECK(spread.different == 3);
  CHECK(spread.one == 0);
  CHECK(spread.other == 2);
}

TEST_CASE("The spread of values that are all alike is nothing") {
  const std::vector<ClaimValue> ratings = {2.0, 2.0, 2.0};
  CHECK(spread_of(ratings).mean == 0);
  CHECK(spread_of(ratings).different == 1);
  const std::vector<ClaimValue> apart = {2.0, 1.0, 5.0, 2.0};
  CHECK(spread_of(apart).one == 1);
  CHECK(spread_of(apart).other == 2);
}

}  // namespace
}  // namespace stratmap
