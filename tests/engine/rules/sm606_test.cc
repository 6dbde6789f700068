#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// An objective o below the top t; so many drivers and outcomes that measure `measures`.
std::string map_with(int drivers, int outcomes, std::string_view measures = "o") {
  std::string yaml = R"(perspectives: {financial: {}, customer: {}}
objectives: {t: {perspective: financial}, o: {perspective: customer}}
metrics:
)";
  const auto add = [&](std::string_view kind, int count) {
    for (int i = 0; i < count; ++i)
      yaml += "  " + std::string(kind) + std::to_string(i) +
              ": {measures: " + std::string(measures) + ", kind: " + std::string(kind) + "}\n";
  };
  add("driver", drivers);
  add("outcome", outcomes);
  return yaml;
}

TEST_CASE("SM606 weighs leading metrics against all of them") {
  CHECK(messages("SM606", map_with(1, 5)) ==
        Texts{"1 of the 6 metrics of objectives is leading; the rest tell only what happened"});
  CHECK(messages("SM606", map_with(1, 5), Lang::fi) ==
        Texts{"tavoitteiden 6 mittarista 1 on ennakoiva – loput kertovat vasta, mitä tapahtui"});
  CHECK(messages("SM606", map_with(9, 2)) ==
        Texts{"9 of the 11 metrics of objectives are leading; hardly any tells what happened"});
  CHECK(subjects_found("SM606", map_with(2, 8)).empty());
  CHECK(subjects_found("SM606", map_with(8, 2)).empty());
  CHECK(subjects_found("SM606", map_with(1, 8)) == Texts{"map"});
}

TEST_CASE("SM606 looks for a leading metric below the top") {
  CHECK(messages("SM606", map_with(3, 3, "t")) ==
        Texts{"no objective below the top of the map has a leading metric"});
  CHECK(subjects_found("SM606", map_with(3, 3)).empty());
  CHECK(subjects_found("SM606", map_with(3, 3, "[t, o]")).empty());
}

TEST_CASE("SM606 says both where both hold") {
  const Examined it(map_with(1, 5, "t"));
  const auto result = check(it.analysis, {.select = {"SM606"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text(result.findings[0].label, result.findings[0], it.model, Lang::en) ==
        "none of the leading ones is below the top of the map");
}

TEST_CASE("SM606 needs six metrics with a kind on the map") {
  CHECK(subjects_not_assessed("SM606", map_with(0, 5)) == Texts{"map"});
  CHECK(reason_not_assessed("SM606", map_with(0, 5)) == "too few metrics have a `kind`");
  CHECK(subjects_not_assessed("SM606", map_with(0, 6)).empty());
  CHECK(subjects_found("SM606", "settings: {thresholds: {lead-min: 3}}\n" + map_with(0, 3)) ==
        Texts{"map"});
  CHECK(reason_not_assessed("SM606", map_with(3, 3, "[]")) ==
        "no metric with a `kind` has `measures`");
  CHECK(reason_not_assessed("SM606", "objectives: {a: {}}") == "the model has no metrics");
}

constexpr std::string_view kFinance = R"(functions: {f: {}, g: {}, h: {}}
metrics:
  a: {owner: f, kind: outcome, nature: profit}
  b: {used_by: [f, g], kind: outcome, nature: cost}
  c: {owner: f, kind: outcome, nature: budget}
  d: {owner: g, kind: driver, nature: cost}
  e: {owner: g, kind: outcome, nature: growth}
  x: {owner: h, kind: outcome, nature: quality}
  y: {owner: h, kind: outcome, nature: revenue}
)";

TEST_CASE("SM606 names a function that steers by money alone") {
  CHECK(messages("SM606", kFinance) ==
        Texts{"\"f\" steers only by money already made or spent: \"a\", \"b\" and \"c\""});
  CHECK(subjects_not_assessed("SM606", kFinance) == Texts{"map", "functions/h"});
  const std::string third = std::string(kFinance) + "  z: {owner: h, kind: outcome}\n";
  CHECK(subjects_found("SM606", third) == Texts{"functions/f"});
  CHECK(subjects_found(
            "SM606", std::string(kFinance) + "  z: {used_by: f, kind: outcome, nature: quality}\n")
            .empty());
}

TEST_CASE("SM606 compares with the very shares that the settings say") {
  const auto found = [](int drivers, int outcomes, std::string_view limit) {
    return subjects_found("SM606", "settings: {thresholds: {" + std::string(limit) + "}}\n" +
                                       map_with(drivers, outcomes))
        .size();
  };
  CHECK(found(1, 5, "lead-low: 0.17") == 1);
  CHECK(found(1, 5, "lead-low: 0.16") == 0);
  CHECK(found(9, 2, "lead-high: 0.81") == 1);
  CHECK(found(9, 2, "lead-high: 0.82") == 0);
}

TEST_CASE("SM606 asks what is below the top for its leading metrics and not for others") {
  const auto with = [](std::string_view top, std::string_view below) {
    std::string yaml =
        "perspectives: {financial: {}, customer: {}}\n"
        "objectives: {t: {perspective: financial}, o: {perspective: customer}, adrift: {}}\n"
        "metrics:\n";
    for (int i = 0; i < 3; ++i)
      yaml += "  t" + std::to_string(i) + ": {measures: t, kind: " + std::string(top) + "}\n  o" +
              std::to_string(i) + ": {measures: o, kind: " + std::string(below) + "}\n";
    return messages("SM606", yaml);
  };
  CHECK(with("driver", "outcome") ==
        Texts{"no objective below the top of the map has a leading metric"});
  CHECK(with("outcome", "driver").empty());
}

TEST_CASE("SM606 does not take an outcome whose nature nobody tells for money") {
  CHECK(subjects_found("SM606", R"(functions: {f: {}}
metrics:
  a: {owner: f, kind: outcome, nature: profit}
  b: {owner: f, kind: outcome, nature: cost}
  c: {owner: f, kind: outcome}
)")
            .empty());
}

}  // namespace
}  // namespace stratmap
