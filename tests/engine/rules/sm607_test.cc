#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// x hurts y; m measures x, n measures y.
std::string map_with(std::string_view m, std::string_view n, std::string_view more = "") {
  return "objectives:\n  x: {drives: {y: {effect: lowers}}}\n  y: {}\nfunctions: {f: {}, g: {}}\n"
         "metrics: {m: {measures: x, " +
         std::string(m) + "}, n: {measures: y, " + std::string(n) + "}}\n" + std::string(more);
}

constexpr std::string_view kOfF = "owner: f, target: 1", kOfG = "owner: g, target: 1";

TEST_CASE("SM607 finds two owners at the ends of an arrow that hurts") {
  CHECK(messages("SM607", map_with(kOfF, kOfG)) ==
        Texts{"\"x\" hurts \"y\": \"f\" answers for \"m\", \"g\" for \"n\""});
  CHECK(messages("SM607", map_with(kOfF, kOfG), Lang::fi) ==
        Texts{"”x” heikentää tavoitetta ”y” – mittarista ”m” vastaa ”f”, mittarista ”n” ”g”"});
  CHECK(subjects_found("SM607", map_with(kOfF, kOfG)) == Texts{"objectives/x -> objectives/y"});
  CHECK(subjects_found("SM607", map_with(kOfF, kOfF)).empty());
  CHECK(subjects_found("SM607", map_with("owner: [f, g], target: 1", kOfG)).size() == 1);
  CHECK(subjects_found("SM607", map_with("target: 1", kOfG)).empty());
  CHECK(subjects_found("SM607", map_with("owner: unknown, target: 1", kOfG)).empty());
}

TEST_CASE("SM607 agrees with how many answer for a metric") {
  const std::string rewards = "rewards: {r: {metric: [m, n]}}\n";
  const auto with_h = [](std::string yaml) {
    const auto at = yaml.find("g: {}}");
    return yaml.insert(at, "h: {}, ");
  };
  const std::string two = with_h(map_with("owner: [f, h], target: 1", kOfG));
  CHECK(messages("SM607", two) ==
        Texts{"\"x\" hurts \"y\": \"f\" and \"h\" answer for \"m\", \"g\" for \"n\""});
  CHECK(messages("SM607", two, Lang::fi) ==
        Texts{"”x” heikentää tavoitetta ”y” – mittarista ”m” vastaavat ”f” ja ”h”, mittarista "
              "”n” ”g”"});
  CHECK(messages("SM607", two + rewards) ==
        Texts{"\"f\" and \"h\" are paid for \"m\", \"g\" for \"n\", and the first hurts the "
              "second"});
  CHECK(messages("SM607", map_with(kOfF, kOfG, rewards), Lang::fi) ==
        Texts{"”f” saa palkkion mittarista ”m”, ”g” mittarista ”n” – ja edellinen heikentää "
              "jälkimmäistä"});
}

TEST_CASE("SM607 asks for a target or a reward at both ends") {
  CHECK(subjects_found("SM607", map_with("owner: f", kOfG)).empty());
  CHECK(subjects_found("SM607", map_with("owner: f", kOfG, "rewards: {r: {metric: m}}\n")) ==
        Texts{"objectives/x -> objectives/y"});
}

TEST_CASE("SM607 tells first of the pair that is rewarded") {
  CHECK(messages("SM607", map_with(kOfF, kOfG, "rewards: {r: {metric: [m, n]}}\n")) ==
        Texts{"\"f\" is paid for \"m\", \"g\" for \"n\", and the first hurts the second"});
  constexpr std::string_view kTwo = R"(objectives:
  x: {drives: {y: {effect: lowers}}}
  y: {}
functions: {f: {}, g: {}}
metrics:
  first: {measures: x, owner: f, target: 1}
  paid: {measures: x, owner: f}
  other: {measures: y, owner: g}
rewards: {r: {metric: [paid, other]}}
)";
  CHECK(messages("SM607", kTwo) ==
        Texts{"\"f\" is paid for \"paid\", \"g\" for \"other\", and the first hurts the second"});
}

std::vector<Severity> severities(std::string_view yaml) {
  const Examined it(yaml);
  std::vector<Severity> severities;
  for (const Finding& finding : check(it.analysis, {.select = {"SM607"}, .ignore = {}}).findings)
    severities.push_back(finding.severity);
  return severities;
}

constexpr std::string_view kEnds = R"(functions: {f: {}, g: {}}
metrics: {m: {measures: x, owner: f, target: 1}, n: {measures: y, owner: g, target: 1}}
)";

TEST_CASE("SM607 is a note where another way of at most two links helps") {
  const auto with = [](std::string_view objectives) {
    return "objectives:\n  x: {drives: {y: {effect: lowers}, z: {}}}\n  y: {}\n" +
           std::string(objectives) + std::string(kEnds);
  };
  CHECK(severities(with("  z: {drives: y}\n")) == std::vector{Severity::note});
  CHECK(messages("SM607", with("  z: {drives: y}\n")) ==
        Texts{"\"x\" hurts \"y\", but by another way also helps it: \"f\" answers for \"m\", "
              "\"g\" for \"n\""});
  CHECK(severities(with("  z: {drives: {y: {effect: lowers}}}\n")) ==
        std::vector{Severity::warning});
  const std::string three = with("  z: {drives: w}\n  w: {drives: y}\n");
  CHECK(severities(three) == std::vector{Severity::warning});
  CHECK(severities("settings: {thresholds: {conflict-steps: 3}}\n" + three) ==
        std::vector{Severity::note});
}

TEST_CASE("SM607 lists what raises the cause") {
  const std::string yaml = R"(objectives:
  a: {drives: x}
  b: {drives: {x: {effect: lowers}}}
  x: {drives: {y: {effect: lowers}}}
  y: {}
)" + std::string(kEnds);
  const Examined it(yaml);
  const auto result = check(it.analysis, {.select = {"SM607"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text(result.findings[0].label, result.findings[0], it.model, Lang::en) ==
        "also concerns what raises \"x\": \"a\"");
}

TEST_CASE("SM607 needs an arrow that hurts") {
  CHECK(reason_not_assessed("SM607", "objectives: {x: {drives: y}, y: {}}") ==
        "no arrow hurts anything (`effect: lowers`)");
  CHECK(reason_not_assessed("SM607",
                            "objectives: {x: {drives: {y: {effect: lowers, kind: funds}}}, y: {}}")
            .empty() == false);
  CHECK(reason_not_assessed("SM607", "objectives: {x: {drives: {y: {effect: lowers}}}, y: {}}")
            .empty());
}

TEST_CASE("SM607 asks at both ends for an owner and for a target or a reward") {
  CHECK(subjects_found("SM607", map_with(kOfF, "target: 1")).empty());
  CHECK(subjects_found("SM607", map_with(kOfF, "owner: g")).empty());
  CHECK(messages("SM607", map_with(kOfF, kOfG, "rewards: {r: {metric: m}}\n")) ==
        Texts{"\"x\" hurts \"y\": \"f\" answers for \"m\", \"g\" for \"n\""});
}

TEST_CASE("SM607 does not list the effect among what raises the cause") {
  const Examined it("objectives: {x: {drives: {y: {effect: lowers}}}, y: {drives: x}}\n" +
                    std::string(kEnds));
  const auto result = check(it.analysis, {.select = {"SM607"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text(result.findings[0].label, result.findings[0], it.model, Lang::en).find("raises") ==
        std::string::npos);
}

}  // namespace
}  // namespace stratmap
