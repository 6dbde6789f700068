#include "engine/modes/mode_distance.h"

#include <array>
#include <catch2/catch.hpp>

namespace stratmap {
namespace {

ModeMix mix(double production, double service) { return {{production, 0, service, 0}}; }

double distance(ModeMix one, ModeMix other) { return jensen_shannon(one, other); }

TEST_CASE("The Jensen-Shannon divergence of two mixes has its known values") {
  CHECK(distance(mix(1, 0), mix(.7, .3)) == Approx(0.169).margin(0.0005));
  CHECK(distance(mix(.8, .2), mix(.2, .8)) == Approx(0.278).margin(0.0005));
  CHECK(distance(mix(.6, .4), mix(.4, .6)) == Approx(0.029).margin(0.0005));
  CHECK(distance(mix(.7, .3), mix(.3, .7)) == Approx(0.119).margin(0.0005));
  CHECK(distance(mix(1, 0), mix(.5, .5)) == Approx(0.311).margin(0.0005));
  CHECK(distance(mix(1, 0), mix(0, 1)) == 1);
  CHECK(distance(mix(.3, .7), mix(.3, .7)) == 0);
}

TEST_CASE("The top of a mix holds every mode with the largest share") {
  const auto top = top_modes(mix(.5, .5));
  CHECK(top.has(Mode::production));
  CHECK(top.has(Mode::customer_service));
  CHECK_FALSE(top.has(Mode::development));
  CHECK_FALSE(differ(top, top_modes(mix(.2, .8))));
  CHECK(differ(top_modes(mix(.6, .4)), top_modes(mix(.4, .6))));
}

TEST_CASE("The mean of mixes is a mix") {
  const std::array mixes = {mix(1, 0), mix(.5, .5)};
  CHECK(mean_mix(mixes).share[0] == Approx(.75));
  CHECK(mean_mix(mixes).share[2] == Approx(.25));
}

}  // namespace
}  // namespace stratmap
