// From YAML to a status, through the reader.
#include <catch2/catch.hpp>

#include "base/number.h"
#include "engine/metrics/standing.h"
#include "models/read_model.h"

using namespace stratmap;

namespace {

constexpr std::string_view kModel = R"(stratmap: 1
organization: {name: Lumi Oy}
metrics:
  new-contracts: {frequency: monthly, aggregate: sum, values: {2026-07: 8, 2026-08: 9, 2026-09: 13}}
  lost: {frequency: quarterly, values: {2026-Q3: 6}}
  net:
    direction: up
    baseline: {2025-Q4: 10}
    target: {2026-Q4: 30}
    formula: new-contracts-lost
  waiting-days: {baseline: {2025-12: 20}, target: 10, due: 2026-12, values: {2026-09: 11}}
  use: {target: [70, 80], values: {2026-Q3: 85}}
  broken: {formula: new-contracts - gained, target: 3}
settings: {as_of: 2026-10-15}
)";

std::string line_of(const Metric& metric, const Standing& standing) {
  const auto number = [](std::optional<double> value) {
    return value ? to_plain(*value, 1) : std::string("-");
  };
  return metric.id + ": " + number(standing.value) + " of " + number(standing.expected) +
         ", score " + number(standing.score) + " " + std::string(standing.reason.en) + "\n";
}

}  // namespace

TEST_CASE("a model in YAML has its standings on its day") {
  const Reading reading = read_model_text("client.yaml", std::string(kModel));
  REQUIRE(reading.model.has_value());
  const Model& model = *reading.model;
  const std::vector<Standing> standings = standings_of(model, today_of(model, std::nullopt));
  std::string lines;
  for (std::size_t m = 0; m < standings.size(); ++m)
    lines += line_of(model.metrics[m], standings[m]);
  CHECK(lines ==
        "new-contracts: 13 of -, score - no target\n"
        "lost: 6 of -, score - no target\n"
        "net: 24 of 25.8, score 65.2 \n"
        "waiting-days: 11 of 12.1, score 100 \n"
        "use: 85 of 80, score 50 \n"
        "broken: - of 3, score - the formula can't be read\n");
}
