#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string paying(std::string_view rewards) {
  return std::string(R"(
objectives:
  profit: {perspective: financial}
  loyalty: {perspective: customer}
  on-time: {perspective: process, drives: loyalty}
  routes: {perspective: process, drives: {loyalty: {kind: feedback}}}
metrics:
  margin: {measures: profit}
  nps: {measures: loyalty}
  punctual: {measures: on-time}
  km: {measures: routes}
  loose: {}
rewards:
)")
      .append(rewards);
}

TEST_CASE("SM702 follows the arrows from what a reward pays for") {
  CHECK(messages("SM702", paying("  r: {metric: km}\n")) ==
        Texts{"the reward \"r\" pays for \"km\", from which no arrows lead to an objective of "
              "customers or to the top of the map"});
  CHECK(subjects_found("SM702", paying("  r: {metric: loose}\n")) == Texts{"rewards/r"});
  CHECK(subjects_found("SM702", paying("  r: {metric: margin}\n  s: {metric: nps}\n  t: {metric: "
                                       "punctual}\n  u: {metric: [km, punctual]}\n"))
            .empty());
}

TEST_CASE("SM702 does not assess rewards without a metric") {
  CHECK(reason_not_assessed("SM702", "objectives: {o: {}}") == "the model has no rewards");
  CHECK(reason_not_assessed("SM702", "objectives: {o: {}}\nrewards: {r: {}}") ==
        "the map has neither a top nor an objective of customers");
  CHECK(subjects_not_assessed("SM702", paying("  r: {}\n  s: {metric: []}\n")) ==
        Texts{"rewards/r", "rewards/s"});
}

}  // namespace
}  // namespace stratmap
