#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Two perspectives, one part of the score: everything but repair and step is unknown.
constexpr std::string_view kMap = R"(
objectives:
  p1: {perspective: financial}
  p2: {perspective: financial}
  c1: {perspective: customer, drives: [p1, p2]}
  c2: {perspective: customer, drives: p1}
  c3: {perspective: customer, drives: [p1, p2]}
  c4: {perspective: customer}
)";

// An arrow to c4 would join it too, but leave it a dead end: it repairs nothing.
TEST_CASE("SM208 proposes the arrows with the best scores, best first") {
  CHECK(subjects_found("SM208", kMap) ==
        Texts{"objectives/c4 -> objectives/p1", "objectives/c4 -> objectives/p2"});
}

TEST_CASE("SM208 says why and keeps its score among its figures") {
  const Examined it(kMap);
  const auto result = check(it.analysis, {.select = {"SM208"}, .ignore = {}});
  REQUIRE_FALSE(result.findings.empty());
  const auto& finding = *std::ranges::find_if(result.findings, [](const Finding& each) {
    return to_string(each.subjects) == "objectives/c4 -> objectives/p1";
  });
  // (.35 · (1 − e⁻¹) + .25) / .6
  CHECK(message_of(finding, it.model, Lang::en) == "an arrow from \"c4\" to \"p1\" may be missing");
  CHECK(to_text({"{score}", "{score}"}, finding, it.model, Lang::en) == "0.79");
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "grounds: closes SM103 on \"c4\" and leads one perspective up");
}

TEST_CASE("SM208 keeps to its number and its least score") {
  const auto with = [](std::string_view thresholds) {
    return subjects_found(
        "SM208", std::string(kMap).append("settings: {thresholds: {").append(thresholds) + "}}");
  };
  CHECK(with("candidates-max: 1") == Texts{"objectives/c4 -> objectives/p1"});
  CHECK(with("candidates-max: 0").empty());
  CHECK(with("candidate-min: 0.78").size() == 2);
  CHECK(with("candidate-min: 0.41").back() == "objectives/c2 -> objectives/p2");
  CHECK(with("candidate-min: 0.79").empty());
}

TEST_CASE("SM208 never proposes what was looked at and left out") {
  const Texts found = subjects_found("SM208", R"(
objectives:
  p1: {perspective: financial}
  p2: {perspective: financial}
  c1: {perspective: customer, drives: [p1, p2]}
  c2: {perspective: customer, drives: [p1, p2]}
  c3: {perspective: customer, drives: [p1]}
  c4: {perspective: customer, drives: {p1: {kind: none}, p2: {kind: none}}}
)");
  CHECK(std::ranges::count(found, "objectives/c4 -> objectives/p1") == 0);
  CHECK(std::ranges::count(found, "objectives/c4 -> objectives/p2") == 0);
}

TEST_CASE("SM208 needs six objectives and five links, and no more objectives than it can pair") {
  CHECK(reason_not_assessed("SM208", "objectives: {a: {}, b: {}, c: {}, d: {}, e: {}}") ==
        "there are fewer than six objectives");
  CHECK(reason_not_assessed("SM208",
                            "objectives: {a: {drives: [b, c, d, e]}, b: {}, c: {}, d: {}, "
                            "e: {}, f: {}}") == "there are fewer than five cause-and-effect links");
  const auto limited = [](std::string_view limit) {
    return reason_not_assessed(
        "SM208",
        std::string(kMap).append("settings: {thresholds: {candidates-objectives: ").append(limit) +
            "}}");
  };
  CHECK(limited("5") ==
        "the map has more objectives than `candidates-objectives` allows to compare pair by pair");
  CHECK(limited("6").empty());
}

TEST_CASE("SM106 names the arrow that would join its parts") {
  constexpr std::string_view kParts = R"(
objectives:
  p1: {perspective: financial}
  c1: {perspective: customer, drives: p1}
  c2: {perspective: customer, drives: p1}
  r1: {perspective: process, drives: c1}
  r2: {perspective: process}
  l1: {perspective: learning, drives: r2}
  l2: {perspective: learning, drives: r2}
)";
  const Examined it(kParts);
  const auto result = check(it.analysis, {.select = {"SM106"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "an arrow between these could join them: \"r2\" and \"c2\"");
}

TEST_CASE("SM208 stops at its number where more would do") {
  const auto found = [](std::string_view most) {
    return subjects_found(
               "SM208", std::string(kMap)
                            .append("settings: {thresholds: {candidate-min: 0.41, candidates-max: ")
                            .append(most)
                            .append("}}"))
        .size();
  };
  CHECK(found("2") == 2);
  CHECK(found("3") == 3);
}

}  // namespace
}  // namespace stratmap
