#include "engine/metrics/link_series.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// `a` drives `b` with the keys given; the metrics are written as they are.
struct Linked : Examined {
  Linked(std::string_view link, std::string_view metrics)
      : Examined("objectives: {a: {drives: {b: {" + std::string(link) + "}}}, b: {}}\nmetrics:\n" +
                 std::string(metrics)) {}

  // "cause effect pairs at lag"
  std::string chosen() const {
    const auto found = LinkSeriesFinder(analysis).series_of_link(analysis.causes.links()[0]);
    if (!found) return "";
    return model[found->of_cause].id + " " + model[found->of_effect].id + " " +
           std::to_string(found->pairs) + " at " + std::to_string(found->lag);
  }
};

// Months of 2026 from `first` to `last`, in braces.
std::string months(int first, int last) {
  std::string values;
  for (int month = first; month <= last; ++month)
    values.append(values.empty() ? "{" : ", ")
        .append(month < 10 ? "2026-0" : "2026-")
        .append(std::to_string(month))
        .append(": ")
        .append(std::to_string(month));
  return values + "}";
}

std::string metric(std::string_view id, std::string_view measures, std::string_view values,
                   std::string_view keys = "") {
  return "  " + std::string(id) + ": {measures: " + std::string(measures) +
         ", values: " + std::string(values) + std::string(keys) + "}\n";
}

TEST_CASE("Pairs are counted at the lag of the link") {
  const std::string metrics = metric("x", "a", months(1, 12)) + metric("y", "b", months(3, 12));
  CHECK(Linked("", metrics).chosen() == "x y 10 at 0");
  CHECK(Linked("lag: 3mo", metrics).chosen() == "x y 9 at 3");
  CHECK(Linked("lag: 1q", metrics).chosen() == "x y 9 at 3");
  CHECK(Linked("lag: 2w", metrics).chosen() == "x y 10 at 0");
  CHECK(Linked("lag: 9y", metrics).chosen() == "x y 0 at 108");
}

TEST_CASE("The pair with the longest common span is chosen, then by weight, kind and id") {
  const std::string y = metric("y", "b", months(1, 12));
  CHECK(Linked("", metric("w", "a", months(1, 6)) + metric("x", "a", months(2, 8)) + y).chosen() ==
        "x y 7 at 0");
  const auto two = [&](std::string_view keys) {
    return Linked("", metric("w", "a", months(1, 6)) + metric("x", "a", months(1, 6), keys) + y)
        .chosen();
  };
  CHECK(two("") == "w y 6 at 0");
  CHECK(two(", weight: 2") == "x y 6 at 0");
  const std::string outcome = metric("y", "b", months(1, 12), ", kind: outcome");
  CHECK(Linked("", metric("w", "a", months(1, 6)) +
                       metric("x", "a", months(1, 6), ", kind: driver") + outcome)
            .chosen() == "x y 6 at 0");
}

TEST_CASE("Only raw numbers of the same kind of period make a pair") {
  const std::string y = metric("y", "b", months(1, 12));
  CHECK(Linked("", metric("x", "a", "{2026-Q1: 1, 2026-Q2: 2}") + y).chosen().empty());
  CHECK(Linked("", "  x: {measures: a, formula: 'rolling_mean(y, 3)'}\n" + y).chosen().empty());
  CHECK(Linked("", "  x: {measures: a, formula: '2 * rolling_mean(y, 3)'}\n" + y).chosen() ==
        "x y 10 at 0");
  CHECK(Linked("", metric("x", "[a, b]", months(1, 12))).chosen().empty());
}

TEST_CASE("A lag is rounded to whole periods with halves up") {
  CHECK(periods_in({2, DurationUnit::quarter}, PeriodKind::month) == 6);
  CHECK(periods_in({1, DurationUnit::month}, PeriodKind::quarter) == 0);
  CHECK(periods_in({6, DurationUnit::month}, PeriodKind::year) == 1);
  CHECK(periods_in({10, DurationUnit::day}, PeriodKind::week) == 1);
  CHECK(periods_in({11, DurationUnit::day}, PeriodKind::week) == 2);
}

}  // namespace
}  // namespace stratmap
