#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// b and d share an objective and a link, a and d are joined by one link.
std::string house(std::string_view rest = "") {
  return R"(
objectives:
  one: {owner: a, drives: two}
  two: {owner: b, contributors: d}
  three: {owner: b, drives: two}
functions:
  a: {works_with: b}
  b: {}
  c: {works_with: d}
  d: {}
)" + std::string(rest);
}

std::vector<Severity> severities(const std::string& yaml) {
  const Examined it(yaml);
  std::vector<Severity> found;
  for (const Finding& finding : check(it.analysis, {.select = {"SM312"}, .ignore = {}}).findings)
    found.push_back(finding.severity);
  return found;
}

TEST_CASE("SM312 ranks the pairs that the map joins and no tie does") {
  CHECK(subjects_found("SM312", house()) ==
        Texts{"functions/b, functions/d", "functions/a, functions/d"});
  CHECK(
      messages("SM312", house()) ==
      Texts{"\"b\" and \"d\" need each other for the objective \"two\", and nobody has written "
            "who talks to whom",
            "\"a\" and \"d\" need each other on the map, as \"one\" feeds \"two\", and nobody has "
            "written who talks to whom"});
  CHECK(messages("SM312", house(), Lang::fi) ==
        Texts{"”b” ja ”d” tarvitsevat kartalla toisiaan tavoitteessa ”two” – kukaan ei ole "
              "kirjannut, kuka puhuu kenen kanssa",
              "”a” ja ”d” tarvitsevat kartalla toisiaan, kun tavoite ”one” vaikuttaa tavoitteeseen "
              "”two” – kukaan ei ole kirjannut, kuka puhuu kenen kanssa"});
}

TEST_CASE("SM312 names two shared objectives at most and the first by id") {
  CHECK(messages("SM312", R"(
objectives:
  one: {owner: a, contributors: d}
  two: {owner: d, contributors: a}
  three: {owner: a, contributors: d}
functions: {a: {works_with: b}, b: {}, c: {works_with: d}, d: {}}
)") == Texts{"\"a\" and \"d\" need each other, for instance for \"one\" and \"three\", and nobody "
             "has written who talks to whom"});
}

TEST_CASE("SM312 asks by what joins the two") {
  const Examined it(house());
  const CheckResult result = check(it.analysis, {.select = {"SM312"}, .ignore = {}});
  REQUIRE(result.findings.size() == 2);
  Texts questions;
  for (const Finding& finding : result.findings)
    questions.push_back(question_of(finding, it.model, Lang::en));
  std::ranges::sort(questions);
  CHECK(questions == Texts{"You share an objective. Who talks to whom, and how often?",
                           "Your objective feeds theirs. Who talks to whom, and how often?"});
}

TEST_CASE("SM312 warns of the first tenth and reports at most so many") {
  using enum Severity;
  const auto with = [](std::string_view thresholds) {
    return house("settings: {thresholds: {" + std::string(thresholds) + "}}\n");
  };
  // In file order: the pair that stands first is the smaller gap.
  CHECK(severities(house()) == std::vector{note, warning});
  CHECK(severities(with("coordination-share: 0.5")) == std::vector{note, warning});
  CHECK(severities(with("coordination-share: 0.51")) == std::vector{warning, warning});
  CHECK(severities(with("coordination-share: 0")) == std::vector{note, note});
  CHECK(severities(with("coordination-max: 1")) == std::vector{warning});
}

TEST_CASE("SM312 names the function with the smaller id first") {
  CHECK(subjects_found("SM312", R"(
objectives: {one: {owner: z, drives: two}, two: {owner: a}, three: {owner: b}}
functions: {z: {works_with: b}, b: {}, a: {works_with: c}, c: {}}
)") == Texts{"functions/a, functions/z"});
}

TEST_CASE("SM312 needs four functions with ties and three objectives that someone carries") {
  CHECK(reason_not_assessed("SM312", R"(
objectives: {one: {owner: a}, two: {owner: b}, three: {owner: c}}
functions: {a: {works_with: [b, c]}, b: {}, c: {}, d: {}}
)") == "fewer than four functions have a tie");
  CHECK(reason_not_assessed("SM312", R"(
objectives: {one: {owner: a}, two: {owner: b}, three: {owner: unknown}}
functions: {a: {works_with: [b, c]}, b: {}, c: {}, d: {works_with: c}}
)") == "fewer than three objectives have an owner or a contributor");
}

TEST_CASE("SM312 is clear where all who must work together do") {
  CHECK(subjects_found("SM312", R"(
objectives: {one: {owner: a, drives: {two: {kind: none}}}, two: {owner: d}, three: {owner: b}}
functions: {a: {works_with: b}, b: {}, c: {works_with: d}, d: {}}
)")
            .empty());
}

TEST_CASE("SM312 reports as many gaps as its limit and not one more") {
  const auto found = [](std::string_view most) {
    return subjects_found("SM312", R"(
objectives: {one: {contributors: [a, b, c, d, e]}, two: {owner: a}, three: {owner: a}}
functions: {a: {works_with: b}, b: {works_with: c}, c: {works_with: d}, d: {}, e: {}}
settings: {thresholds: {coordination-max: )" +
                                       std::string(most) + "}}\n")
        .size();
  };
  CHECK(found("2") == 2);
  CHECK(found("3") == 3);
  CHECK(found("10") == 7);  // ten pairs, three of them tied
}

// What the findings show, each place with the word it points at.
Texts places(const std::string& yaml) {
  const Examined it(yaml);
  Texts texts;
  for (const Finding& finding : check(it.analysis, {.select = {"SM312"}, .ignore = {}}).findings)
    for (const RelatedPlace& place : finding.related)
      texts.push_back(to_string(finding.subjects.back()) + " " +
                      std::string(it.model.sources.text_of(place.span)) + ": " +
                      to_text(place.remark, finding, it.model, Lang::en));
  return texts;
}

TEST_CASE("SM312 shows the objectives that both have and the arrows between them") {
  CHECK(places(house()) == Texts{"functions/d two: the arrow joins an objective of each",
                                 "functions/d two: an objective of both",
                                 "functions/d two: the arrow joins an objective of each"});
  CHECK(places(R"(
objectives: {one: {owner: a}, two: {owner: b, contributors: d, drives: one}, three: {owner: b}}
functions: {a: {works_with: b}, b: {works_with: d}, c: {works_with: d}, d: {}}
)") == Texts{"functions/d one: the arrow joins an objective of each"});
}

TEST_CASE("SM312 shows three places and no more") {
  constexpr std::string_view kFunctions =
      "functions: {a: {works_with: c}, b: {works_with: d}, c: {}, d: {}}\n";
  CHECK(places("objectives: {o1: {owner: [a, b]}, o2: {owner: [a, b]}, o3: {owner: [a, b]}, "
               "o4: {owner: [a, b]}}\n" +
               std::string(kFunctions))
            .size() == 3);
  CHECK(places("objectives: {o1: {owner: a, drives: [p, q, r, s]}, p: {owner: b}, q: {owner: b}, "
               "r: {owner: b}, s: {owner: b}}\n" +
               std::string(kFunctions))
            .size() == 3);
}

}  // namespace
}  // namespace stratmap
