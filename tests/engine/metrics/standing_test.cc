#include "engine/metrics/standing.h"

#include <catch2/catch.hpp>

#include "engine/metrics/period_math.h"
#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

Standing standing_on(const Sample& sample, std::string_view today, std::size_t metric = 0) {
  return standings_of(sample.model, day(today)).at(metric);
}

// "2026-09 = 5", "stale 2026-06 = 3", or the reason in English.
std::string value_on(const Sample& sample, std::string_view today, std::size_t metric = 0) {
  const Standing standing = standing_on(sample, today, metric);
  if (standing.value)
    return to_string(*standing.period) + " = " + std::to_string(static_cast<int>(*standing.value));
  if (!standing.stale) return std::string(standing.reason.en);
  return "stale " + to_string(*standing.newest_period) + " = " +
         std::to_string(static_cast<int>(*standing.newest_value));
}

}  // namespace

TEST_CASE("the value at a date is of the last period that is over") {
  Sample sample;
  sample.add("a", {{"2026-08", 4}, {"2026-09", 5}, {"2026-10", 6}});
  CHECK(value_on(sample, "2026-10-30") == "2026-09 = 5");
  CHECK(value_on(sample, "2026-10-31") == "2026-10 = 6");
  CHECK(value_on(sample, "2026-11-15") == "2026-10 = 6");
  CHECK(value_on(sample, "2026-08-30") == "the period is not over yet");
}

TEST_CASE("a missing period is passed over while the one before it is fresh") {
  Sample sample;
  sample.add("a", {{"2026-08", 4}, {"2026-10", 6}});
  CHECK(value_on(sample, "2026-10-15") == "2026-08 = 4");
}

TEST_CASE("a value is stale after one and a half periods and the lag") {
  Sample sample;
  Metric& metric = sample.add("a", {{"2026-06", 3}});
  CHECK(value_on(sample, "2026-08-14") == "2026-06 = 3");  // 45 of 45.66 days
  CHECK(value_on(sample, "2026-08-15") == "stale 2026-06 = 3");
  metric.lag = parse_duration("2w");
  CHECK(value_on(sample, "2026-08-28") == "2026-06 = 3");
  CHECK(value_on(sample, "2026-08-29") == "stale 2026-06 = 3");
  sample.threshold("stale-periods", 3);
  CHECK(value_on(sample, "2026-10-13") == "2026-06 = 3");  // 91.32 + 14 days
  CHECK(value_on(sample, "2026-10-14") == "stale 2026-06 = 3");
}

TEST_CASE("the length of a period decides how long its value is fresh") {
  const auto last_fresh_day = [](std::string_view text) {
    Sample sample;
    sample.add("a", {{text, 1}});
    int age = 0;
    const Day end = period(text).last_day();
    while (standings_of(sample.model, Day{end.number + age + 1})[0].value) ++age;
    return age;
  };
  CHECK(last_fresh_day("2026-07-15") == 1);
  CHECK(last_fresh_day("2026-W31") == 10);
  CHECK(last_fresh_day("2026-07") == 45);
  CHECK(last_fresh_day("2026-Q3") == 136);
  CHECK(last_fresh_day("2026-H1") == 273);
  CHECK(last_fresh_day("2024") == 547);
}

TEST_CASE("a stale value has no score, and says so in both languages") {
  Sample sample;
  Metric& metric = sample.add("a", {{"2026-01", 3}});
  metric.baseline = Dated<double>{std::nullopt, 0, {}};
  metric.target.emplace();
  metric.target->steps.push_back({std::nullopt, 10, {}});
  const Standing standing = standing_on(sample, "2026-12-31");
  CHECK(standing.stale);
  CHECK_FALSE(standing.value.has_value());
  CHECK_FALSE(standing.score.has_value());
  CHECK_FALSE(standing.period.has_value());
  CHECK(standing.target == 10.0);
  CHECK(standing.status == Status::none);
  CHECK(standing.absence == Absence::stale);
  CHECK(standing.reason.fi == "uusin arvo on liian vanha");
  CHECK(standing.reason.en == "the newest value is too old");
}

TEST_CASE("the worked example goes from the model to a status") {
  Sample sample;
  Metric& metric = sample.add("a", {{"2026-12", 24}});
  metric.baseline = Dated<double>{period("2025-12"), 12, {}};
  metric.target.emplace();
  metric.target->steps.push_back({std::nullopt, 40, {}});
  metric.due = period("2027-12");
  const Standing standing = standing_on(sample, "2026-12-31");
  CHECK(standing.period == period("2026-12"));
  CHECK(standing.value == 24.0);
  CHECK(standing.target == 40.0);
  CHECK(standing.expected.value() == Approx(26));
  CHECK(standing.score.value() == Approx(61.904762).epsilon(1e-8));
  CHECK(standing.progress.value() == Approx(42.857143).epsilon(1e-8));
  CHECK(standing.status == Status::amber);
  CHECK_FALSE(standing.stale);
  CHECK(standing.reason.en.empty());
  CHECK(standing.reason.fi.empty());
  sample.threshold("path-min", 1);
  CHECK(standing_on(sample, "2026-12-31").expected == 40.0);
}

TEST_CASE("a metric that is only followed has a value and no status") {
  Sample sample;
  sample.add("a", {{"2026-12", 24}}).direction = Direction::monitor;
  const Standing standing = standing_on(sample, "2026-12-31");
  CHECK(standing.value == 24.0);
  CHECK(standing.status == Status::none);
  CHECK(standing.reason.en == "followed only");
  CHECK(standing.reason.fi == "vain seurataan");
}

TEST_CASE("why there is no value is said before why there is no score") {
  Sample sample;
  sample.add("a");
  sample.add("b", {{"2026-12", 1}});
  CHECK(value_on(sample, "2026-12-31") == "no values");
  CHECK(standing_on(sample, "2026-12-31", 1).reason.en == "no target");
}

TEST_CASE("a division by zero explains a missing or an old value") {
  Sample sample;
  sample.add("x", {{"2026-01", 1}, {"2026-09", 1}, {"2026-11", 8}});
  sample.add("y", {{"2026-01", 1}, {"2026-09", 0}, {"2026-11", 0}});
  sample.add_formula("z", "x / y");
  CHECK(standing_on(sample, "2026-10-15", 2).reason.en == "the formula divides by zero");
  CHECK(standing_on(sample, "2026-10-15", 2).newest_period == period("2026-01"));
  CHECK(value_on(sample, "2026-02-15", 2) == "2026-01 = 1");
  CHECK(standing_on(sample, "2026-08-15", 2).reason.en == "the newest value is too old");
}

TEST_CASE("a value within the usual variation is marked, from 12 periods on") {
  Sample sample;
  Metric& metric = sample.add("a");
  for (std::int32_t i = 0; i < 12; ++i)
    metric.values.push_back({period_at(PeriodKind::month, ordinal_of(period("2025-01")) + i),
                             i % 2 == 0 ? 10.0 : 11.0,
                             {}});
  CHECK(standing_on(sample, "2025-12-31").within_usual_variation);
  CHECK_FALSE(standing_on(sample, "2025-12-30").within_usual_variation);  // 11 periods
  sample.model.metrics[0].values[11].value = 30;
  CHECK_FALSE(standing_on(sample, "2025-12-31").within_usual_variation);
  sample.threshold("noise-n", 5);
  CHECK(standing_on(sample, "2025-12-30").within_usual_variation);
}

TEST_CASE("today is what is asked, else what the model sets, else when all is known") {
  Sample sample;
  CHECK_FALSE(today_of(sample.model, std::nullopt).has_value());
  sample.add("a", {{"2026-08", 1}, {"2026-W31", 1}});
  CHECK(today_of(sample.model, std::nullopt) == day("2026-08-31"));
  sample.row("a", "2026-Q2", 1);
  CHECK(today_of(sample.model, std::nullopt) == day("2026-08-31"));
  sample.row("a", "2026-Q3", 1);
  CHECK(today_of(sample.model, std::nullopt) == day("2026-09-30"));
  sample.row("a", "2026-09", 1, "2026-10-12");
  CHECK(today_of(sample.model, std::nullopt) == day("2026-10-12"));
  sample.model.settings.as_of = period("2026-11");
  CHECK(today_of(sample.model, std::nullopt) == day("2026-11-30"));
  CHECK(today_of(sample.model, day("2026-01-01")) == day("2026-01-01"));
}

TEST_CASE("a model without values has standings that say so") {
  Sample sample;
  sample.add("a");
  sample.add_formula("b", "a");
  const std::vector<Standing> standings = standings_of(sample.model, std::nullopt);
  REQUIRE(standings.size() == 2);
  CHECK(standings[0].reason.en == "no values");
  CHECK(standings[1].reason.en == "metrics of the formula lack values");
  CHECK(standings_of(Model{}, std::nullopt).empty());
}
