#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kMap = R"(
objectives:
  loyalty: {perspective: customer}
  culture: {perspective: learning, drives: skills}
  skills: {perspective: learning, drives: loyalty}
  tools: {perspective: learning}
)";

std::string with(std::string_view metrics) {
  return std::string(kMap)
      .append("metrics:\n  churn: {measures: loyalty, nature: retention}\n")
      .append(metrics);
}

TEST_CASE("SM713 tells unmeasured and unconnected apart") {
  CHECK(messages("SM713", with(R"(
  hires: {measures: culture, nature: recruitment}
  courses: {measures: tools, nature: training}
  pulse: {nature: engagement}
)")) == Texts{"no metric of an objective covers induction",
              "training is measured, but its objective leads to nothing that the customer says",
              "no metric of an objective covers engagement"});
}

TEST_CASE("SM713 prints how long the way of the others is") {
  const Examined it(with("  hires: {measures: culture, nature: recruitment}\n"));
  const CheckResult result = check(it.analysis, {.select = {"SM713"}, .ignore = {}});
  REQUIRE(result.findings.size() == 3);
  const auto& figures = result.findings.front().figures;
  const auto steps = std::ranges::find(figures, "recruitment-steps", &Figure::name);
  REQUIRE(steps != figures.end());
  CHECK(std::get<double>(steps->value) == 2);
  CHECK(to_string(result.findings.front().subjects) == "hr/induction");
}

TEST_CASE("SM713 takes a metric of a function of the kind for one of the process") {
  CHECK(subjects_found("SM713", with(R"(
  quality: {measures: skills, owner: hiring}
  days: {measures: loyalty, function: school}
functions: {hiring: {kind: recruitment}, school: {kind: training}}
)")) == Texts{"hr/induction", "hr/engagement"});
}

TEST_CASE("SM713 wants the voice of the customer at the end") {
  const std::string unheard = std::string(kMap).append(R"(
metrics:
  orders: {measures: loyalty, nature: volume}
  hires: {measures: skills, nature: recruitment}
)");
  CHECK(subjects_found("SM713", unheard).size() == 4);
}

TEST_CASE("SM713 needs a metric or a function of one of the four") {
  CHECK(reason_not_assessed("SM713", with("")) ==
        "no metric or function covers recruitment, induction, training or engagement");
  CHECK(subjects_found("SM713", "functions: {hiring: {kind: recruitment}}").size() == 4);
  CHECK(words_pointed_at("SM713", "functions: {hiring: {kind: recruitment}}").front() ==
        "functions");
}

TEST_CASE("SM713 points at the metrics where one of the four has any") {
  for (const std::string& words :
       words_pointed_at("SM713", with("  hires: {measures: culture, nature: recruitment}\n")))
    CHECK(words == "metrics");
}

}  // namespace
}  // namespace stratmap
