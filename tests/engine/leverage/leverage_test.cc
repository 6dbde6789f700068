#include "engine/leverage/leverage.h"

#include <catch2/catch.hpp>

#include "engine/what_if/what_if.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

const Lever& lever_of(const Levers& levers, const Examined& map, std::string_view id) {
  return *std::ranges::find(levers.levers, map.objective(id), &Lever::objective);
}

Texts order(const Levers& levers, const Examined& map) {
  Texts ids;
  for (const Lever& lever : levers.levers) ids.push_back(map.model[lever.objective].id);
  return ids;
}

constexpr std::string_view kMap = R"(
objectives:
  profit: {perspective: financial, weight: 2}
  growth: {perspective: financial, drives: {profit: {strength: strong, lag: 1q}}}
  loyal: {perspective: customer, drives: {growth: {strength: strong, lag: 1q}}}
  fast: {perspective: process, effort: 1, drives: {loyal: {strength: medium, lag: 1mo}}}
  thrift: {perspective: process, drives: {profit: {strength: weak, lag: 1mo}, loyal: {effect: lowers, strength: strong}}}
  apart: {perspective: learning}
  crew: {perspective: learning, drives: {fast: {strength: weak}}}
metrics:
  speed: {measures: fast, baseline: 0, target: 100, limits: [40, 80], values: {2026-01: 20}}
)";

TEST_CASE("An effect is what a point does to the top of the map by its weights") {
  const Examined map(kMap);
  const Levers levers = levers_of(map.analysis);
  CHECK(ids_of(levers.top, map.model.objectives) == Texts{"profit", "growth"});
  CHECK(levers.basis == LeverageBasis::steady_state);
  CHECK(lever_of(levers, map, "profit").effect == Approx(0).margin(1e-12));
  CHECK(lever_of(levers, map, "growth").effect == Approx(0.9));        // .45 · 2
  CHECK(lever_of(levers, map, "loyal").effect == Approx(0.45 * 1.9));  // growth itself, and on
  CHECK(lever_of(levers, map, "fast").effect == Approx(0.3 * 0.855));
  CHECK(lever_of(levers, map, "thrift").effect == Approx(0.3 - 0.45 * 0.855));
  CHECK(lever_of(levers, map, "apart").effect == 0);
}

TEST_CASE("Points at the top are what a what-if makes of the weighted mean there") {
  const Examined map(kMap);
  const Levers levers = levers_of(map.analysis);
  CHECK(levers.top_weight == 3);
  for (const Lever& lever : levers.levers) {
    const Change change{lever.objective, 10};
    const WhatIf moved = what_if(map.analysis, {&change, 1}, {.horizon_months = 60});
    double sum = 0;
    for (const ObjectiveEffect& effect : moved.effects)
      if (std::ranges::count(levers.top, effect.objective) > 0)
        sum += map.model[effect.objective].weight * (effect.course.end - effect.set);
    INFO(map.model[lever.objective].id);
    CHECK(10 * points_at_top(levers, lever) == Approx(sum / 3).margin(1e-9));
    CHECK(std::abs(leverage_at_top(levers, lever)) <= 100);
  }
}

TEST_CASE("Those from which a weighted top can be reached have a way up") {
  const Examined map(kMap);
  const Levers levers = levers_of(map.analysis);
  for (const char* const id : {"growth", "loyal", "fast", "thrift"})
    CHECK(lever_of(levers, map, id).has_way_up);
  CHECK_FALSE(lever_of(levers, map, "apart").has_way_up);
}

TEST_CASE("Where at most three could be among the first three none is called a lever") {
  const auto with = [](const std::string& more) {
    return Examined("objectives:\n  top: {perspective: financial}\n" + more);
  };
  const std::string three = R"(
  a: {perspective: process, drives: top}
  b: {perspective: process, drives: top}
  c: {perspective: process, drives: top}
)";
  const Examined few = with(three), many = with(three + "  d: {perspective: process, drives: c}\n");
  const Levers of_few = levers_of(few.analysis), of_many = levers_of(many.analysis);
  CHECK(of_few.comparison == Comparison::too_few);
  CHECK(lever_of(of_few, few, "a").p_top3 == 1);
  CHECK_FALSE(lever_of(of_few, few, "a").is_lever);
  CHECK(of_many.comparison == Comparison::made);
  CHECK(lever_of(of_many, many, "a").is_lever);
}

TEST_CASE("On a map that never settles no lever is named") {
  const Examined map(R"(
objectives:
  top: {perspective: financial, drives: {a: {kind: funds, strength: 1, lag: 1mo}}}
  a: {perspective: process, drives: {top: {strength: 1, lag: 1mo}}}
  b: {perspective: process, drives: top}
  c: {perspective: process, drives: top}
  d: {perspective: process, drives: a}
settings: {thresholds: {gain: 1}}
)");
  const Levers levers = levers_of(map.analysis);
  CHECK(levers.comparison == Comparison::never_settles);
  CHECK(std::ranges::none_of(levers.levers, &Lever::is_lever));
}

TEST_CASE("Leverage takes room and effort into account") {
  const Examined map(kMap);
  const Levers levers = levers_of(map.analysis);
  const Lever& fast = lever_of(levers, map, "fast");
  REQUIRE(fast.score);
  CHECK(fast.room == Approx((100 - *fast.score) / 100));
  CHECK(fast.leverage == Approx(fast.effect * fast.room / 1));
  const Lever& growth = lever_of(levers, map, "growth");
  CHECK_FALSE(growth.score);
  CHECK(growth.room == 0.5);
  CHECK(*growth.effort == 3);
  CHECK_FALSE(growth.effort_given);
  CHECK(growth.leverage == Approx(0.9 * 0.5 / 3));
}

TEST_CASE("Where no effort is given none is asked") {
  const Examined map(
      "objectives: {top: {perspective: financial}, a: {perspective: process, drives: top}}");
  const Levers levers = levers_of(map.analysis);
  CHECK_FALSE(levers.levers[0].effort);
  CHECK(levers.levers[0].leverage == Approx(0.15));
}

TEST_CASE("Those among the first three in most draws are levers") {
  const Examined map(kMap);
  const Levers levers = levers_of(map.analysis);
  CHECK(order(levers, map).front() == "fast");
  CHECK(order(levers, map).back() == "thrift");  // it lowers more than it raises
  CHECK(lever_of(levers, map, "fast").is_lever);
  CHECK(lever_of(levers, map, "growth").p_top3 > 0.9);
  CHECK_FALSE(lever_of(levers, map, "apart").is_lever);
  CHECK(lever_of(levers, map, "apart").p_top3 == 0);  // a place among three is not enough
  CHECK(lever_of(levers, map, "thrift").p_top3 < 0.3);
}

TEST_CASE("Any number of threads gives the same levers") {
  const Examined map(kMap);
  const Levers one = levers_of(map.analysis, {1}), four = levers_of(map.analysis, {4});
  for (std::size_t i = 0; i < one.levers.size(); ++i)
    CHECK(one.levers[i].p_top3 == four.levers[i].p_top3);
}

TEST_CASE("Where arrows tell the order themselves it shows") {
  const Examined map(R"(
objectives:
  a: {perspective: financial}
  b: {perspective: financial}
  c: {perspective: financial}
  three: {perspective: process, drives: [a, b, c]}
  two: {perspective: process, drives: [a, b]}
  one: {perspective: process, drives: a}
)");
  const Levers levers = levers_of(map.analysis);
  REQUIRE(levers.out_degree_spearman);
  CHECK(*levers.out_degree_spearman == Approx(1));
  CHECK(order(levers, map).front() == "three");
}

TEST_CASE("Where a cycle may grow the horizon is the basis") {
  const Examined map(R"(
objectives:
  a: {perspective: financial, drives: {b: {kind: funds, strength: 1, lag: 1mo}}}
  b: {perspective: process, drives: {a: {strength: 1, lag: 1mo}}}
settings: {thresholds: {gain: 0.8, horizon: 4}}
)");
  const Levers levers = levers_of(map.analysis);
  CHECK(levers.basis == LeverageBasis::horizon);
  CHECK(levers.horizon_months == 4);
  CHECK(levers.cycle.size() == 2);
  CHECK(lever_of(levers, map, "b").effect == Approx(0.8 + 0.8 * 0.64));
  CHECK(lever_of(levers, map, "a").effect == Approx(0.64 + 0.64 * 0.64));
}

TEST_CASE("Without a top there are no levers") {
  const Examined map("objectives: {a: {drives: b}, b: {}}");
  const Levers levers = levers_of(map.analysis);
  CHECK(levers.top.empty());
  CHECK(levers.levers.empty());
}

}  // namespace
}  // namespace stratmap
