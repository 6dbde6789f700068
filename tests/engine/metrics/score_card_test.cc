#include "engine/metrics/score_card.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

namespace {

Model client_of(std::string_view sections) {
  Reading reading = read_model_text(
      "client.yaml",
      std::string("stratmap: 1\norganization: {name: A, language: en}\n").append(sections));
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

// A metric whose value is its score, and an objective that it measures.
constexpr std::string_view kMonths = R"(
objectives: {fast: {perspective: process}}
metrics:
  pace: {measures: fast, direction: up, baseline: 0, target: 100, limits: [33.3333333333, 66.6666666667],
         frequency: monthly, values: {2026-06: 20, 2026-07: 50, 2026-08: 60, 2026-09: 80}}
)";

std::vector<std::string> days_of(const ScoreCard& card) {
  std::vector<std::string> days;
  for (const ScoresOnDay& point : card.trend) days.push_back(to_iso(point.day));
  return days;
}

std::vector<int> of_first_objective(const ScoreCard& card) {
  std::vector<int> scores;
  for (const ScoresOnDay& point : card.trend) {
    const auto score = point.scores.objectives[0].score;
    scores.push_back(score ? static_cast<int>(*score + 0.5) : -1);
  }
  return scores;
}

using Days = std::vector<std::string>;

}  // namespace

TEST_CASE("a score card without a trend is the scores of the day") {
  const Model model = client_of(kMonths);
  const ScoreCard card = score_card(analyse(model));
  CHECK(card.trend.empty());
  CHECK(card.kind == PeriodKind::month);
  CHECK(*card.scores.objectives[0].score == Approx(80));
  CHECK(*card.scores.map.score == Approx(80));
}

TEST_CASE("a trend looks at the ends of whole periods and at the day itself") {
  const Model model = client_of(kMonths);
  const ScoreCard at_end = score_card(analyse(model), 3);
  CHECK(days_of(at_end) == Days{"2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30"});
  CHECK(of_first_objective(at_end) == std::vector<int>{20, 50, 60, 80});
  const ScoreCard within = score_card(analyse(model, parse_period("2026-10-10")->last_day()), 2);
  CHECK(days_of(within) == Days{"2026-08-31", "2026-09-30", "2026-10-10"});
  CHECK(of_first_objective(within) == std::vector<int>{60, 80, 80});
}

TEST_CASE("before the first value a score is not available") {
  const Model model = client_of(kMonths);
  const ScoreCard card = score_card(analyse(model), 5);
  CHECK(of_first_objective(card) == std::vector<int>{-1, -1, 20, 50, 60, 80});
}

TEST_CASE("a trend steps by the commonest period of the metrics with a score") {
  const Model model = client_of(R"(
objectives: {fast: {}}
metrics:
  a: {measures: fast, baseline: 0, target: 10, frequency: quarterly, values: {2026-Q1: 1, 2026-Q2: 2}}
  b: {measures: fast, baseline: 0, target: 10, frequency: quarterly, values: {2026-Q1: 1, 2026-Q2: 2}}
  c: {measures: fast, baseline: 0, target: 10, frequency: monthly, values: {2026-06: 3}}
  d: {frequency: monthly, values: {2026-06: 3}}
  e: {frequency: monthly, values: {2026-06: 3}}
)");
  const ScoreCard card = score_card(analyse(model), 1);
  CHECK(card.kind == PeriodKind::quarter);
  CHECK(days_of(card) == Days{"2026-03-31", "2026-06-30"});
}

TEST_CASE("a model without any value has no day and no trend") {
  const Model model = client_of("objectives: {fast: {}}\nmetrics: {pace: {measures: fast}}\n");
  const ScoreCard card = score_card(analyse(model), 12);
  CHECK(card.trend.empty());
  CHECK_FALSE(card.scores.objectives[0].score);
  CHECK(card.scores.map.scored == 0);
}
