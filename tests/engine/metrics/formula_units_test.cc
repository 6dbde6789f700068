#include "engine/metrics/formula_units.h"

#include <catch2/catch.hpp>

#include "tests/engine/metrics/sample.h"

namespace stratmap {
namespace {

// "€ h@9": the units that clash, and where; "" where none do. a and b are in €, h in hours, p in %,
// q in pp, r in €/h; n has no unit.
std::string clash(std::string_view text) {
  Sample sample;
  const std::vector<std::pair<std::string_view, std::string_view>> metrics = {
      {"a", "€"}, {"b", "€"}, {"h", "h"}, {"p", "%"}, {"q", "pp"}, {"r", "€/h"}, {"n", ""}};
  for (const auto& [id, unit] : metrics)
    if (Metric& metric = sample.add(id); !unit.empty()) metric.unit = Text(unit);
  const auto formula = parse_formula(text, names_of(sample.model.metrics));
  REQUIRE(formula);
  std::vector<std::string> units;
  for (const auto id : formula->metrics) units.emplace_back(metrics[id.index()].second);
  const auto found = unit_clash_in(*formula, units);
  if (!found) return "";
  return found->left + " " + found->right + "@" + std::to_string(found->offset);
}

TEST_CASE("Only equal units are added and subtracted") {
  CHECK(clash("a + h") == "€ h@2");
  CHECK(clash("a + b - h") == "€ h@6");
  CHECK(clash("a - -h") == "€ h@2");
  CHECK(clash("a + b").empty());
  CHECK(clash("a + n + b").empty());
  CHECK(clash("n + a + h") == "€ h@6");
  CHECK(clash("a + 5").empty());
}

TEST_CASE("A percentage and percentage points may be added") {
  CHECK(clash("p - p + q").empty());
  CHECK(clash("p - p + a") == "% €@6");
}

TEST_CASE("A quotient has a unit of its own and a multiple has none") {
  CHECK(clash("a / h + r").empty());
  CHECK(clash("ratio(a, h) + r").empty());
  CHECK(clash("a / h + a") == "€/h €@6");
  CHECK(clash("a / b + p").empty());
  CHECK(clash("p / h + a").empty());
  CHECK(clash("1000 * a + h").empty());
  CHECK(clash("a * h + h").empty());
}

TEST_CASE("Functions keep the unit of what they pick") {
  CHECK(clash("prev(a) + h") == "€ h@8");
  CHECK(clash("rolling_mean(a, 3) + abs(h)") == "€ h@19");
  CHECK(clash("max(a, b) + h") == "€ h@10");
  CHECK(clash("max(a, h) + h").empty());
  CHECK(clash("if(p > q, a, b) + h") == "€ h@16");
  CHECK(clash("pct_change(a) + p").empty());
}

}  // namespace
}  // namespace stratmap
