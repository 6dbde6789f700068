#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A wheel without its rim: `hub` is tied to so many others.
std::string star(int others, std::string_view rest = "") {
  std::string ties, functions;
  for (int i = 10; i < 10 + others; ++i) {
    ties += (ties.empty() ? "f" : ", f") + std::to_string(i);
    functions += "  f" + std::to_string(i) + ": {}\n";
  }
  return "functions:\n  hub: {works_with: [" + ties + "]}\n" + functions + std::string(rest);
}

TEST_CASE("SM311 names the highest tenth rounded up and equal ones by id") {
  CHECK(subjects_found("SM311", star(9)) == Texts{"functions/f10"});
  CHECK(subjects_found("SM311", star(10)) == Texts{"functions/f10", "functions/f11"});
  CHECK(messages("SM311", star(9)) == Texts{"the function \"f10\" hangs on a single tie"});
}

TEST_CASE("SM311 asks of a single contact what goes unheard and of a circle who knows whom") {
  const auto questions = [](const std::string& yaml) {
    const Examined it(yaml);
    Texts all;
    for (const Finding& finding : check(it.analysis, {.select = {"SM311"}, .ignore = {}}).findings)
      all.push_back(question_of(finding, it.model, Lang::fi));
    return all;
  };
  CHECK(messages("SM311", star(9), Lang::fi) == Texts{"toiminto ”f10” on yhden yhteyden varassa"});
  CHECK(questions(star(9)) == Texts{"Mitä jää kuulematta?"});
  const Texts of_circle = questions(star(9,
                                         "  x: {works_with: {y: {strength: strong}, z: {}}}\n"
                                         "  y: {works_with: z}\n  z: {}\n"));
  CHECK(of_circle == Texts(2, "Tuntevatko kaikki kontaktinne toisensa?"));
}

TEST_CASE("SM311 names at most ten") {
  CHECK(subjects_found("SM311", star(88)).size() == 9);
  CHECK(subjects_found("SM311", star(140)).size() == 10);
}

TEST_CASE("SM311 ranks by strength as well") {
  // z: (0.5 + 0.5·0.6)² twice; x and y: (0.6 + 0.4·0.5)² + (0.4 + 0.6·0.4)²; leaves have 1.
  CHECK(subjects_found("SM311", star(9,
                                     "  x: {works_with: {y: {strength: strong}, z: {}}}\n"
                                     "  y: {works_with: z}\n  z: {}\n")) ==
        Texts{"functions/z", "functions/x"});
}

TEST_CASE("SM311 speaks of a closed circle and keeps the constraint among its figures") {
  const Examined it(star(9,
                         "  x: {works_with: {y: {strength: strong}, z: {}}}\n"
                         "  y: {works_with: z}\n  z: {}\n"));
  const CheckResult result = check(it.analysis, {.select = {"SM311"}, .ignore = {}});
  REQUIRE_FALSE(result.findings.empty());
  for (const Finding& finding : result.findings) {
    CHECK(message_of(finding, it.model, Lang::en)
              .ends_with("are among the most closed circles of the organization"));
    CHECK(to_text(finding.label, finding, it.model, Lang::fi) == "2 kontaktia");
    CHECK(std::ranges::count(finding.figures, "constraint", &Figure::name) == 1);
  }
}

TEST_CASE("SM311 is clear where all are alike") {
  std::string ring = "functions:\n";
  for (int i = 0; i < 12; ++i)
    ring += "  f" + std::to_string(i) + ": {works_with: f" + std::to_string((i + 1) % 12) + "}\n";
  CHECK(subjects_found("SM311", ring).empty());
}

TEST_CASE("SM311 needs ten functions with ties") {
  CHECK(reason_not_assessed("SM311", star(8)) == "fewer than ten functions have a tie");
}

}  // namespace
}  // namespace stratmap
