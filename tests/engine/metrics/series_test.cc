#include "engine/metrics/series.h"

#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

const Day kLate = day_of(2030, 1, 1);

std::vector<PeriodPoint> only_series(const Model& model, Day today) {
  const std::vector<Observed> observed = observed_of(model, today);
  REQUIRE(observed.at(0).size() == 1);
  return observed[0][0].points;
}

}  // namespace

TEST_CASE("values are put in the order of their periods") {
  Sample sample;
  sample.add("a", {{"2026-03", 3}, {"2026-01", 1}});
  CHECK(only_series(sample.model, kLate) == points({{"2026-01", 1}, {"2026-03", 3}}));
}

TEST_CASE("a table wins over values, and a later table over an earlier one") {
  Sample sample;
  sample.add("a", {{"2026-01", 1}, {"2026-02", 2}, {"2026-03", 3}});
  sample.row("a", "2026-02", 20, "", 0);
  sample.row("a", "2026-03", 30, "", 0);
  sample.row("a", "2026-03", 300, "", 1);
  CHECK(only_series(sample.model, kLate) ==
        points({{"2026-01", 1}, {"2026-02", 20}, {"2026-03", 300}}));
}

TEST_CASE("a later table wins even where its row is known since earlier") {
  Sample sample;
  sample.add("a");
  sample.row("a", "2026-01", 1, "2026-09-10", 0);
  sample.row("a", "2026-01", 2, "2026-02-10", 1);
  CHECK(only_series(sample.model, kLate) == points({{"2026-01", 2}}));
}

TEST_CASE("of revisions the latest that was known on the day counts") {
  Sample sample;
  sample.add("a");
  sample.row("a", "2026-01", 12, "2026-05-10");  // the rows may stand in any order
  sample.row("a", "2026-01", 10, "2026-02-10");
  sample.row("a", "2026-01", 11, "2026-03-10");
  CHECK(only_series(sample.model, day("2026-02-10")) == points({{"2026-01", 10}}));
  CHECK(only_series(sample.model, day("2026-05-09")) == points({{"2026-01", 11}}));
  CHECK(only_series(sample.model, day("2026-05-10")) == points({{"2026-01", 12}}));
  CHECK(observed_of(sample.model, day("2026-02-09")).at(0).empty());
}

TEST_CASE("a row with a day of knowledge wins over one without") {
  Sample sample;
  sample.add("a");
  sample.row("a", "2026-01", 11, "2026-03-10");
  sample.row("a", "2026-01", 10);
  CHECK(only_series(sample.model, day("2026-03-09")) == points({{"2026-01", 10}}));
  CHECK(only_series(sample.model, day("2026-03-10")) == points({{"2026-01", 11}}));
}

TEST_CASE("where a table only knows later, the earlier source still counts") {
  Sample sample;
  sample.add("a", {{"2026-01", 1}});
  sample.row("a", "2026-01", 10, "2026-06-01");
  CHECK(only_series(sample.model, day("2026-05-31")) == points({{"2026-01", 1}}));
}

TEST_CASE("of two rows for one period the later counts") {
  Sample sample;
  sample.add("a");
  sample.row("a", "2026-01", 1);
  sample.row("a", "2026-01", 2);
  sample.row("a", "2026-02", 3, "2026-03-01");
  sample.row("a", "2026-02", 4, "2026-03-01");
  CHECK(only_series(sample.model, kLate) == points({{"2026-01", 2}, {"2026-02", 4}}));
}

TEST_CASE("kinds of period are kept apart, and missing stays missing") {
  Sample sample;
  sample.add("a", {{"2026-Q1", 5}, {"2026-01", 0}, {"2025", 9}, {"2026-04", 2}});
  const std::vector<Observed> observed = observed_of(sample.model, kLate);
  REQUIRE(observed[0].size() == 3);
  CHECK(observed[0][0].kind == PeriodKind::month);
  CHECK(observed[0][0].points == points({{"2026-01", 0}, {"2026-04", 2}}));
  CHECK(observed[0][1].kind == PeriodKind::quarter);
  CHECK(observed[0][2].kind == PeriodKind::year);
}

TEST_CASE("rows of many metrics find their way") {
  Sample sample;
  for (const char* id : {"a", "b", "c"}) sample.add(id);
  sample.row("c", "2026-01", 3);
  sample.row("a", "2026-01", 1);
  sample.row("c", "2026-02", 4);
  const std::vector<Observed> observed = observed_of(sample.model, kLate);
  CHECK(observed[0].at(0).points == points({{"2026-01", 1}}));
  CHECK(observed[1].empty());
  CHECK(observed[2].at(0).points == points({{"2026-01", 3}, {"2026-02", 4}}));
}

TEST_CASE("the own period is the frequency, else the commonest, else the shorter") {
  Sample sample;
  const auto kind = [&](std::size_t m) {
    return own_kind(sample.model.metrics[m], observed_of(sample.model, kLate)[m]);
  };
  sample.add("given", {{"2026-01", 1}}).frequency = Frequency::quarterly;
  sample.add("commonest", {{"2024", 1}, {"2025", 1}, {"2026-01", 1}});
  sample.add("as common", {{"2025", 1}, {"2026-01", 1}});
  sample.add("nothing");
  CHECK(kind(0) == PeriodKind::quarter);
  CHECK(kind(1) == PeriodKind::year);
  CHECK(kind(2) == PeriodKind::month);
  CHECK_FALSE(kind(3).has_value());
}

TEST_CASE("every frequency has its kind of period") {
  CHECK(kind_of(Frequency::daily) == PeriodKind::day);
  CHECK(kind_of(Frequency::weekly) == PeriodKind::week);
  CHECK(kind_of(Frequency::monthly) == PeriodKind::month);
  CHECK(kind_of(Frequency::quarterly) == PeriodKind::quarter);
  CHECK(kind_of(Frequency::half_yearly) == PeriodKind::half_year);
  CHECK(kind_of(Frequency::yearly) == PeriodKind::year);
}
