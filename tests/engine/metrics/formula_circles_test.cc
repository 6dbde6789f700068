#include "engine/metrics/formula_circles.h"

#include <catch2/catch.hpp>
#include <string>

#include "tests/engine/metrics/sample.h"

namespace stratmap {
namespace {

std::vector<std::string> circles_in(const Sample& sample) {
  std::vector<std::string> texts;
  for (const auto& circle : circles_by_metric(formulas_of(sample.model))) {
    std::string& text = texts.emplace_back();
    for (const auto metric : circle) text += sample.model[metric].id;
  }
  return texts;
}

TEST_CASE("Every metric on a circle of formulas has a shortest one") {
  Sample sample;
  sample.add_formula("a", "b + c");
  sample.add_formula("b", "a");
  sample.add_formula("c", "d");
  sample.add_formula("d", "a");
  sample.add_formula("e", "a");
  sample.add("f");
  sample.add_formula("g", "g + f");
  CHECK(circles_in(sample) == std::vector<std::string>{"ab", "ba", "cda", "dac", "", "", "g"});
}

TEST_CASE("Of a very large circle only its first metric is told") {
  Sample sample;
  const std::size_t length = kMostOnCircles + 1;
  for (std::size_t i = 0; i < length; ++i)
    sample.add_formula("m" + std::to_string(i), "m" + std::to_string((i + 1) % length));
  const auto circles = circles_by_metric(formulas_of(sample.model));
  CHECK(circles[0].size() == length);
  CHECK(circles[1].empty());
}

}  // namespace
}  // namespace stratmap
