#include "engine/graph/ties.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("Working with and handing over and serving are ties in either direction") {
  const Examined it(R"(
functions:
  sales: {works_with: service}
  service: {hands_over_to: billing}
  billing: {serves: sales}
  it: {}
)");
  const Ties& ties = it.analysis.ties;
  CHECK(ties.pairs().size() == 3);
  CHECK(ties.between(it.function("service"), it.function("sales")));
  CHECK(ties.between(it.function("billing"), it.function("service")));
  CHECK_FALSE(ties.between(it.function("it"), it.function("sales")));
  CHECK(ids_of(ties.partners(it.function("sales")), it.model.functions) ==
        Texts{"service", "billing"});
}

TEST_CASE("A tie named twice is one tie with its larger strength") {
  const Examined it(R"(
functions:
  sales: {works_with: {service: {strength: weak}}}
  service: {works_with: {sales: {strength: strong}}, hands_over_to: sales}
)");
  REQUIRE(it.analysis.ties.pairs().size() == 1);
  CHECK(it.analysis.ties.pairs().front().strength == 0.75);
}

TEST_CASE("Handing over counts as a medium tie") {
  const Examined it(R"(
functions:
  sales: {works_with: {service: {strength: weak}}, hands_over_to: service}
  service: {}
)");
  REQUIRE(it.analysis.ties.pairs().size() == 1);
  CHECK(it.analysis.ties.pairs().front().strength == 0.5);
}

}  // namespace
}  // namespace stratmap
