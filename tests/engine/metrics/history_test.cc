#include "engine/metrics/history.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

namespace {

Model client_of(std::string_view metrics) {
  Reading reading = read_model_text(
      "client.yaml",
      std::string("stratmap: 1\norganization: {name: A, language: en}\n").append(metrics));
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

std::string text_of(const History& history) {
  std::string text;
  for (const PastValue& past : history)
    text += to_string(past.period) + " " + std::to_string(static_cast<int>(past.value)) + " " +
            "gar-"[static_cast<std::size_t>(past.status)] + "\n";
  return text;
}

}  // namespace

TEST_CASE("past values are judged on the last day of their period") {
  // From 0 on 31 Dec 2025 to 100 on 31 Dec 2026: 25, 50 and 75 are on the path at each quarter's
  // end.
  const Model model = client_of(R"(metrics:
  share: {unit: "%", direction: up, baseline: {2025-12: 0}, target: {2026-12: 100},
          frequency: quarterly, values: {2026-Q1: 25, 2026-Q2: 10, 2026-Q3: 75}}
settings: {as_of: 2026-10-01}
)");
  const Analysis analysis = analyse(model);
  CHECK(text_of(histories_of(analysis, 12)[0]) == "2026-Q1 25 g\n2026-Q2 10 r\n2026-Q3 75 g\n");
}

TEST_CASE("a history ends with the newest value that is over, and goes back so many periods") {
  const Model model = client_of(R"(metrics:
  calls: {frequency: monthly, values: {2026-01: 1, 2026-05: 5, 2026-06: 6, 2026-08: 8}}
  none: {}
settings: {as_of: 2026-07-15}
)");
  const auto histories = histories_of(analyse(model), 3);
  CHECK(text_of(histories[0]) == "2026-05 5 -\n2026-06 6 -\n");
  CHECK(histories[1].empty());
  CHECK(text_of(histories_of(analyse(model), 12)[0]) == "2026-01 1 -\n2026-05 5 -\n2026-06 6 -\n");
}

TEST_CASE("the newest value stands where its standing says") {
  const Model model = client_of(R"(metrics:
  share: {unit: "%", direction: up, baseline: {2025-12: 0}, target: {2026-12: 100},
          frequency: quarterly, values: {2026-Q1: 25, 2026-Q2: 60}}
settings: {as_of: 2026-08-31}
)");
  const Analysis analysis = analyse(model);
  const auto histories = histories_of(analysis, 5);
  CHECK(histories[0].back().status == analysis.standings[0].status);
}

TEST_CASE("without any value there is no history") {
  const Model model = client_of("metrics: {share: {unit: \"%\"}}\n");
  CHECK(histories_of(analyse(model), 5)[0].empty());
}
