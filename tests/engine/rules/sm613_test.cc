#include <catch2/catch.hpp>
#include <string>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A metric with `count` months from 2023 on whose changes go up and down; every seventh differs by
// `noise`.
std::string series(std::string_view id, int count, double factor, double noise = 0,
                   std::string_view keys = "") {
  std::string text = "  " + std::string(id) + ": {" + std::string(keys) + "values: {";
  for (int i = 0; i < count; ++i) {
    const double value = factor * ((i * i) % 11) + (i % 7 == 0 ? noise : 0);
    const int month = i % 12 + 1;
    text.append(i > 0 ? ", " : "")
        .append(std::to_string(2023 + i / 12))
        .append(month < 10 ? "-0" : "-")
        .append(std::to_string(month))
        .append(": ")
        .append(std::to_string(value));
  }
  return text + "}}\n";
}

TEST_CASE("SM613 finds two metrics with the same formula") {
  constexpr std::string_view kSame =
      "metrics:\n  z: {formula: a + b}\n  y: {formula: b+a}\n  x: {formula: a - b}\n  a: {}\n"
      "  b: {}\n";
  CHECK(subjects_found("SM613", kSame) == Texts{"metrics/y, metrics/z"});
  CHECK(messages("SM613", kSame) == Texts{"the metrics \"y\" and \"z\" have the same formula"});
  CHECK(words_pointed_at("SM613", kSame) == Texts{"y"});
}

TEST_CASE("SM613 finds two series that move as one") {
  const std::string two = "metrics:\n" + series("b", 25, 2) + series("a", 25, -3);
  CHECK(messages("SM613", two) == Texts{"the metrics \"a\" and \"b\" move as one: their changes "
                                        "correlate at −1 over 24 periods"});
  CHECK(messages("SM613", two, Lang::fi) ==
        Texts{"mittarit ”a” ja ”b” liikkuvat käsi kädessä – muutosten korrelaatio on −1, kun "
              "jaksoja on 24"});
  CHECK(subjects_found("SM613", "metrics:\n" + series("b", 24, 2) + series("a", 24, 2)).empty());
  CHECK(
      subjects_found("SM613", "metrics:\n" + series("b", 25, 2) + series("a", 25, 2, 20)).empty());
  CHECK(subjects_found("SM613", "settings: {thresholds: {duplicate-r: 0.3}}\nmetrics:\n" +
                                    series("b", 25, 2) + series("a", 25, 2, 20))
            .size() == 1);
}

TEST_CASE("SM613 does not hold a metric against what it is computed from") {
  const std::string base = "metrics:\n" + series("a", 30, 2);
  CHECK(subjects_found("SM613", base + "  b: {formula: 2 * a}\n").empty());
  CHECK(subjects_found("SM613", base + "  b: {formula: 2 * a}\n  c: {formula: 3 * b}\n").empty());
  CHECK(subjects_found("SM613", base + "  b: {formula: 2 * a}\n  c: {formula: 3 * a}\n") ==
        Texts{"metrics/b, metrics/c"});
}

TEST_CASE("SM613 tells a pair once") {
  CHECK(subjects_found("SM613", "metrics:\n" + series("a", 30, 2) +
                                    "  b: {formula: 2 * a}\n  c: {formula: 2 * a}\n") ==
        Texts{"metrics/b, metrics/c"});
}

TEST_CASE("SM613 needs two formulas or two long series") {
  CHECK(reason_not_assessed("SM613", "metrics: {m: {}, n: {formula: m}}") ==
        "there are no two formulas and no two series long enough to compare");
  CHECK(reason_not_assessed("SM613", "metrics: {m: {}}") == "there are fewer than two metrics");
}

}  // namespace
}  // namespace stratmap
