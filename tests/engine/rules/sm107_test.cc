#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// So many objectives, each with `keys`; the first four in the four perspectives where asked.
std::string objectives(int many, std::string_view keys = "") {
  std::string yaml = "objectives:\n";
  for (int i = 0; i < many; ++i)
    yaml.append("  o").append(std::to_string(i)).append(": {").append(keys).append("}\n");
  return yaml;
}

std::string in_all_perspectives(int many) {
  constexpr std::array kPerspectives = {"financial", "customer", "process", "learning"};
  std::string yaml = "objectives:\n";
  for (int i = 0; i < many; ++i)
    yaml.append("  o")
        .append(std::to_string(i))
        .append(": {perspective: ")
        .append(kPerspectives[static_cast<std::size_t>(i % 4)])
        .append("}\n");
  return yaml;
}

std::vector<Severity> severities(std::string_view yaml) {
  const Examined it(yaml);
  std::vector<Severity> found;
  for (const Finding& finding : check(it.analysis, {.select = {"SM107"}, .ignore = {}}).findings)
    found.push_back(finding.severity);
  return found;
}

TEST_CASE("SM107 remarks above 25 objectives and warns above 30") {
  CHECK(severities(objectives(25)).empty());
  CHECK(severities(objectives(26)) == std::vector{Severity::note});
  CHECK(severities(objectives(30)) == std::vector{Severity::note});
  CHECK(severities(objectives(31)) == std::vector{Severity::warning});
  CHECK(messages("SM107", objectives(26)) == Texts{"the map has 26 objectives, more than 25"});
  CHECK(messages("SM107", objectives(31), Lang::fi) ==
        Texts{"kartalla on 31 tavoitetta – raja on 30"});
}

TEST_CASE("SM107 remarks on a map of all perspectives with fewer than eight objectives") {
  CHECK(messages("SM107", in_all_perspectives(7)) ==
        Texts{"the map has only 7 objectives, fewer than 8"});
  CHECK(severities(in_all_perspectives(7)) == std::vector{Severity::note});
  CHECK(severities(in_all_perspectives(8)).empty());
  CHECK(severities(in_all_perspectives(3)).empty());
  CHECK(severities(objectives(3)).empty());
}

TEST_CASE("SM107 asks a map that is too small what it leaves out") {
  const Examined it(in_all_perspectives(5));
  const auto result = check(it.analysis, {.select = {"SM107"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].question->en == "What else has to succeed for the vision to come true?");
}

TEST_CASE("SM107 counts the objectives of a unit on the unit's own map") {
  constexpr std::string_view kUnits = "functions: {x: {}, y: {}}\n";
  const std::string own = objectives(26, "level: unit, owner: [x, x]").append(kUnits);
  CHECK(subjects_found("SM107", own) == Texts{"functions/x"});
  CHECK(messages("SM107", own) == Texts{"the map of the function \"x\" has 26 objectives, more "
                                        "than 25"});
  CHECK(severities(objectives(25, "level: unit, owner: x").append(kUnits)).empty());
  CHECK(severities(objectives(31, "level: unit, owner: x").append(kUnits)) ==
        std::vector{Severity::warning});
  CHECK(subjects_found("SM107", objectives(26, "level: unit, owner: unknown")).empty());
}

TEST_CASE("SM107 takes its limits from the settings") {
  CHECK(severities(objectives(3).append("settings: {thresholds: {objectives-max: 2}}")) ==
        std::vector{Severity::warning});
}

TEST_CASE("SM107 needs an objective") {
  CHECK(reason_not_assessed("SM107", "functions: {x: {}}") == "the model has no objectives");
}

TEST_CASE("SM107 tells the limit that was passed") {
  CHECK(messages("SM107", objectives(30)) == Texts{"the map has 30 objectives, more than 25"});
  CHECK(messages("SM107", objectives(31)) == Texts{"the map has 31 objectives, more than 30"});
}

TEST_CASE("SM107 takes a map for whole by the perspectives of its own objectives") {
  const auto with = [](std::string_view last) {
    return severities(in_all_perspectives(3).append("  last: {").append(last).append("}\n"));
  };
  CHECK(with("perspective: learning") == std::vector{Severity::note});
  CHECK(with("perspective: learning, level: unit").empty());
  CHECK(with("").empty());
}

TEST_CASE("SM107 says that there are too many before it says that there are few") {
  CHECK(messages("SM107",
                 in_all_perspectives(7).append("settings: {thresholds: {objectives-note: 6}}")) ==
        Texts{"the map has 7 objectives, more than 6"});
}

}  // namespace
}  // namespace stratmap
