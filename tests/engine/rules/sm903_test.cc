#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string round_of(std::string_view answers) {
  return std::string(R"(
functions:
  sales: {works_with: [billing, it, legal]}
  billing: {}
  it: {}
  legal: {}
round:
  stops: {meaning: Who is it?, systems: Where is it?}
  informed: it
  respondents: {s: {function: sales}, b: {function: billing}, i: {function: it}, l: {function: legal}}
  answers:
)")
      .append(answers);
}

constexpr std::string_view kOneAndAHalf = R"(
    - {respondent: s, stop: meaning}
    - {respondent: s, stop: systems}
    - {respondent: b, stop: systems}
)";

TEST_CASE("SM903 tells which stops are open and who was not visited") {
  CHECK(subjects_found("SM903", round_of(kOneAndAHalf)) == Texts{"round", "functions/billing"});
  CHECK(messages("SM903", round_of(kOneAndAHalf)) ==
        Texts{"2 of 4 functions have not answered in the culture round; 38% of all answers are in",
              "the function \"billing\" has answered at 1 of 2 stops"});
  CHECK(messages("SM903", round_of(kOneAndAHalf), Lang::fi).front() ==
        "4 toiminnosta 2 ei ole vastannut kulttuurirundissa – vastauksista on koossa 38\u00A0%");
}

TEST_CASE("SM903 names those whom nothing has reached and the first open stop") {
  const Examined it(round_of(kOneAndAHalf));
  const CheckResult result = check(it.analysis, {.select = {"SM903"}, .ignore = {}});
  REQUIRE(result.findings.size() == 2);
  const auto label = [&](const Finding& finding) {
    return to_text(finding.label, finding, it.model, Lang::en);
  };
  CHECK(label(result.findings[0]) == "not answered, for one: \"Who is it?\"");
  CHECK(label(result.findings[1]) == "not reached at all: \"legal\"");
}

TEST_CASE("SM903 expects answers only where the round went when the model names no stops") {
  std::string visited = round_of(kOneAndAHalf);
  const std::string_view kStops = "  stops: {meaning: Who is it?, systems: Where is it?}\n";
  visited.erase(visited.find(kStops), kStops.size());
  CHECK(messages("SM903", visited) ==
        Texts{"2 of 4 functions have not answered in the culture round; 38% of all answers are in",
              "the function \"billing\" has answered at 1 of 2 stops"});
  const std::string_view kMeaning = "    - {respondent: s, stop: meaning}\n";
  visited.erase(visited.find(kMeaning), kMeaning.size());
  CHECK(subjects_found("SM903", visited) == Texts{"round"});
}

TEST_CASE("SM903 is clear where everyone answered everywhere") {
  std::string all;
  for (const char* who : {"s", "b", "i", "l"})
    for (const char* stop : {"meaning", "systems"})
      all += std::string("    - {respondent: ") + who + ", stop: " + stop + "}\n";
  CHECK(subjects_found("SM903", round_of(all)).empty());
}

TEST_CASE("SM903 needs a round with answers") {
  CHECK(reason_not_assessed("SM903", "functions: {a: {}}") == "the model has no culture round");
  CHECK(reason_not_assessed("SM903", "functions: {a: {}}\nround: {name: 2026}") ==
        "the culture round has no answers");
}

TEST_CASE("SM903 names the first stop of the round that is open") {
  const auto open = [](const std::string& yaml) {
    const Examined it(yaml);
    const CheckResult result = check(it.analysis, {.select = {"SM903"}, .ignore = {}});
    REQUIRE(result.findings.size() == 2);
    const auto found = std::ranges::find(result.findings, "functions", [](const Finding& finding) {
      return finding.subjects.front().section;
    });
    return to_text(found->label, *found, it.model, Lang::en);
  };
  constexpr std::string_view kSecondOpen = R"(
    - {respondent: s, stop: meaning}
    - {respondent: s, stop: systems}
    - {respondent: b, stop: meaning}
)";
  std::string yaml = round_of(kSecondOpen);
  CHECK(open(yaml) == "not answered, for one: \"Where is it?\"");
  // Of the stops that every round knows, only those where this one went.
  const std::string_view kStops = "  stops: {meaning: Who is it?, systems: Where is it?}\n";
  yaml.erase(yaml.find(kStops), kStops.size());
  CHECK(open(yaml) ==
        "not answered, for one: \"To which information systems and processes can the customer and "
        "the relationship at present be connected, and how?\"");
}

}  // namespace
}  // namespace stratmap
