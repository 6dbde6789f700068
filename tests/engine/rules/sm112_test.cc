#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Five at the bottom: `around` of them also have an arrow past the waist.
std::string hourglass(int around) {
  std::string yaml =
      "objectives:\n"
      "  profit: {perspective: financial}\n"
      "  waist: {perspective: customer, drives: profit}\n"
      "  other: {perspective: customer, drives: profit}\n";
  for (int i = 0; i < 5; ++i)
    yaml.append("  s")
        .append(std::to_string(i))
        .append(": {perspective: learning, drives: ")
        .append(i < around ? "[waist, other]}\n" : "waist}\n");
  return yaml;
}

TEST_CASE("SM112 fires where four of five pass one objective") {
  CHECK(subjects_found("SM112", hourglass(1)) == Texts{"objectives/waist"});
  CHECK(messages("SM112", hourglass(1)) ==
        Texts{"4 of the 5 objectives at the bottom that lead to the top get there through "
              "\"waist\" only"});
  CHECK(subjects_found("SM112", hourglass(2)).empty());
}

TEST_CASE("SM112 tells of every point of the thread but its ends") {
  CHECK(subjects_found("SM112", R"(
objectives:
  profit: {perspective: financial}
  loyalty: {perspective: customer, drives: profit}
  service: {perspective: process, drives: loyalty}
  skills: {perspective: learning, drives: service}
  culture: {perspective: learning, drives: skills}
  rewards: {perspective: learning, drives: culture}
)") == Texts{"objectives/loyalty", "objectives/service"});
}

TEST_CASE("SM112 counts those at the bottom that reach the top") {
  CHECK(subjects_found("SM112", R"(
objectives:
  profit: {perspective: financial}
  loyalty: {perspective: customer, drives: profit}
  skills: {perspective: learning, drives: loyalty}
  culture: {perspective: learning, drives: loyalty}
  rewards: {perspective: learning}
  tools: {perspective: learning}
)") == Texts{"objectives/loyalty"});
}

TEST_CASE("SM112 needs three objectives at the bottom and two ways to the top") {
  CHECK(reason_not_assessed("SM112", R"(
objectives:
  profit: {perspective: financial}
  skills: {perspective: learning, drives: profit}
  tools: {perspective: learning, drives: profit}
)") == "the lowest perspective has fewer than three objectives");
  CHECK(reason_not_assessed("SM112", R"(
objectives:
  profit: {perspective: financial}
  skills: {perspective: learning, drives: profit}
  tools: {perspective: learning}
  culture: {perspective: learning}
)") == "fewer than two objectives of the lowest perspective lead to the top");
  CHECK(reason_not_assessed("SM112", "objectives: {a: {perspective: learning}}") ==
        "fewer than two perspectives have objectives");
  CHECK(reason_not_assessed("SM112", "objectives: {a: {}}") ==
        "fewer than two perspectives have objectives");
}

TEST_CASE("SM112 takes its share from the settings") {
  const auto found = [](std::string_view share) {
    return subjects_found("SM112", hourglass(1)
                                       .append("settings: {thresholds: {thread-share: ")
                                       .append(share)
                                       .append("}}"))
        .size();
  };
  CHECK(found("0.8") == 1);
  CHECK(found("0.81") == 0);
}

TEST_CASE("SM112 passes over what nobody at the bottom needs however low its share") {
  std::string map = hourglass(1);
  map.replace(map.find("  s4: {perspective: learning, drives: waist}"), 44,
              "  mid: {perspective: process, drives: waist}\n"
              "  s4: {perspective: learning, drives: mid}");
  const auto found = [&](std::string_view share) {
    return subjects_found(
        "SM112", map + "settings: {thresholds: {thread-share: " + std::string(share) + "}}");
  };
  CHECK(found("0") == Texts{"objectives/waist", "objectives/mid"});
  CHECK(found("0.2") == Texts{"objectives/waist", "objectives/mid"});
  CHECK(found("0.21") == Texts{"objectives/waist"});
}

TEST_CASE("SM112 fires at its share whatever rounding adds") {
  // 0.28 · 25 comes out a hair above 7.
  const auto found = [](int needing) {
    std::string yaml =
        "settings: {thresholds: {thread-share: 0.28}}\nobjectives:\n"
        "  profit: {perspective: financial}\n  waist: {perspective: customer, drives: profit}\n";
    for (int i = 0; i < 25; ++i)
      yaml.append("  s")
          .append(std::to_string(i))
          .append(": {perspective: learning, drives: ")
          .append(i < needing ? "waist}\n" : "profit}\n");
    return subjects_found("SM112", yaml).size();
  };
  CHECK(found(7) == 1);
  CHECK(found(6) == 0);
}

}  // namespace
}  // namespace stratmap
