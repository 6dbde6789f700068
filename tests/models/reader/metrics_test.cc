#include <catch2/catch.hpp>

#include "tests/models/reader/reading.h"

using namespace stratmap;

namespace {

// The direction of a metric with these keys.
Direction direction_of(const std::string& keys) {
  return model_of("metrics: {m: {" + keys + "}}").metrics[0].direction;
}

}  // namespace

TEST_CASE("a metric has relations, a goal and a series") {
  const Model model = model_of(R"(objectives: {a: {}, b: {}}
functions: {service: {}, sales: {}}
customers: {homes: {}}
systems: {crm: {}}
metrics:
  nps:
    name: Suositteluindeksi
    measures: [a, b]
    function: service
    customer: homes
    party: buyer
    owner: sales
    used_by: [sales, service]
    agenda: Johtoryhmä
    kind: outcome
    nature: advocacy
    unit: "%"
    direction: up
    baseline: {2025-Q4: 12}
    target: {2026-12: 25, 2027-12: 40}
    due: 2027-12
    stretch: 50
    limits: [15, 30]
    green: 0.8
    amber: 0.5
    weight: 2
    frequency: half-yearly
    lag: 2w
    aggregate: mean
    source: crm
    formula: promoters - detractors
    values: {2026-Q1: 18, 2026-Q2: -2.5}
    decides: Johtaja
)");
  const Metric& nps = model.metrics[0];
  CHECK(nps.measures.size() == 2);
  CHECK(model[nps.functions[0].id].id == "service");
  CHECK(model[nps.customer->id].id == "homes");
  CHECK(nps.party == PartyRole::buyer);
  CHECK(nps.used_by.size() == 2);
  CHECK(nps.kind == MetricKind::outcome);
  CHECK(nps.nature == Nature::advocacy);
  CHECK(nps.unit.in("fi", "fi") == "%");
  CHECK(nps.baseline->value == 12);
  CHECK(to_string(*nps.baseline->period) == "2025-Q4");
  REQUIRE(nps.target->steps.size() == 2);
  CHECK(nps.target->steps[1].value == 40);
  CHECK(to_string(*nps.due) == "2027-12");
  CHECK(*nps.stretch == 50);
  CHECK(*nps.limits == std::array<double, 2>{15, 30});
  CHECK(nps.green == 0.8);
  CHECK(nps.amber == 0.5);
  CHECK(nps.weight() == 2);
  CHECK(nps.frequency == Frequency::half_yearly);
  CHECK(nps.lag == Duration{2, DurationUnit::week});
  CHECK(nps.aggregate == Aggregate::mean);
  CHECK(nps.aggregate_given);
  CHECK(model[nps.source->system->id].id == "crm");
  CHECK(nps.formula == "promoters - detractors");
  CHECK(model.sources.text_of(nps.formula_span) == "promoters - detractors");
  REQUIRE(nps.values.size() == 2);
  CHECK(nps.values[1].value == -2.5);
  CHECK(model.sources.text_of(nps.values[1].span) == "-2.5");
}

TEST_CASE("what a metric leaves out has its default") {
  const Model model = model_of("metrics: {m: {source: customers}, n: {source: unknown}}");
  const Metric& metric = model.metrics[0];
  CHECK(metric.weight() == 1);
  CHECK_FALSE(metric.weight_given);
  CHECK(metric.green == 0.9);
  CHECK(metric.amber == 0.6);
  CHECK(metric.aggregate == Aggregate::last);
  CHECK_FALSE(metric.aggregate_given);
  CHECK(metric.source->word == SourceWord::customers);
  CHECK_FALSE(metric.source->system);
  CHECK_FALSE(model.metrics[1].source);
  CHECK_FALSE(metric.target);
}

TEST_CASE("the direction goes from baseline towards target") {
  CHECK(direction_of("") == Direction::up);
  CHECK(direction_of("baseline: 10, target: 20") == Direction::up);
  CHECK(direction_of("baseline: 20, target: 10") == Direction::down);
  CHECK(direction_of("baseline: {2025: 20}, target: {2027: 10, 2026: 30}") == Direction::down);
  CHECK(direction_of("target: [10, 20]") == Direction::range);
  CHECK(direction_of("target: 10") == Direction::up);
  CHECK(direction_of("direction: monitor, target: [10, 20]") == Direction::monitor);
  CHECK(direction_of("direction: up, baseline: 20, target: 10") == Direction::up);
  CHECK(direction_of("direction: unknown, baseline: 20, target: 10") == Direction::down);
}

TEST_CASE("a target is a number, a pair or dated steps") {
  const Model model = model_of("metrics: {a: {target: 4}, b: {target: [1, 2]}, c: {baseline: 3}}");
  REQUIRE(model.metrics[0].target->steps.size() == 1);
  CHECK_FALSE(model.metrics[0].target->steps[0].period);
  CHECK(*model.metrics[1].target->range == std::array<double, 2>{1, 2});
  CHECK(model.metrics[1].target->steps.empty());
  CHECK_FALSE(model.metrics[2].baseline->period);
}
