#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string journey(const std::vector<std::string>& attention, std::string_view rest = "") {
  std::string yaml = "functions: {sales: {kind: sales}, billing: {kind: billing}}\njourney:\n";
  for (std::size_t i = 0; i < attention.size(); ++i)
    yaml += "  s" + std::to_string(i) + ": {attention: " + attention[i] + "}\n";
  return yaml + std::string(rest);
}

TEST_CASE("SM804 finds later stages with less than half of the most attention") {
  CHECK(subjects_found("SM804", journey({"1", "5", "2.5", "2.4", "3"})) == Texts{"journey/s3"});
  CHECK(subjects_found("SM804", journey({"4", "1", "4", "1"})) ==
        Texts{"journey/s1", "journey/s3"});
  CHECK(messages("SM804", journey({"5", "5", "5", "1"})) ==
        Texts{"attention to the customer is 1 out of 5 at the stage \"s3\", and 5 out of 5 at "
              "\"s0\""});
}

TEST_CASE("SM804 takes the share from the thresholds") {
  CHECK(subjects_found("SM804", journey({"5", "4", "3", "2.9"},
                                        "settings: {thresholds: {attention-share: 0.6}}\n")) ==
        Texts{"journey/s3"});
}

TEST_CASE("SM804 reads the answers of the round where a stage has no rating") {
  constexpr std::string_view kHouse = R"(
functions: {sales: {}, care: {}}
metrics: {m: {}}
journey:
  a: {metrics: m}
  b: {functions: sales}
  c: {}
  d: {metrics: m, functions: [sales, care]}
  e: {}
round:
  respondents: {r: {function: sales}, s: {function: care}}
  answers:
    - {respondent: r, stop: expectations, claims: {attention: {a: 5, b: 4, c: 2, d: 5}}}
    - {respondent: s, stop: expectations, claims: {attention: {a: 5, c: 2, d: 3}}}
)";
  // a 5, b 4, c 2, d 4; e has no rating, and the model shows nothing of it.
  CHECK(subjects_found("SM804", kHouse) == Texts{"journey/c", "journey/e"});
}

TEST_CASE("SM804 keeps how uneven it is and says where ratings and evidence differ") {
  const Examined it(R"(
functions: {sales: {mandate: full}, billing: {kind: billing}}
metrics: {m: {}}
journey:
  purchase: {attention: 5, functions: sales, metrics: m}
  start: {attention: 5}
  visit: {attention: 3, functions: [billing, sales]}
  invoice: {attention: 1, functions: billing}
)");
  const CheckResult result = check(it.analysis, {.select = {"SM804"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "by its metrics, functions and mandates it gets 1.7 out of 5");
  CHECK(to_text({"{gini}", "{gini}"}, finding, it.model, Lang::en) == "0.25");
  REQUIRE(finding.related.size() == 2);  // start: 5 against 0; visit: 3 against 5
  CHECK(it.model.sources.text_of(finding.related[0].span) == "start");
  CHECK(it.model.sources.text_of(finding.related[1].span) == "visit");
}

TEST_CASE("SM804 asks about the invoice where the stage is of billing") {
  const auto question = [](std::string_view functions) {
    const Examined it(journey(
        {"5", "4", "3"}, "  last: {attention: 1, functions: " + std::string(functions) + "}\n"));
    const CheckResult result = check(it.analysis, {.select = {"SM804"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return question_of(result.findings.front(), it.model, Lang::fi);
  };
  CHECK(question("billing") == "Miltä meidän laskumme tuntuu saajasta?");
  CHECK(question("[billing, sales]") == "Miltä tämä vaihe tuntuu asiakkaasta? (”last”)");
  CHECK(question("[]") == "Miltä tämä vaihe tuntuu asiakkaasta? (”last”)");
}

TEST_CASE("SM804 needs attention at four stages") {
  CHECK(reason_not_assessed("SM804", journey({"5", "1", "1"}, "  s3: {}\n")) ==
        "fewer than four stages of the journey have `attention`");
}

TEST_CASE("SM804 compares with the very share that the settings say") {
  CHECK(subjects_found("SM804", journey({"5", "4", "3", "2.96"},
                                        "settings: {thresholds: {attention-share: 0.6}}\n")) ==
        Texts{"journey/s3"});
}

TEST_CASE("SM804 takes the first of stages that only rounding tells apart") {
  // The mean of three times 2.7 is a hair over it.
  std::string yaml = journey({"2.7", "1.2", "1.4"}, "  s3: {}\n") +
                     "round:\n  respondents: {a: {function: sales}, b: {function: billing}, c: "
                     "{function: it}}\n  answers:\n";
  for (const std::string_view by : {"a", "b", "c"})
    yaml.append("    - {respondent: ")
        .append(by)
        .append(", stop: meaning, claims: {attention: {s3: 2.7}}}\n");
  yaml.insert(yaml.find('{') + 1, "it: {}, ");
  CHECK(messages("SM804", yaml) ==
        Texts{"attention to the customer is 1.2 out of 5 at the stage \"s1\", and 2.7 out of 5 at "
              "\"s0\""});
}

TEST_CASE("SM804 says where ratings and evidence are two apart whatever rounding takes") {
  // Rated 4, 4 and 3, where the model shows a third of what it shows of the first.
  const Examined it(R"(
functions: {sales: {}, care: {}, it: {}}
metrics: {m: {}}
journey:
  first: {attention: 5, functions: [sales, care], metrics: m}
  second: {functions: sales}
  third: {attention: 5, functions: [sales, care, it]}
  fourth: {attention: 1, functions: care}
round:
  respondents: {a: {function: sales}, b: {function: care}, c: {function: it}}
  answers:
    - {respondent: a, stop: expectations, claims: {attention: {second: 4}}}
    - {respondent: b, stop: expectations, claims: {attention: {second: 4}}}
    - {respondent: c, stop: expectations, claims: {attention: {second: 3}}}
)");
  const CheckResult result = check(it.analysis, {.select = {"SM804"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  REQUIRE(result.findings.front().related.size() == 1);
  CHECK(it.model.sources.text_of(result.findings.front().related.front().span) == "second");
}

}  // namespace
}  // namespace stratmap
