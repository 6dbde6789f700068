#include "render/views/scorecard.h"

#include <catch2/catch.hpp>

#include "render/svg/to_svg.h"
#include "render/views/scorecard/scorecard_rows.h"
#include "tests/render/views/drawn.h"

using namespace stratmap;

namespace {

Faults faults_of(const Model& model) {
  const Analysis analysis = analyse(model);
  return faults_in_both_languages([&](Lang lang) { return scorecard(analysis, {.lang = lang}); });
}

constexpr std::string_view kCard = R"(functions: {sales: {name: Sales}, it: {name: IT}}
objectives:
  profit: {name: Profit grows, perspective: financial, owner: sales}
  stay: {name: Customers stay, perspective: customer, owner: [sales, unknown]}
  loose: {name: A loose end}
metrics:
  margin: {name: Margin, measures: [profit, stay], unit: "%", baseline: {2025-12: 0},
           target: {2026-12: 100}, frequency: quarterly, values: {2026-Q1: 25, 2026-Q3: 10}}
  churn: {name: Churn, measures: stay, owner: it}
  hours: {name: Hours, unit: h, owner: it, values: {2026-Q3: 7}}
settings: {as_of: 2026-10-01}
)";

}  // namespace

TEST_CASE("The scorecard says in words where every metric stands") {
  const Model model = model_of(kCard);
  const Scene scene = scorecard(analyse(model), {.lang = Lang::en});
  CHECK(scene.title == "Example – balanced scorecard");
  CHECK(scene.outline ==
        "Finance\n"
        "– Profit grows: Margin 10 % / 100 % (Q3 2026), off target.\n"
        "Customers\n"
        "– Customers stay: Margin 10 % / 100 % (Q3 2026), off target.\n"
        "– Customers stay: Churn –, no status (no values).\n"
        "Objectives without a perspective\n"
        "– A loose end: no metric.\n"
        "Metrics without an objective\n"
        "– Hours 7 h (Q3 2026), no status (no target).\n");
  CHECK(count_of(scene, "band") == 4);
  CHECK(count_of(scene, "metric") == 3);     // margin has its handle once
  CHECK(count_of(scene, "objective") == 1);  // the one without a metric
}

TEST_CASE("The scorecard says of which period a value and a cell are") {
  const Model model = model_of(kCard);
  const Analysis analysis = analyse(model);
  const std::string svg = to_svg(scorecard(analysis, {.lang = Lang::en}));
  const auto has = [&](std::string_view text) { return svg.find(text) != std::string::npos; };
  CHECK(has(">Actual, period<"));
  CHECK(has(">Q3 2026</text>"));
  CHECK(has("<title>Q3 2026: 10\u00A0%, off target</title>"));
  CHECK(has("<title>Q2 2026: no value</title>"));
  CHECK(has("<title>Q1 2026: 25\u00A0%, on target</title>"));
  const std::string finnish = to_svg(scorecard(analysis, {.lang = Lang::fi}));
  CHECK(finnish.find("<title>Q2/2026: ei arvoa</title>") != std::string::npos);
}

TEST_CASE("Every objective of the scorecard has its group once") {
  const Model model = model_of(kCard);
  const std::string svg = to_svg(scorecard(analyse(model), {.lang = Lang::en}));
  for (const std::string id : {"profit", "stay", "loose"}) {
    CAPTURE(id);
    const std::string group =
        "-objective-" + id + "\" data-kind=\"objective\" data-id=\"" + id + "\">";
    const std::size_t at = svg.find(group);
    REQUIRE(at != std::string::npos);
    CHECK(svg.find(group, at + 1) == std::string::npos);
    CHECK(svg.substr(at + group.size(), 5) == "<rect");
  }
}

TEST_CASE("A heat cell is a period, and one without a value is empty") {
  const Model model = model_of(kCard);
  const Analysis analysis = analyse(model);
  const auto cells = heat_of(histories_of(analysis, 12)[0]);
  REQUIRE(cells[4]);
  CHECK(to_string(cells[4]->period) == "2026-Q3");
  CHECK_FALSE(cells[3]);
  REQUIRE(cells[2]);
  CHECK(cells[2]->status == Status::green);
  CHECK_FALSE(cells[1]);
  CHECK_FALSE(cells[0]);
}

TEST_CASE("The scorecard of every example has no faults") {
  for (const std::string& name : example_clients()) {
    CAPTURE(name);
    const Model model = example_model(name);
    CHECK(faults_of(model) == Faults{});
  }
  CHECK(faults_of(example_model("first-model/first-model.fi.yaml")) == Faults{});
}

TEST_CASE("The scorecard bears names and numbers of any length") {
  const std::string word(60, 'w'), text(300, 'x');
  CHECK(faults_of(model_of(
            "functions: {f: {name: " + word + "}}\nobjectives:\n  a: {name: " + word +
            ", owner: [f, unknown]}\n  b: {name: 顧客サービス🙂}\nmetrics:\n  m: {name: " +
            text + ", measures: [a, b], unit: " + word +
            ", target: 1e15, baseline: -1e15, values: {2026-01: 1e15, "
            "2026-02: -1e15, 2026-03: 0}}\n")) == Faults{});
}

TEST_CASE("Two hundred objectives make a long scorecard without faults") {
  std::string yaml = "objectives:\n";
  for (int i = 0; i < 200; ++i) yaml += "  o" + std::to_string(i) + ": {perspective: customer}\n";
  const Model model = model_of(yaml);
  CHECK(faults_of(model) == Faults{});
  CHECK(count_of(scorecard(analyse(model), {.lang = Lang::en}), "objective") == 200);
}

TEST_CASE("Without objectives and metrics there is no scorecard, and it says why") {
  CHECK(kScorecardView.lacks(model_of("functions: {sales: {}}\n"))->fi ==
        "mallissa ei ole tavoitteita eikä mittareita (`objectives`, `metrics`)");
  CHECK(kScorecardView.lacks(model_of("metrics: {m: {}}\n")) == std::nullopt);
}
