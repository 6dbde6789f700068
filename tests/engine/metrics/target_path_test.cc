#include "engine/metrics/target_path.h"

#include <array>
#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

constexpr double kPathMin = 0.1;

Metric metric_towards(Values steps) {
  Metric metric;
  metric.target.emplace();
  metric.target->steps = dated(steps);
  return metric;
}

Metric undated_target(double value) {
  Metric metric;
  metric.target.emplace();
  metric.target->steps.push_back({std::nullopt, value, {}});
  return metric;
}

void start_from(Metric& metric, std::string_view text, double value) {
  metric.baseline = Dated<double>{period(text), value, {}};
}

double expected(const Metric& metric, std::string_view today) {
  return target_on(metric, day(today), kPathMin).value();
}

}  // namespace

TEST_CASE("the target of the day lies on a straight line in days") {
  Metric metric = undated_target(40);
  metric.due = period("2027-12");
  start_from(metric, "2025-12", 12);
  CHECK(expected(metric, "2026-12-31") == Approx(26));
  CHECK(expected(metric, "2027-12-31") == 40);
  CHECK(expected(metric, "2031-01-01") == 40);
}

TEST_CASE("a young target counts a tenth of its way as gone") {
  Metric metric = undated_target(40);
  metric.due = period("2027-12");
  start_from(metric, "2025-12", 12);
  CHECK(expected(metric, "2026-01-01") == Approx(14.8));
  CHECK(expected(metric, "2020-01-01") == Approx(14.8));
  CHECK(target_on(metric, day("2026-01-01"), 0).value() == Approx(12 + 28 / 730.0));
  CHECK(target_on(metric, day("2026-01-01"), 7).value() == 40);  // absurd settings do no harm
}

TEST_CASE("dated steps are followed one by one") {
  Metric metric = metric_towards({{"2027-12", 40}, {"2026-12", 25}});
  start_from(metric, "2025-12", 12);
  CHECK(expected(metric, "2026-01-15") == Approx(13.3));  // a tenth of the first stretch
  CHECK(expected(metric, "2026-07-02") == Approx(12 + 13 * 183 / 365.0));
  CHECK(expected(metric, "2026-12-31") == 25);
  CHECK(expected(metric, "2027-01-01") == Approx(25 + 15 / 365.0));
  CHECK(expected(metric, "2028-01-01") == 40);
}

TEST_CASE("leap days count as days of the way") {
  Metric metric = metric_towards({{"2024-12-31", 366}});
  start_from(metric, "2023-12-31", 0);
  CHECK(expected(metric, "2024-06-30") == Approx(182));
}

TEST_CASE("without two dates the final target is expected all the way") {
  Metric metric = undated_target(40);
  CHECK(expected(metric, "2026-01-01") == 40);
  metric.due = period("2027-12");
  CHECK(expected(metric, "2026-01-01") == 40);
  metric.baseline = Dated<double>{std::nullopt, 12, {}};
  CHECK(expected(metric, "2026-01-01") == 40);
  Metric steps = metric_towards({{"2027-12", 40}, {"2026-12", 25}});
  steps.baseline = Dated<double>{std::nullopt, 12, {}};
  CHECK(expected(steps, "2026-06-30") == 40);
  Metric no_due = undated_target(40);
  start_from(no_due, "2025-12", 12);
  CHECK(expected(no_due, "2026-06-30") == 40);
}

TEST_CASE("steps before the baseline are no part of the way") {
  Metric metric = metric_towards({{"2024-12", 90}, {"2026-12", 22}});
  start_from(metric, "2025-12", 12);
  CHECK(expected(metric, "2026-12-31") == 22);
  CHECK(expected(metric, "2026-07-02") == Approx(12 + 10 * 183 / 365.0));
  Metric late = metric_towards({{"2024-12", 90}});
  start_from(late, "2025-12", 12);
  CHECK(expected(late, "2026-06-30") == 90);
}

TEST_CASE("the final target is the step that ends last") {
  CHECK(final_target(*metric_towards({{"2027-12", 40}, {"2026-12", 25}}).target) == 40.0);
  CHECK(final_target(*undated_target(7).target) == 7.0);
  Target range;
  range.range = std::array{1.0, 2.0};
  CHECK_FALSE(final_target(range).has_value());
  CHECK_FALSE(final_target(Target{}).has_value());
  CHECK_FALSE(target_on(Metric{}, day("2026-01-01"), kPathMin).has_value());
}
