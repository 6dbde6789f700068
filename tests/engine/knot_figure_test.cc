#include "engine/knot_figure.h"

#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

const Finding& only(const CheckResult& result) {
  REQUIRE(result.findings.size() == 1);
  return result.findings.front();
}

CheckResult told(const Examined& it, std::string_view code) {
  return check(it.analysis, {.select = {std::string(code)}, .ignore = {}});
}

TEST_CASE("A telling figure is a number of the finding in a few words") {
  const Examined it(R"(
functions: {sales: {}, service: {}}
customers: {towns: {ownership: {sales: owns, service: owns}}}
)");
  const CheckResult result = told(it, "SM402");
  const auto figure = telling_figure(only(result), it.model);
  REQUIRE(figure);
  CHECK(figure->kind == FigureKind::count);
  CHECK(figure->name == "count");
  CHECK(figure->value == 2);
  CHECK(figure->text.en == "2 owners");
  CHECK(figure->text.fi == "2 omistajaa");
}

TEST_CASE("A rule without a telling figure has none") {
  const Examined it("functions: {sales: {}}\ncustomers: {towns: {ownership: {sales: serves}}}\n");
  const CheckResult result = told(it, "SM401");
  CHECK_FALSE(telling_figure(only(result), it.model));
  CHECK_FALSE(kind_of_figure(only(result)));
}

TEST_CASE("Ratings of the round tell more than the number of answers") {
  Rule rule{};
  rule.code = "SM901";
  const Finding rated{
      .rule = &rule, .subjects = {}, .message = {}, .figures = {{"low", 1.0}, {"high", 5.0}}};
  const Finding worded{
      .rule = &rule, .subjects = {}, .message = {}, .figures = {count("answers", 3)}};
  CHECK(kind_of_figure(rated) == FigureKind::rating);
  CHECK(kind_of_figure(worded) == FigureKind::count);
}

TEST_CASE("Every place in the words of a figure is a figure that the rule gives") {
  // Each rule's failing example, where it has a telling figure: nothing is left open.
  int told_figures = 0;
  for (const Rule* rule : all_rules()) {
    if (rule->check == nullptr || !rule->example_files.empty()) continue;
    const Examined it(rule->failing_example);
    for (const Finding& finding : told(it, rule->code).findings) {
      const auto figure = telling_figure(finding, it.model);
      if (!figure) continue;
      ++told_figures;
      CAPTURE(rule->code);
      for (const std::string& text : {figure->text.fi, figure->text.en})
        CHECK(text.find_first_of("{}") == std::string::npos);
    }
  }
  CHECK(told_figures > 15);
}

TEST_CASE("The share of a customer is told where it is known") {
  const Examined it("customers: {towns: {share: 12.5}, shops: {}}\n");
  const auto share = share_figure(it.model.customers[0], it.model);
  REQUIRE(share);
  CHECK(share->text.fi == "12,5\u00A0% liikevaihdosta tai volyymista");
  CHECK_FALSE(share_figure(it.model.customers[1], it.model));
}

TEST_CASE("An objective that is off target has its score") {
  const Examined it(R"(
objectives: {slow: {}, fast: {}, unmeasured: {}}
metrics:
  m: {measures: slow, direction: up, baseline: 0, target: 100, values: {2026-01: 25}}
  n: {measures: fast, direction: up, baseline: 0, target: 100, values: {2026-01: 100}}
)");
  const auto score = score_figure(it.objective("slow"), it.analysis);
  REQUIRE(score);
  CHECK(score->value == 13.9);
  CHECK(score->text.fi == "pisteet 13,9/100");
  CHECK_FALSE(score_figure(it.objective("fast"), it.analysis));
  CHECK_FALSE(score_figure(it.objective("unmeasured"), it.analysis));
}

}  // namespace
}  // namespace stratmap
