#include "engine/metrics/aggregate.h"

#include <catch2/catch.hpp>

#include "engine/metrics/period_math.h"
#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

Series daily(std::string_view first, int count) {
  Series series{PeriodKind::day, {}};
  for (int i = 0; i < count; ++i)
    series.points.push_back({ordinal_of(period(first)) + i, static_cast<double>(i + 1)});
  return series;
}

}  // namespace

TEST_CASE("a longer period is made of its parts by the way the metric says") {
  const Series months{PeriodKind::month, points({{"2026-01", 4}, {"2026-02", 1}, {"2026-03", 7}})};
  const auto quarter = [&](Aggregate how) { return aggregated(months, PeriodKind::quarter, how); };
  CHECK(quarter(Aggregate::sum) == points({{"2026-Q1", 12}}));
  CHECK(quarter(Aggregate::mean) == points({{"2026-Q1", 4}}));
  CHECK(quarter(Aggregate::last) == points({{"2026-Q1", 7}}));
  CHECK(quarter(Aggregate::min) == points({{"2026-Q1", 1}}));
  CHECK(quarter(Aggregate::max) == points({{"2026-Q1", 7}}));
}

TEST_CASE("a longer period of which a part is missing has no value, whatever the way") {
  const Series months{PeriodKind::month, points({{"2025-12", 1},
                                                 {"2026-01", 4},
                                                 {"2026-03", 7},
                                                 {"2026-04", 1},
                                                 {"2026-05", 2},
                                                 {"2026-06", 3},
                                                 {"2026-07", 9}})};
  for (const Aggregate how :
       {Aggregate::sum, Aggregate::mean, Aggregate::last, Aggregate::min, Aggregate::max}) {
    const std::vector<PeriodPoint> quarters = aggregated(months, PeriodKind::quarter, how);
    REQUIRE(quarters.size() == 1);
    CHECK(quarters[0].ordinal == ordinal_of(period("2026-Q2")));
  }
}

TEST_CASE("half-years and years are made of months and quarters") {
  const Series quarters{PeriodKind::quarter, points({{"2025-Q3", 1},
                                                     {"2025-Q4", 2},
                                                     {"2026-Q1", 3},
                                                     {"2026-Q2", 4},
                                                     {"2026-Q3", 5},
                                                     {"2026-Q4", 6}})};
  CHECK(aggregated(quarters, PeriodKind::half_year, Aggregate::sum) ==
        points({{"2025-H2", 3}, {"2026-H1", 7}, {"2026-H2", 11}}));
  CHECK(aggregated(quarters, PeriodKind::year, Aggregate::sum) == points({{"2026", 18}}));
}

TEST_CASE("days make up months with and without a leap day, and weeks") {
  CHECK(aggregated(daily("2024-02-01", 29), PeriodKind::month, Aggregate::max) ==
        points({{"2024-02", 29}}));
  CHECK(aggregated(daily("2024-02-01", 28), PeriodKind::month, Aggregate::max).empty());
  CHECK(aggregated(daily("2025-02-01", 28), PeriodKind::month, Aggregate::max) ==
        points({{"2025-02", 28}}));
  CHECK(aggregated(daily("2020-12-28", 7), PeriodKind::week, Aggregate::last) ==
        points({{"2020-W53", 7}}));
  CHECK(aggregated(daily("2024-01-01", 366), PeriodKind::year, Aggregate::max) ==
        points({{"2024", 366}}));
}

TEST_CASE("weeks are never made into months, nor anything into shorter periods") {
  Series weeks{PeriodKind::week, {}};
  for (std::int32_t i = 0; i < 200; ++i)
    weeks.points.push_back({ordinal_of(period("2024-W01")) + i, 1});
  for (const PeriodKind to : {PeriodKind::month, PeriodKind::quarter, PeriodKind::year})
    CHECK(aggregated(weeks, to, Aggregate::sum).empty());
  CHECK(aggregated(weeks, PeriodKind::week, Aggregate::sum) == weeks.points);
  const Series year{PeriodKind::year, points({{"2026", 12}})};
  CHECK(aggregated(year, PeriodKind::month, Aggregate::mean).empty());
}

TEST_CASE("a sum beyond the numbers is no value") {
  const Series halves{PeriodKind::half_year, points({{"2026-H1", 1e308}, {"2026-H2", 1e308}})};
  CHECK(aggregated(halves, PeriodKind::year, Aggregate::sum).empty());
}

TEST_CASE("observed values win over aggregated ones, longer parts over shorter ones") {
  const Observed observed = {{PeriodKind::month, points({{"2026-01", 1},
                                                         {"2026-02", 1},
                                                         {"2026-03", 1},
                                                         {"2026-04", 1},
                                                         {"2026-05", 1},
                                                         {"2026-06", 1}})},
                             {PeriodKind::quarter, points({{"2026-Q1", 50}})},
                             {PeriodKind::year, points({{"2025", 99}})}};
  CHECK(points_at(observed, PeriodKind::quarter, Aggregate::sum) ==
        points({{"2026-Q1", 50}, {"2026-Q2", 3}}));
  CHECK(points_at(observed, PeriodKind::half_year, Aggregate::sum) == points({{"2026-H1", 6}}));
  CHECK(points_at(observed, PeriodKind::year, Aggregate::sum) == points({{"2025", 99}}));
  CHECK(points_at({}, PeriodKind::year, Aggregate::sum).empty());
}
