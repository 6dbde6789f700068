#include "engine/metrics/rollup_scores.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Metrics of 30, 60, 90 and 0 points; two that have none.
constexpr std::string_view kModel = R"(
perspectives: {customer: {weight: 3}, process: {}, learning: {}}
objectives:
  loyal: {perspective: customer, weight: 2}
  heard: {perspective: customer}
  fast: {perspective: process}
  desk: {perspective: process, level: unit, owner: service}
  loose: {}
functions: {service: {}}
metrics:
  low: {measures: [loyal, fast], direction: range, target: [100, 101], limits: [0, 200], values: {2026: 30}}
  mid: {measures: loyal, direction: range, target: [100, 101], limits: [0, 200], values: {2026: 60}}
  high: {measures: loyal, direction: range, target: [100, 101], limits: [0, 200], values: {2026: 90}, weight: 2}
  none: {measures: [heard, desk], direction: range, target: [100, 101], limits: [0, 200], values: {2026: 0}}
  seen: {measures: [loyal, heard], direction: monitor}
  unset: {measures: fast, weight: 2}
)";

struct Scored : Examined {
  explicit Scored(std::string_view yaml)
      : Examined(yaml), scores(rolled_scores_of(analysis, analysis.standings)) {}

  const RolledScore& of(std::string_view id) const {
    return scores.objectives[objective(id).index()];
  }

  RolledScores scores;
};

TEST_CASE("Objectives roll up the metrics that measure them") {
  const Scored it(kModel);
  CHECK(*it.of("loyal").score == Approx(200.0 / 3).margin(2e-9));
  CHECK(it.of("loyal").status == Status::amber);
  CHECK(*it.of("loyal").mean == Approx(67.5));
  CHECK(it.of("loyal").coverage == 1);
  CHECK(it.of("heard").score == 0);
  CHECK(it.of("heard").parts == 1);
  CHECK_FALSE(it.of("fast").score);
  CHECK(it.of("fast").coverage == Approx(1.0 / 3));
  CHECK_FALSE(it.of("loose").score);
}

TEST_CASE("Perspectives roll up the objectives of the main map") {
  const Scored it(kModel);
  const RolledScore& customer = it.scores.perspectives[0];
  CHECK(*customer.score == Approx(2 * 200.0 / 9));
  CHECK(customer.red == 1);
  const RolledScore& process = it.scores.perspectives[1];
  CHECK(process.parts == 1);
  CHECK_FALSE(process.score);
}

TEST_CASE("The map rolls up the perspectives that have objectives") {
  const Scored it(kModel);
  CHECK(it.scores.map.parts == 2);
  CHECK(it.scores.map.coverage == 0.75);
  CHECK(*it.scores.map.score == Approx(2 * 200.0 / 9));
  CHECK(it.scores.map.highest == Approx(0.75 * 2 * 200.0 / 9 + 25));
}

TEST_CASE("Objectives of a unit roll up to the card of their owner") {
  const Scored it(kModel);
  CHECK(it.scores.functions[0].score == 0);
  CHECK(it.scores.functions[0].parts == 1);
}

TEST_CASE("The settings choose how scores are rolled up") {
  const auto loyal = [](std::string_view settings) {
    const Scored it("settings: {" + std::string(settings) + "}" + std::string(kModel));
    return it.of("loyal").score.value_or(-1);
  };
  CHECK(loyal("rollup: mean") == Approx(67.5));
  CHECK(loyal("rollup: worst") == Approx(30));
  CHECK(loyal("rollup: geometric") == Approx(61.793).epsilon(1e-5));
  CHECK(loyal("thresholds: {veto-share: 0.3}") == Approx(67.5));
  const Scored it("settings: {thresholds: {coverage-min: 0.3}}" + std::string(kModel));
  CHECK(*it.of("fast").score == Approx(30));
}

}  // namespace
}  // namespace stratmap
