#include "models/period.h"

#include <catch2/catch.hpp>

using namespace stratmap;

namespace {

std::string days(std::string_view text) {
  const auto period = parse_period(text);
  if (!period) return "no period";
  return to_iso(period->first_day()) + " " + to_iso(period->last_day());
}

}  // namespace

TEST_CASE("a period has a first and a last day") {
  CHECK(days("2026") == "2026-01-01 2026-12-31");
  CHECK(days("2026-H1") == "2026-01-01 2026-06-30");
  CHECK(days("2026-H2") == "2026-07-01 2026-12-31");
  CHECK(days("2026-Q3") == "2026-07-01 2026-09-30");
  CHECK(days("2026-07") == "2026-07-01 2026-07-31");
  CHECK(days("2024-02") == "2024-02-01 2024-02-29");
  CHECK(days("2026-07-15") == "2026-07-15 2026-07-15");
}

TEST_CASE("weeks are those of ISO 8601 and belong to the year of their Thursday") {
  CHECK(days("2026-W31") == "2026-07-27 2026-08-02");
  CHECK(days("2026-W01") == "2025-12-29 2026-01-04");
  CHECK(days("2020-W53") == "2020-12-28 2021-01-03");
  CHECK(days("2026-W53") == "2026-12-28 2027-01-03");
  CHECK(days("2025-W53") == "no period");
}

TEST_CASE("what is not a period of the calendar is no period") {
  for (const char* text :
       {"",         "26",         "0000",       "2026-",     "2026-13", "2026-00",
        "2026-7",   "2026-Q5",    "2026-Q0",    "2026-q3",   "2026-H3", "2026-W00",
        "2026-W54", "2026-02-29", "2026-02-30", "2026-7-15", "2026/07", "2026-07-15 ",
        " 2026",    "20260715",   "2026-07-1x", "2026Q3",    "10000",   "-2026"})
    CHECK_FALSE(parse_period(text).has_value());
}

TEST_CASE("a period is written as it was read") {
  for (const char* text : {"2026", "2026-H1", "2026-Q3", "2026-07", "2026-W05", "2026-07-15",
                           "0001-01-01", "9999-12-31"})
    CHECK(to_string(*parse_period(text)) == text);
}

TEST_CASE("a duration is a count and a unit") {
  CHECK(parse_duration("5d") == Duration{5, DurationUnit::day});
  CHECK(parse_duration("2w") == Duration{2, DurationUnit::week});
  CHECK(parse_duration("3mo") == Duration{3, DurationUnit::month});
  CHECK(parse_duration("1q") == Duration{1, DurationUnit::quarter});
  CHECK(parse_duration("10y") == Duration{10, DurationUnit::year});
  CHECK(parse_duration("0mo")->is_zero());
  CHECK(parse_duration("2q")->length_days() == Approx(182.62));
  CHECK(to_string(Duration{3, DurationUnit::month}) == "3mo");
}

TEST_CASE("what is not a count and a unit is no duration") {
  for (const char* text :
       {"", "3", "mo", "3 mo", "3m", "-1d", "-0d", "1.5y", "3months", "+3d", "99999999999d", "3MO"})
    CHECK_FALSE(parse_duration(text).has_value());
}

TEST_CASE("lengths of periods are the typical ones") {
  CHECK(length_days(PeriodKind::half_year) == Approx(182.62));
  CHECK(length_days(PeriodKind::week) == Approx(7));
}
