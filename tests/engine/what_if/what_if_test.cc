#include "engine/what_if/what_if.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// The golden map as a model: strengths are w / .6, each arrow a month.
constexpr std::string_view kGolden = R"(
objectives:
  a: {drives: {b: {strength: 0.5, lag: 1mo}, d: {strength: 0.2, effect: lowers, lag: 1mo}}}
  b: {drives: {c: {strength: 0.4, lag: 1mo}}}
  c: {drives: {a: {kind: feedback, strength: 0.3, lag: 1mo}, d: {strength: 0.5, lag: 1mo}}}
  d: {}
  apart: {}
settings: {thresholds: {gain: 1, horizon: 600, draws: 200}}
)";

WhatIf golden(const Examined& map, WhatIfTerms terms = {}) {
  const Change change{map.objective("a"), 10};
  terms.horizon_months = horizon_of(map.analysis);
  return what_if(map.analysis, {&change, 1}, terms);
}

TEST_CASE("A what-if tells of everything that the change can reach") {
  const Examined map(kGolden);
  const WhatIf result = golden(map);
  CHECK(result.spectral_radius == Approx(0.391487).epsilon(1e-6));
  CHECK(result.converges);
  CHECK(result.cycle.empty());
  CHECK(result.draws == 200);
  REQUIRE(result.effects.size() == 4);
  CHECK(result.effects[0].set == 10);
  CHECK(result.effects[3].course.end == Approx(-1.063830).epsilon(1e-6));
  CHECK(*result.effects[3].steady == Approx(result.effects[3].course.end));
  CHECK(result.effects[3].parts.pulls_both_ways());
  CHECK(result.effects[3].band.low < -1.06);
  CHECK(result.effects[3].band.high > -1.06);
  CHECK_FALSE(result.effects[0].score);
  CHECK_FALSE(result.fcm);
}

TEST_CASE("A map that keeps growing has a horizon and a named cycle instead of an end") {
  const Examined map(R"(
objectives:
  a: {drives: {b: {strength: 1, lag: 1mo}}}
  b: {drives: {a: {kind: feedback, strength: 1, lag: 1mo}}}
settings: {thresholds: {gain: 1}}
)");
  const WhatIf result = golden(map);
  CHECK(result.spectral_radius == Approx(1));
  CHECK_FALSE(result.converges);
  CHECK(result.cycle == std::vector<Id<Objective>>{{0}, {1}});
  CHECK(result.effects[1].course.end == Approx(120));
  CHECK_FALSE(result.effects[1].steady);
}

TEST_CASE("So few draws that a band would read as certain are made a hundred") {
  const Examined map("objectives: {a: {drives: b}, b: {}}\nsettings: {thresholds: {draws: 1}}");
  const WhatIf result = golden(map);
  CHECK(result.draws == 100);
  CHECK(result.effects[1].band.low < result.effects[1].band.high);
}

TEST_CASE("What has run away has no month by which it is there") {
  const Examined map(R"(
objectives:
  a: {drives: {b: {strength: 1, lag: 1mo}}}
  b: {drives: {a: {kind: feedback, strength: 1, lag: 1mo}}}
settings: {thresholds: {gain: 3, horizon: 500, draws: 100}}
)");
  const WhatIf result = golden(map);
  CHECK(has_run_away(result.effects[0].course.end));
  CHECK_FALSE(result.effects[0].course.month_of_90);
}

TEST_CASE("What undoes itself has a size all the same") {
  const Examined map(R"(
objectives:
  a: {drives: {b: {lag: 1mo}, c: {lag: 1mo, effect: lowers}}}
  b: {drives: d}
  c: {drives: d}
  d: {drives: {late: {lag: 5y}}}
  late: {}
)");
  const WhatIf result = golden(map);
  CHECK(result.effects[3].course.peak == 0);
  CHECK(result.effects[3].largest_size() == Approx(0.9));
  CHECK(result.effects[3].parts.pulls_both_ways());
  CHECK(result.effects[4].largest_size() == 0);
}

TEST_CASE("What is asked for beside the course comes with it") {
  const Examined map(kGolden);
  const WhatIf result = golden(map, {.with_fcm = true, .with_adoption = true});
  REQUIRE(result.fcm);
  CHECK(result.fcm->last[0] == 0.1);
  CHECK(result.adoption.empty());
  CHECK(result.without_adoption.size() == 1);
}

TEST_CASE("A horizon is as long as the model says and draws fit into memory") {
  const Examined map("settings: {thresholds: {horizon: 12.5, draws: 1000000}}");
  CHECK(horizon_of(map.analysis) == 13);
  CHECK(draw_terms(map.analysis, 30, {}).draws == 1'000'000);
  CHECK(draw_terms(map.analysis, 3000, {}).draws == 16'666);
}

}  // namespace
}  // namespace stratmap
