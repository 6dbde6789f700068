#include "engine/metrics/period_math.h"

#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

constexpr PeriodKind kKinds[] = {PeriodKind::day,     PeriodKind::week,      PeriodKind::month,
                                 PeriodKind::quarter, PeriodKind::half_year, PeriodKind::year};

// "2026-01 + 31": the run of parts of `whole`.
std::string run_of(std::string_view whole, PeriodKind part) {
  const std::optional<PeriodRun> run = parts_of(period(whole), part);
  if (!run) return "none";
  return to_string(period_at(part, run->first)) + " + " + std::to_string(run->count);
}

std::weak_ordering compared(std::string_view duration, PeriodKind kind) {
  return compare_lengths(length_of(*parse_duration(duration)), length_of(kind));
}

}  // namespace

TEST_CASE("neighbouring periods differ by one, over years and leap days") {
  for (const PeriodKind kind : kKinds) {
    const std::int32_t first = ordinal_on(kind, day("1999-11-15"));
    const std::int32_t last = ordinal_on(kind, day("2033-02-15"));
    for (std::int32_t ordinal = first; ordinal < last; ++ordinal) {
      const Period here = period_at(kind, ordinal);
      const Period next = period_at(kind, ordinal + 1);
      REQUIRE(ordinal_of(here) == ordinal);
      REQUIRE(next.first_day().number == here.last_day().number + 1);
      REQUIRE(ordinal_on(kind, here.first_day()) == ordinal);
      REQUIRE(ordinal_on(kind, here.last_day()) == ordinal);
      REQUIRE(parse_period(to_string(here)) == here);
    }
  }
}

TEST_CASE("the first and last years of the calendar can be counted") {
  for (const char* text : {"0001", "0001-H1", "0001-Q1", "0001-01", "0001-01-01", "0001-W01",
                           "9999", "9999-H2", "9999-Q4", "9999-12", "9999-12-31", "9999-W52"})
    CHECK(to_string(period_at(period(text).kind, ordinal_of(period(text)))) == text);
}

TEST_CASE("a week belongs to the year of its Thursday") {
  CHECK(to_string(period_at(PeriodKind::week, ordinal_on(PeriodKind::week, day("2021-01-03")))) ==
        "2020-W53");
  CHECK(to_string(period_at(PeriodKind::week, ordinal_on(PeriodKind::week, day("2024-12-30")))) ==
        "2025-W01");
  CHECK(ordinal_of(period("2021-W01")) == ordinal_of(period("2020-W53")) + 1);
  CHECK(ordinal_of(period("1970-W01")) == 0);
}

TEST_CASE("the last period that has ended includes its last day") {
  const auto ended = [](PeriodKind kind, std::string_view on) {
    return to_string(period_at(kind, last_ended(kind, day(on))));
  };
  CHECK(ended(PeriodKind::month, "2026-06-29") == "2026-05");
  CHECK(ended(PeriodKind::month, "2026-06-30") == "2026-06");
  CHECK(ended(PeriodKind::half_year, "2026-06-30") == "2026-H1");
  CHECK(ended(PeriodKind::half_year, "2026-12-30") == "2026-H1");
  CHECK(ended(PeriodKind::quarter, "2026-11-15") == "2026-Q3");
  CHECK(ended(PeriodKind::year, "2026-12-31") == "2026");
  CHECK(ended(PeriodKind::month, "2024-02-28") == "2024-01");
  CHECK(ended(PeriodKind::month, "2024-02-29") == "2024-02");
  CHECK(ended(PeriodKind::week, "2026-08-02") == "2026-W31");
  CHECK(ended(PeriodKind::week, "2026-08-01") == "2026-W30");
  CHECK(ended(PeriodKind::day, "2026-08-01") == "2026-08-01");
}

TEST_CASE("longer periods are made up of shorter ones, but of weeks never") {
  CHECK(run_of("2026", PeriodKind::month) == "2026-01 + 12");
  CHECK(run_of("2026", PeriodKind::quarter) == "2026-Q1 + 4");
  CHECK(run_of("2026", PeriodKind::half_year) == "2026-H1 + 2");
  CHECK(run_of("2026-H2", PeriodKind::month) == "2026-07 + 6");
  CHECK(run_of("2026-H2", PeriodKind::quarter) == "2026-Q3 + 2");
  CHECK(run_of("2026-Q4", PeriodKind::month) == "2026-10 + 3");
  CHECK(run_of("2024-02", PeriodKind::day) == "2024-02-01 + 29");
  CHECK(run_of("2025-02", PeriodKind::day) == "2025-02-01 + 28");
  CHECK(run_of("2024", PeriodKind::day) == "2024-01-01 + 366");
  CHECK(run_of("2020-W53", PeriodKind::day) == "2020-12-28 + 7");
  CHECK(run_of("2026-07", PeriodKind::month) == "2026-07 + 1");
  CHECK(run_of("2026", PeriodKind::week) == "none");
  CHECK(run_of("2026-07", PeriodKind::week) == "none");
  CHECK(run_of("2026-Q3", PeriodKind::half_year) == "none");
  CHECK(run_of("2026-W31", PeriodKind::month) == "none");
}

TEST_CASE("months, quarters and years are compared in whole months, the rest in days") {
  CHECK(compared("4q", PeriodKind::year) == std::weak_ordering::equivalent);
  CHECK(compared("12mo", PeriodKind::year) == std::weak_ordering::equivalent);
  CHECK(compared("3mo", PeriodKind::quarter) == std::weak_ordering::equivalent);
  CHECK(compared("2q", PeriodKind::half_year) == std::weak_ordering::equivalent);
  CHECK(compared("1y", PeriodKind::year) == std::weak_ordering::equivalent);
  CHECK(compared("2mo", PeriodKind::quarter) == std::weak_ordering::less);
  CHECK(compared("4mo", PeriodKind::quarter) == std::weak_ordering::greater);
  CHECK(compared("4w", PeriodKind::month) == std::weak_ordering::less);
  CHECK(compared("5w", PeriodKind::month) == std::weak_ordering::greater);
  CHECK(compared("7d", PeriodKind::week) == std::weak_ordering::equivalent);
  CHECK(compared("2147483647y", PeriodKind::year) == std::weak_ordering::greater);
}

TEST_CASE("the age of a period counts from its last day") {
  CHECK(age_days(period("2026-H1"), day("2026-06-30")) == 0);
  CHECK(age_days(period("2026-Q3"), day("2026-11-15")) == 46);
  CHECK(age_days(period("2026"), day("2026-11-15")) == -46);
}

TEST_CASE("periods are ordered by their end, the longer first") {
  CHECK(ends_before(period("2026-Q1"), period("2026-04")));
  CHECK(ends_before(period("2026-Q1"), period("2026-03")));
  CHECK_FALSE(ends_before(period("2026-03"), period("2026-Q1")));
  CHECK_FALSE(ends_before(period("2026-03"), period("2026-03")));
  CHECK(ends_before(period("2026-W31"), period("2026-08")));
}
