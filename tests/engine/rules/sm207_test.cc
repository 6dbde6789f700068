#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Six processes, each joined to the next three around (18 ties), and so many arrows across; four
// customer objectives, and one that stands in no perspective.
std::string closed_map(int across) {
  std::string yaml = "objectives:\n  adrift: {}\n";
  for (int i = 0; i < 4; ++i)
    yaml.append("  c").append(std::to_string(i)).append(": {perspective: customer}\n");
  for (int i = 0; i < 6; ++i) {
    yaml.append("  p").append(std::to_string(i)).append(": {perspective: process, drives: [");
    for (int k = 1; k <= 2; ++k) yaml.append("p").append(std::to_string((i + k) % 6)).append(", ");
    for (int k = 0; k < 4; ++k)
      if (4 * i + k < across) yaml.append("c").append(std::to_string(k)).append(", ");
    yaml += "]}\n";
  }
  return yaml;
}

TEST_CASE("SM207 fires on a perspective whose arrows stay inside") {
  CHECK(subjects_found("SM207", closed_map(4)) == Texts{"perspectives/process"});
  // 12 inside and 4 across; of six among eleven one expects 1 − 2 · 5/(5 + 2 · 5) = 1/3.
  CHECK(
      messages("SM207", closed_map(4)) ==
      Texts{"12 of the 16 arrows of the perspective \"Internal processes\" stay inside; in one of "
            "its size 5 usually would"});
}

TEST_CASE("SM207 is clear where as many arrows lead out") {
  CHECK(subjects_found("SM207", closed_map(11)) == Texts{"perspectives/process"});
  CHECK(subjects_found("SM207", closed_map(12)).empty());  // E-I 0 is not below the limit
}

TEST_CASE("SM207 asks chance and the size of the perspective") {
  const auto with = [](std::string_view thresholds) {
    return subjects_found(
        "SM207", closed_map(4).append("settings: {thresholds: {").append(thresholds) + "}}");
  };
  CHECK(with("ei-p-note: 0").empty());
  CHECK(with("ei-gap-note: -0.84").empty());
  CHECK(with("ei-gap-note: -0.83") == Texts{"perspectives/process"});
  CHECK(with("ei-exact: 5") == Texts{"perspectives/process"});
}

TEST_CASE("SM207 is a note however closed a perspective is") {
  const Examined it(closed_map(0));
  const auto result = check(it.analysis, {.select = {"SM207"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].severity == Severity::note);
}

TEST_CASE("SM207 needs objectives and arrows enough") {
  CHECK(subjects_not_assessed("SM207", closed_map(4)) ==
        Texts{"perspectives/financial", "perspectives/customer", "perspectives/learning"});
  CHECK(subjects_not_assessed("SM207", closed_map(8)) ==
        Texts{"perspectives/financial", "perspectives/learning"});
  CHECK(reason_not_assessed("SM207", "objectives: {a: {}, b: {}, c: {}, d: {}, e: {}}") ==
        "there are too few objectives");
  CHECK(reason_not_assessed("SM207", "objectives: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}}") ==
        "the perspective has fewer than two objectives");
}

}  // namespace
}  // namespace stratmap
