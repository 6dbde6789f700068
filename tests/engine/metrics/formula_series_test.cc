#include "engine/metrics/formula_series.h"

#include <catch2/catch.hpp>

#include "engine/metrics/period_math.h"
#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

const Day kLate = day_of(2030, 1, 1);

MetricSeries series_in(const Sample& sample, std::string_view metric) {
  return series_of(sample.model, formulas_of(sample.model), kLate)[sample.id(metric).index()];
}

}  // namespace

TEST_CASE("a metric without formula is observed in its own period") {
  Sample sample;
  sample.add("a", {{"2026-01", 1}, {"2026-02", 2}, {"2026-03", 3}}).frequency =
      Frequency::quarterly;
  sample.model.metrics[0].aggregate = Aggregate::sum;
  const MetricSeries series = series_in(sample, "a");
  CHECK(series.kind == PeriodKind::quarter);
  CHECK(series.points == points({{"2026-Q1", 6}}));
  CHECK(series.absence == Absence::none);
}

TEST_CASE("a formula takes the longest period of its operands, which are aggregated first") {
  Sample sample;
  sample.add_formula("margin", "100 * (revenue - costs) / revenue");
  sample.add("revenue", {{"2026-01", 100}, {"2026-02", 200}, {"2026-03", 300}}).aggregate =
      Aggregate::sum;
  sample.add("costs", {{"2026-Q1", 450}});
  const MetricSeries series = series_in(sample, "margin");
  CHECK(series.kind == PeriodKind::quarter);
  CHECK(series.points == points({{"2026-Q1", 25}}));
}

TEST_CASE("a formula in a longer period is computed anew, never averaged") {
  Sample sample;
  sample.add_formula("wide", "share + yearly");
  sample.add_formula("share", "part / whole");
  sample.add("part", {{"2026-H1", 1}, {"2026-H2", 30}}).aggregate = Aggregate::sum;
  sample.add("whole", {{"2026-H1", 2}, {"2026-H2", 60}}).aggregate = Aggregate::sum;
  sample.add("yearly", {{"2026", 0}});
  sample.model.metrics[2].values[1].value = 15.5;  // 16.5 of 62
  CHECK(series_in(sample, "share").points == points({{"2026-H1", 0.5}, {"2026-H2", 15.5 / 60}}));
  CHECK(series_in(sample, "wide").points == points({{"2026", 16.5 / 62}}));
}

TEST_CASE("a formula's own frequency may be longer than its operands, not shorter") {
  Sample sample;
  sample.add("x", {{"2026-Q1", 1}, {"2026-Q2", 2}}).aggregate = Aggregate::sum;
  sample.add_formula("longer", "x * 10").frequency = Frequency::half_yearly;
  sample.add_formula("shorter", "x * 10").frequency = Frequency::monthly;
  CHECK(series_in(sample, "longer").points == points({{"2026-H1", 30}}));
  CHECK(series_in(sample, "shorter").kind == PeriodKind::quarter);
  CHECK(series_in(sample, "shorter").points == points({{"2026-Q1", 10}, {"2026-Q2", 20}}));
}

TEST_CASE("an observed value stands in where the formula gives none") {
  Sample sample;
  sample.add("promoters", {{"2026-Q2", 43}, {"2026-Q3", 44}});
  sample.add("detractors", {{"2026-Q2", 22}, {"2026-Q3", 21}});
  sample.add_formula("nps", "promoters - detractors").values =
      dated({{"2026-Q1", 17}, {"2026-Q2", 99}});
  sample.add_formula("mistaken", "promoters -").values = dated({{"2026-Q1", 17}});
  CHECK(series_in(sample, "nps").points ==
        points({{"2026-Q1", 17}, {"2026-Q2", 21}, {"2026-Q3", 23}}));
  CHECK(series_in(sample, "mistaken").points == points({{"2026-Q1", 17}}));
}

TEST_CASE("only what was known on the day enters a formula") {
  Sample sample;
  sample.add("x");
  sample.add_formula("y", "x + 1");
  sample.row("x", "2026-01", 1, "2026-02-10");
  sample.row("x", "2026-01", 5, "2026-06-10");
  const Formulas formulas = formulas_of(sample.model);
  CHECK(series_of(sample.model, formulas, day("2026-03-01"))[1].points == points({{"2026-01", 2}}));
  CHECK(series_of(sample.model, formulas, kLate)[1].points == points({{"2026-01", 6}}));
}

TEST_CASE("every absence has its reason") {
  Sample sample;
  sample.add("nothing");
  sample.add("longer", {{"2026", 1}}).frequency = Frequency::monthly;
  sample.add("parts", {{"2026-01", 1}}).frequency = Frequency::yearly;
  sample.add("weekly", {{"2026-W01", 1}}).frequency = Frequency::monthly;
  sample.add("weeks", {{"2026-W01", 1}});
  sample.add("month", {{"2026-01", 1}});
  sample.add("zero", {{"2026-01", 0}});
  sample.add_formula("mixed", "weeks + month");
  sample.add_formula("constant", "5 + 3");
  sample.add_formula("mistaken", "5 +");
  sample.add_formula("circular", "circular + 1");
  sample.add_formula("waiting", "circular + 1");
  sample.add_formula("operand", "nothing + month");
  sample.add_formula("divided", "month / zero");
  const std::pair<std::string_view, Absence> expected[] = {{"nothing", Absence::no_values},
                                                           {"longer", Absence::other_period},
                                                           {"parts", Absence::parts_missing},
                                                           {"weekly", Absence::weeks},
                                                           {"weeks", Absence::none},
                                                           {"mixed", Absence::weeks},
                                                           {"constant", Absence::formula_constant},
                                                           {"mistaken", Absence::formula_mistaken},
                                                           {"circular", Absence::formula_circular},
                                                           {"waiting", Absence::operands_missing},
                                                           {"operand", Absence::operands_missing},
                                                           {"divided", Absence::division_by_zero}};
  for (const auto& [metric, absence] : expected) {
    INFO(metric);
    CHECK(series_in(sample, metric).absence == absence);
  }
  sample.model.tables.emplace_back();
  CHECK(series_in(sample, "nothing").absence == Absence::table_not_read);
}

TEST_CASE("formulas that would take too much are left out with a reason") {
  Sample sample;
  Metric& x = sample.add("x");
  for (std::int32_t i = 0; i < 3'000; ++i)
    x.values.push_back({period_at(PeriodKind::day, ordinal_of(period("2018-01-01")) + i), 1, {}});
  sample.add_formula("fine", "x + 1");
  for (int i = 0; i < 10; ++i)
    sample.add_formula("huge" + std::to_string(i), "rolling_sum(x, 1000)");
  CHECK(series_in(sample, "fine").absence == Absence::none);
  CHECK(series_in(sample, "huge0").absence == Absence::none);
  CHECK(series_in(sample, "huge9").absence == Absence::formula_too_large);
}
