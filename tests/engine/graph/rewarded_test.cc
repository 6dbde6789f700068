#include "engine/graph/rewarded.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("A metric knows the rewards that pay for it") {
  const Examined it(R"(metrics: {m: {}, n: {}, o: {}}
rewards: {r: {metric: [m, n]}, s: {metric: m}, t: {}}
)");
  const auto rewards = rewards_by_metric(it.model);
  CHECK(ids_of(rewards[it.metric("m")], it.model.rewards) == Texts{"r", "s"});
  CHECK(ids_of(rewards[it.metric("n")], it.model.rewards) == Texts{"r"});
  CHECK(rewards[it.metric("o")].empty());
}

}  // namespace
}  // namespace stratmap
