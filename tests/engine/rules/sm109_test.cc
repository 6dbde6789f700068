#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string objectives(int processes, int others, std::string_view keys = "perspective: customer") {
  std::string yaml = "objectives:\n";
  for (int i = 0; i < processes; ++i)
    yaml.append("  p").append(std::to_string(i)).append(": {perspective: process}\n");
  for (int i = 0; i < others; ++i)
    yaml.append("  o").append(std::to_string(i)).append(": {").append(keys).append("}\n");
  return yaml;
}

TEST_CASE("SM109 fires above half of the objectives, not at half") {
  CHECK(subjects_found("SM109", objectives(4, 4)).empty());
  CHECK(subjects_found("SM109", objectives(5, 4)) == Texts{"perspectives/process"});
  CHECK(messages("SM109", objectives(5, 4)) ==
        Texts{"the perspective \"Internal processes\" holds 5 of the map's 9 objectives"});
}

TEST_CASE("SM109 counts objectives outside all perspectives and leaves out those of units") {
  CHECK(subjects_found("SM109", objectives(5, 5, "")).empty());
  CHECK(subjects_found("SM109", objectives(5, 5, "level: unit, perspective: customer")) ==
        Texts{"perspectives/process"});
}

TEST_CASE("SM109 needs eight objectives, and some in a perspective") {
  CHECK(reason_not_assessed("SM109", objectives(7, 0)) == "there are fewer than eight objectives");
  CHECK(subjects_found("SM109", objectives(8, 0)) == Texts{"perspectives/process"});
  CHECK(reason_not_assessed("SM109", objectives(0, 8, "")) ==
        "no objective of the map is in a perspective");
}

TEST_CASE("SM109 takes its share from the settings") {
  CHECK(subjects_found("SM109",
                       objectives(6, 4).append("settings: {thresholds: {perspective-share: 0.6}}"))
            .empty());
}

TEST_CASE("SM109 compares with the very share that the settings say") {
  const auto found = [](std::string_view share) {
    return subjects_found("SM109", objectives(5, 3)
                                       .append("settings: {thresholds: {perspective-share: ")
                                       .append(share)
                                       .append("}}"))
        .size();
  };
  CHECK(found("0.62") == 1);  // 5 of 8 are 0.625
  CHECK(found("0.625") == 0);
}

TEST_CASE("SM109 is clear at its share whatever rounding takes") {
  // 0.29 · 100 comes out a hair below 29.
  const auto found = [](int processes) {
    return subjects_found("SM109", objectives(processes, 100 - processes, "")
                                       .append("settings: {thresholds: {perspective-share: 0.29}}"))
        .size();
  };
  CHECK(found(29) == 0);
  CHECK(found(30) == 1);
}

}  // namespace
}  // namespace stratmap
