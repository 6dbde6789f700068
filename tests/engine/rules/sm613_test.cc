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

TEST_CASE("SM613 compares with the very correlation that the settings say") {
  // The changes correlate at 0.56350.
  const auto found = [](std::string_view limit) {
    return subjects_found("SM613", "settings: {thresholds: {duplicate-r: " + std::string(limit) +
                                       "}}\nmetrics:\n" + series("b", 25, 2) +
                                       series("a", 25, 2, 20))
        .size();
  };
  CHECK(found("0.563") == 1);
  CHECK(found("0.564") == 0);
}

TEST_CASE("SM613 needs two long series that move") {
  constexpr std::string_view kNone =
      "there are no two formulas and no two series long enough to compare";
  CHECK(reason_not_assessed("SM613", "metrics:\n" + series("a", 30, 2) + "  b: {}\n") == kNone);
  CHECK(reason_not_assessed("SM613", "metrics:\n" + series("a", 30, 2) + "  b: {formula: a}\n")
            .empty());
  CHECK(subjects_found("SM613", "metrics:\n" + series("a", 30, 2) + series("b", 30, 0)).empty());
}

TEST_CASE("SM613 holds no metric against its operands wherever they stand") {
  CHECK(subjects_found("SM613", "metrics:\n  b: {formula: 2 * a}\n" + series("a", 30, 2)).empty());
}

TEST_CASE("SM613 wants 24 changes of the same periods") {
  // Years long, both, and so many months of them at the same time.
  const auto pair = [](int shared) {
    const auto months = [](int from, int to) {
      std::string values;
      for (int i = from; i < to; ++i)
        values += std::to_string(2010 + i / 12) + (i % 12 < 9 ? "-0" : "-") +
                  std::to_string(i % 12 + 1) + ": " + std::to_string((i * i) % 11) + ", ";
      return values;
    };
    return subjects_found("SM613", "metrics:\n  a: {values: {" + months(0, 40) +
                                       "}}\n  b: {values: {" + months(40 - shared, 80) + "}}\n")
        .size();
  };
  CHECK(pair(25) == 1);
  CHECK(pair(24) == 0);
}

TEST_CASE("SM613 finds series that are the same at a limit of one") {
  CHECK(subjects_found("SM613", "settings: {thresholds: {duplicate-r: 1}}\nmetrics:\n" +
                                    series("b", 25, 2) + series("a", 25, 2))
            .size() == 1);
}

TEST_CASE("SM613 compares no years with weeks") {
  // The years from 1999 on and these weeks have the same numbers when counted.
  std::string years, weeks;
  for (int i = 0; i < 26; ++i) {
    const std::string value = ": " + std::to_string((i * i) % 11) + ", ";
    years += std::to_string(1999 + i) + value;
    weeks += "2008-W" + std::to_string(17 + i) + value;
  }
  const auto found = [](const std::string& one, const std::string& other) {
    return subjects_found(
               "SM613", "metrics:\n  a: {values: {" + one + "}}\n  b: {values: {" + other + "}}\n")
        .size();
  };
  CHECK(found(years, weeks) == 0);
  CHECK(found(years, years) == 1);
  CHECK(found(weeks, weeks) == 1);
}

TEST_CASE("SM613 compares up to 500 series") {
  // Of months that go up and down each in its own way.
  const auto many = [](int count) {
    std::uint32_t number = 1;
    std::string yaml = "metrics:\n";
    for (int m = 0; m < count; ++m) {
      yaml += "  m" + std::to_string(m) + ": {values: {";
      for (int i = 0; i < 25; ++i) {
        number = number * 1664525 + 1013904223;
        yaml += std::to_string(2020 + i / 12) + (i % 12 < 9 ? "-0" : "-") +
                std::to_string(i % 12 + 1) + ": " + std::to_string(number >> 24U) + ", ";
      }
      yaml += "}}\n";
    }
    return yaml;
  };
  CHECK(reason_not_assessed("SM613", many(500)).empty());
  CHECK(reason_not_assessed("SM613", many(501)) == "more than 500 series are not compared");
  // Formulas are compared all the same.
  const std::string beside = many(501) + "  x: {formula: m1 + m2}\n  y: {formula: m2 + m1}\n";
  CHECK(subjects_found("SM613", beside) == Texts{"metrics/x, metrics/y"});
  CHECK(subjects_not_assessed("SM613", beside) == Texts{"metrics"});
}

}  // namespace
}  // namespace stratmap
