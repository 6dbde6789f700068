#include <catch2/catch.hpp>
#include <string>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Two objectives, an arrow, and `count` years of numbers at both ends.
std::string years(int count) {
  std::string values;
  for (int i = 0; i < count; ++i)
    values.append(values.empty() ? "" : ", ")
        .append(std::to_string(2000 + i))
        .append(": ")
        .append(std::to_string(i));
  return "objectives: {a: {drives: b}, b: {}}\nmetrics:\n  x: {measures: a, values: {" + values +
         "}}\n  y: {measures: b, values: {" + values + "}}\n";
}

TEST_CASE("SM614 says whether numbers or the test are missing") {
  CHECK(reason_not_assessed("SM614", years(18)) ==
        "this version does not test arrows against the numbers yet");
  CHECK(reason_not_assessed("SM614", years(17)) ==
        "no arrow has enough numbers of the same periods at both ends");
  CHECK(
      reason_not_assessed("SM614", "settings: {thresholds: {test-pairs-min: 10}}\n" + years(10)) ==
      "this version does not test arrows against the numbers yet");
}

TEST_CASE("SM614 looks for one arrow with numbers enough") {
  std::string yaml = years(18);
  yaml.replace(yaml.find("b: {}"), 5, "b: {drives: c}, c: {}");
  CHECK(reason_not_assessed("SM614", yaml) ==
        "this version does not test arrows against the numbers yet");
}

}  // namespace
}  // namespace stratmap
