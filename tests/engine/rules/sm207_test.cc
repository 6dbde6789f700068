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

TEST_CASE("SM207 fires at its limits of chance and difference and not past them") {
  const auto with = [](std::string_view thresholds) {
    return subjects_found(
               "SM207",
               closed_map(4).append("settings: {thresholds: {").append(thresholds).append("}}"))
        .size();
  };
  // None of nine draws is as closed: p = (0 + 1)/(9 + 1).
  CHECK(with("ei-draws: 9, ei-p-note: 0.1") == 1);
  CHECK(with("ei-draws: 9, ei-p-note: 0.095") == 0);
  CHECK(with("ei-p-note: 0.01") == 1);
  CHECK(with("ei-max: -0.49") == 1);
  CHECK(with("ei-max: -0.5") == 0);
  CHECK(with("ei-ties: 16") == 1);
  CHECK(with("ei-ties: 17") == 0);
}

TEST_CASE("SM207 draws up to a size of the map and reckons above it") {
  const auto with = [](std::string_view limit) {
    return subjects_found(
               "SM207",
               closed_map(4)
                   .append("settings: {thresholds: {ei-draws: 9, ei-p-note: 0.095, ei-exact: ")
                   .append(limit)
                   .append("}}"))
        .size();
  };
  CHECK(with("11") == 0);  // eleven objectives: p = 0.1 by nine draws
  CHECK(with("10") == 1);
}

TEST_CASE("SM207 compares with the very difference that the settings say") {
  // Nine ties inside and three across: −0.5, where five of seven would give 0.
  constexpr std::string_view kMap = R"(
objectives:
  p0: {perspective: process, drives: [p1, p2, p3, p4, c0]}
  p1: {perspective: process, drives: [p2, p3, p4, c0]}
  p2: {perspective: process, drives: [p3, p4, c1]}
  p3: {perspective: process}
  p4: {perspective: process}
  c0: {perspective: customer}
  c1: {perspective: customer}
)";
  const auto with = [&](std::string_view gap) {
    return subjects_found("SM207",
                          std::string(kMap)
                              .append("settings: {thresholds: {ei-p-note: 1, ei-gap-note: ")
                              .append(gap)
                              .append("}}"))
        .size();
  };
  CHECK(with("-0.5") == 1);
  CHECK(with("-0.51") == 0);
}

TEST_CASE("SM207 assesses a perspective of two and not of one") {
  const auto not_assessed = [](std::string_view top) {
    std::string yaml =
        "objectives:\n  f0: {perspective: financial}\n  f1: {" + std::string(top) + "}\n";
    for (int i = 0; i < 8; ++i)
      yaml += "  c" + std::to_string(i) + ": {perspective: customer, drives: [f0, f1]}\n";
    return subjects_not_assessed("SM207", yaml);
  };
  CHECK(not_assessed("perspective: financial") ==
        Texts{"perspectives/process", "perspectives/learning"});
  CHECK(not_assessed("perspective: learning") ==
        Texts{"perspectives/financial", "perspectives/process", "perspectives/learning"});
}

TEST_CASE("SM207 fires at its limit of difference whatever rounding takes") {
  // Nine of ten objectives with seven ties inside and one across: −3/4, where −3/5 is expected.
  std::string yaml = "objectives:\n  c: {perspective: customer}\n";
  for (int i = 0; i < 8; ++i)
    yaml += "  p" + std::to_string(i) + ": {perspective: process, drives: " +
            (i < 7 ? "p" + std::to_string(i + 1) : std::string("c")) + "}\n";
  yaml += "  p8: {perspective: process}\n";
  const auto found = [&](std::string_view gap) {
    return subjects_found("SM207",
                          yaml + "settings: {thresholds: {ei-p-note: 1" + std::string(gap) + "}}\n")
        .size();
  };
  CHECK(found("") == 1);  // −0.15
  CHECK(found(", ei-gap-note: -0.151") == 0);
}

}  // namespace
}  // namespace stratmap
