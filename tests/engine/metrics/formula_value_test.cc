#include <catch2/catch.hpp>

#include "base/number.h"
#include "engine/metrics/formula_evaluation.h"
#include "engine/metrics/period_math.h"
#include "tests/engine/metrics/sample.h"

using namespace stratmap;

namespace {

// Months of 2026, two of them with gaps:
//   x  Jan 10, Feb 20, Mar 30, Apr 40, Jun 60      y  Jan 1, Feb 2, Apr 4, May 5, Jun 0
struct Months {
  std::vector<Metric> metrics;
  std::vector<PeriodPoint> x =
      points({{"2026-01", 10}, {"2026-02", 20}, {"2026-03", 30}, {"2026-04", 40}, {"2026-06", 60}});
  std::vector<PeriodPoint> y =
      points({{"2026-01", 1}, {"2026-02", 2}, {"2026-04", 4}, {"2026-05", 5}, {"2026-06", 0}});

  Months() {
    Sample sample;
    sample.add("x");
    sample.add("y");
    metrics = std::move(sample.model.metrics);
  }

  Evaluation evaluation(std::string_view text) const {
    const auto formula = parse_formula(text, names_of(metrics));
    INFO(text);
    REQUIRE(formula.has_value());
    std::vector<const std::vector<PeriodPoint>*> operands;
    for (const Id<Metric> metric : formula->metrics)
      operands.push_back(metric.index() == 0 ? &x : &y);
    return evaluate(*formula, PeriodKind::month, operands);
  }
};

// The values from January to June: "11 22 - 44 - 60".
std::string half_year(std::string_view text) {
  const Evaluation evaluation = Months().evaluation(text);
  std::string line;
  for (std::int32_t month = 0; month < 6; ++month) {
    std::string word = "-";
    for (const PeriodPoint& point : evaluation.points)
      if (point.ordinal == ordinal_of(period("2026-01")) + month) word = to_plain(point.value, 3);
    line += (month == 0 ? "" : " ") + word;
  }
  return line;
}

}  // namespace

TEST_CASE("operators give a value where both sides have one") {
  CHECK(half_year("x + y") == "11 22 - 44 - 60");
  CHECK(half_year("x - y") == "9 18 - 36 - 60");
  CHECK(half_year("x * y") == "10 40 - 160 - 0");
  CHECK(half_year("y / x") == "0.1 0.1 - 0.1 - 0");
  CHECK(half_year("-x") == "-10 -20 -30 -40 - -60");
  CHECK(half_year("100 * (x - y) / x") == "90 90 - 90 - 100");
  CHECK(half_year("x") == "10 20 30 40 - 60");
}

TEST_CASE("a division by zero gives no value, and a note") {
  CHECK(half_year("x / y") == "10 10 - 10 - -");
  CHECK(half_year("ratio(x, y)") == "10 10 - 10 - -");
  CHECK(Months().evaluation("x / y").divided_by_zero ==
        std::vector<std::int32_t>{ordinal_of(period("2026-06"))});
  CHECK(half_year("x / (1 - 1)") == "- - - - - -");
  CHECK(Months().evaluation("x / (1 - 1)").divided_by_zero.size() == 5);
  CHECK(Months().evaluation("if(y = 0, 0, x / y)").divided_by_zero.empty());
  CHECK(half_year("if(y = 0, 0, x / y)") == "10 10 - 10 - 0");
  CHECK(Months().evaluation("(x - 1) / y + y").divided_by_zero.size() == 1);
}

TEST_CASE("functions of one period need all their values") {
  CHECK(half_year("min(x, y, 15)") == "1 2 - 4 - 0");
  CHECK(half_year("max(x, y, 15)") == "15 20 - 40 - 60");
  CHECK(half_year("sum(x, y, 1)") == "12 23 - 45 - 61");
  CHECK(half_year("avg(x, y)") == "5.5 11 - 22 - 30");
  CHECK(half_year("abs(y - x)") == "9 18 - 36 - 60");
  CHECK(half_year("clamp(x, 15, 35)") == "15 20 30 35 - 35");
  CHECK(half_year("ratio(y, x)") == "0.1 0.1 - 0.1 - 0");
}

TEST_CASE("sums and means of what is available skip what is missing") {
  CHECK(half_year("sum_available(x, y)") == "11 22 30 44 5 60");
  CHECK(half_year("avg_available(x, y)") == "5.5 11 30 22 5 30");
  CHECK(half_year("sum_available(x - x / y, prev(y))") == "0 11 2 30 4 5");
  CHECK(half_year("avg_available(prev(x), prev(x))") == "- 10 20 30 - -");
}

TEST_CASE("if chooses by comparing, and needs only what it chooses") {
  CHECK(half_year("if(x < 30, 1, 2)") == "1 1 2 2 - 2");
  CHECK(half_year("if(x <= 30, 1, 2)") == "1 1 1 2 - 2");
  CHECK(half_year("if(x > 30, 1, 2)") == "2 2 2 1 - 1");
  CHECK(half_year("if(x >= 30, 1, 2)") == "2 2 1 1 - 1");
  CHECK(half_year("if(x = 30, 1, 2)") == "2 2 1 2 - 2");
  CHECK(half_year("if(x != 30, 1, 2)") == "1 1 2 1 - 1");
  CHECK(half_year("if(x > 25, x, y)") == "1 2 30 40 - 60");
  CHECK(half_year("if(y > 3, 1, x)") == "10 20 - 1 1 60");
}

TEST_CASE("functions of time look at neighbouring periods, not at neighbouring values") {
  CHECK(half_year("prev(x)") == "- 10 20 30 - -");
  CHECK(half_year("sum_available(prev(x), 0 * y)") == "0 10 20 30 40 0");
  CHECK(half_year("lag(x, 2)") == "- - 10 20 - 40");
  CHECK(half_year("lag(x, 0)") == "10 20 30 40 - 60");
  CHECK(half_year("delta(x)") == "- 10 10 10 - -");
  CHECK(half_year("pct_change(x)") == "- 100 50 33.333 - -");
  CHECK(half_year("pct_change(y)") == "- 100 - - 25 -100");
}

TEST_CASE("rolling functions need every period of their window") {
  CHECK(half_year("rolling_sum(x, 1)") == "10 20 30 40 - 60");
  CHECK(half_year("rolling_sum(x, 2)") == "- 30 50 70 - -");
  CHECK(half_year("rolling_mean(x, 3)") == "- - 20 30 - -");
  CHECK(half_year("rolling_mean(x, 5)") == "- - - - - -");
  CHECK(half_year("rolling_sum(sum_available(x, y), 6)") == "- - - - - 172");
}

TEST_CASE("year to date and cumulative sums stop at a gap") {
  CHECK(half_year("ytd(x)") == "10 30 60 100 - -");
  CHECK(half_year("cumulative(x)") == "10 30 60 100 - -");
  CHECK(half_year("ytd(prev(x))") == "- - - - - -");
  CHECK(half_year("cumulative(prev(x))") == "- 10 30 60 - -");
}

TEST_CASE("year to date begins anew with the year, in every kind of period") {
  const auto to_date = [](std::string_view first, std::size_t count) {
    Sample sample;
    sample.add("x");
    const Formula formula = *parse_formula("ytd(x)", names_of(sample.model.metrics));
    std::vector<PeriodPoint> ones;
    for (std::int32_t i = 0; i < static_cast<std::int32_t>(count); ++i)
      ones.push_back({ordinal_of(period(first)) + i, 1});
    const std::vector<PeriodPoint>* operands[] = {&ones};
    std::string line;
    for (const PeriodPoint& point : evaluate(formula, period(first).kind, operands).points)
      line += " " + to_plain(point.value, 0);
    return line;
  };
  CHECK(to_date("2025-11", 4) == " 1 2");
  CHECK(to_date("2025-Q1", 6) == " 1 2 3 4 1 2");
  CHECK(to_date("2024-H1", 4) == " 1 2 1 2");
  CHECK(to_date("2024", 3) == " 1 1 1");
  CHECK(to_date("2020-W52", 4) == " 1 2");
  CHECK(to_date("2023-12-30", 4) == " 1 2");
}

TEST_CASE("an index is 100 in its base, or over the mean of it") {
  CHECK(half_year("index(x, 2026-02)") == "50 100 150 200 - 300");
  CHECK(half_year("index(x, 2026-Q1)") == "50 100 150 200 - 300");
  CHECK(half_year("index(x, 2026-Q2)") == "- - - - - -");
  CHECK(half_year("index(x, 2026-05)") == "- - - - - -");
  CHECK(half_year("index(x, 2020)") == "- - - - - -");
  CHECK(half_year("index(x, 2026-01-15)") == "- - - - - -");
  CHECK(half_year("index(y, 2026-06)") == "- - - - - -");
  CHECK(Months().evaluation("index(y, 2026-06)").divided_by_zero.size() == 5);
}

TEST_CASE("a formula is computed for the periods of its metrics only") {
  const Evaluation evaluation = Months().evaluation("lag(x, 3)");
  CHECK(evaluation.points == points({{"2026-04", 10}, {"2026-06", 30}}));  // July would be next
  CHECK(Months().evaluation("1 + 2").points.empty());
}

TEST_CASE("a result beyond the numbers is no value") {
  CHECK(half_year("x * 1e308 * 10 - x * 1e308 * 10") == "- - - - - -");
  CHECK(half_year("x * 1e307") != "- - - - - -");
}

TEST_CASE("work counts steps, windows and periods") {
  const Months months;
  const std::vector<const std::vector<PeriodPoint>*> operands = {&months.x};
  const auto work = [&](std::string_view text) {
    return evaluation_work(*parse_formula(text, names_of(months.metrics)), operands);
  };
  CHECK(work("x + 1") == 3 * 5);
  CHECK(work("rolling_sum(x, 100)") == 102 * 5);
}
