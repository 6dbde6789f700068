#include "engine/check.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// Three gaps: nobody owns homes (SM401), two own shops (SM402), quality has no owner (SM404).
constexpr std::string_view kHouse = R"(
functions: {sales: {}, service: {}}
customers:
  homes: {ownership: {sales: plans}}
  shops: {ownership: {sales: owns, service: owns}}
objectives:
  quality: {}
  growth: {owner: sales}
)";

RuleSelection only(std::vector<std::string> words) {
  return {.select = std::move(words), .ignore = {}};
}

Texts told(const CheckResult& result) {
  Texts texts;
  for (const Finding& finding : result.findings)
    texts.push_back(std::string(finding.rule->code) + " " + to_string(finding.subjects));
  return texts;
}

Texts told(std::string_view yaml, const RuleSelection& selection,
           std::optional<Day> as_of = std::nullopt) {
  const Examined it(yaml, as_of);
  return told(check(it.analysis, selection));
}

std::string with(std::string_view more) { return std::string(kHouse) + std::string(more); }

TEST_CASE("Rules are selected by code and name and beginning of code") {
  CHECK(told(kHouse, only({"SM402"})) == Texts{"SM402 customers/shops"});
  CHECK(told(kHouse, only({"sm402"})) == Texts{"SM402 customers/shops"});
  CHECK(told(kHouse, only({"several-owners"})) == Texts{"SM402 customers/shops"});
  CHECK(told(kHouse, only({"SM4"})) ==
        Texts{"SM401 customers/homes", "SM402 customers/shops", "SM404 objectives/quality"});
  CHECK(told(kHouse, {.select = {"SM4"}, .ignore = {"SM402", "SM404"}}) ==
        Texts{"SM401 customers/homes"});
  CHECK(told(kHouse, only({"SM999"})).empty());
}

TEST_CASE("A rule that is not selected was not run") {
  const Examined it(kHouse);
  const CheckResult result = check(it.analysis, only({"SM402", "SM101"}));
  CHECK(result.rules_run == 2);
  CHECK(result.rules_clear == 0);
  CHECK(result.rules_not_assessed() == 1);
  REQUIRE(result.not_assessed.size() == 1);
  CHECK(result.not_assessed.front().rule->code == "SM101");
}

TEST_CASE("Settings weigh the findings of a rule and turn it off") {
  const Examined it(with("settings: {rules: {SM401: error, SM402: off, SM404: note}}\n"));
  const CheckResult result = check(it.analysis, only({"SM401", "SM402", "SM404", "SM411"}));
  CHECK(told(result) == Texts{"SM401 customers/homes", "SM404 objectives/quality"});
  CHECK(result.findings[0].severity == Severity::error);
  CHECK(result.findings[1].severity == Severity::note);
  CHECK(result.count(Severity::error) == 1);
  CHECK(result.count(Severity::warning) == 0);
  CHECK(result.rules_run == 3);  // SM401, SM404, SM411
}

TEST_CASE("Every rule is clear or fired or not assessed") {
  const Examined it(kHouse);
  const CheckResult result = check(it.analysis);
  std::vector<std::string_view> fired;
  for (const Finding& finding : result.findings) fired.push_back(finding.rule->code);
  std::ranges::sort(fired);
  fired.erase(std::unique(fired.begin(), fired.end()), fired.end());
  CHECK(result.rules_run == fired.size() + result.rules_clear + result.rules_not_assessed());
}

TEST_CASE("A rule without any assessed subject gives one entry and its reason") {
  const Examined it("objectives: {a: {}, b: {}}\nmetrics: {m: {}, n: {}}");
  const CheckResult result = check(it.analysis, only({"SM604", "SM404"}));
  REQUIRE(result.not_assessed.size() == 2);
  CHECK(result.not_assessed[0].rule->code == "SM404");
  CHECK_FALSE(result.not_assessed[1].why.subject);
  CHECK(result.not_assessed[1].why.reason.en == "the metric has no `measures`");
  CHECK(result.not_assessed[1].subjects == 2);
  CHECK(result.not_assessed[1].section == "metrics");
  CHECK(result.rules_not_assessed() == 2);
}

TEST_CASE("A rule that no subject can be assessed by tells the commonest reason") {
  const Examined it(
      "objectives: {a: {}}\nmetrics: {m: {measures: a, direction: monitor}, n: {}, "
      "o: {}}");
  const CheckResult result = check(it.analysis, only({"SM604"}));
  REQUIRE(result.not_assessed.size() == 1);
  CHECK(result.not_assessed[0].why.reason.en == "the metric has no `measures`");
  CHECK(result.not_assessed[0].subjects == 2);
}

TEST_CASE("A rule with some assessed subjects gives an entry for each of the others") {
  const Examined it("objectives: {a: {}}\nmetrics: {m: {measures: a}, n: {}, o: {}}");
  const CheckResult result = check(it.analysis, only({"SM604"}));
  REQUIRE(result.not_assessed.size() == 2);
  CHECK(to_string(*result.not_assessed[0].why.subject) == "metrics/n");
  CHECK(to_string(*result.not_assessed[1].why.subject) == "metrics/o");
  CHECK(result.rules_not_assessed() == 0);
}

TEST_CASE("An accept on a subject silences its finding and tells the reason") {
  const Examined it(R"(
functions: {sales: {}}
customers:
  homes: {ownership: {sales: plans}, accept: {SM401: Until the key accounts are split}}
)");
  const CheckResult result = check(it.analysis);
  CHECK(told(result).empty());
  REQUIRE(result.accepted.size() == 1);
  CHECK(to_string(result.accepted.front().finding.subjects) == "customers/homes");
  CHECK(it.model.text_in(result.accepted.front().accept->because, Lang::en) ==
        "Until the key accounts are split");
}

TEST_CASE("A link is accepted at its entry") {
  CHECK(told(R"(
objectives: {a: {drives: [b, {b: {lag: 1mo, accept: {SM102: Two speeds}}}]}, b: {}}
)",
             only({"SM102", "SM006"}))
            .empty());
}

TEST_CASE("What is no element is accepted at the organization") {
  const Examined it(R"(
objectives: {a: {drives: b}, b: {}, c: {drives: d}, d: {}}
)");
  CHECK(told(check(it.analysis, only({"SM106"}))) == Texts{"SM106 map"});
  Model model = model_of("objectives: {a: {drives: b}, b: {}, c: {drives: d}, d: {}}");
  model.organization.notes.accepts.push_back(
      {.code = "SM106", .span = {}, .because = {}, .until = {}});
  const Analysis analysis = analyse(model);
  CHECK(told(check(analysis, only({"SM106"}))).empty());
}

TEST_CASE("An accept at the organization does not silence an element") {
  Model model = model_of(kHouse);
  model.organization.notes.accepts.push_back(
      {.code = "SM401", .span = {}, .because = {}, .until = {}});
  const Analysis analysis = analyse(model);
  CHECK(told(check(analysis, only({"SM401", "SM006"}))) ==
        Texts{"SM006 organization, SM401", "SM401 customers/homes"});
}

TEST_CASE("After the last day of until the finding returns and the accept is told") {
  constexpr std::string_view kAccepted = R"(
functions: {sales: {}}
customers:
  homes:
    ownership: {sales: plans}
    accept: {SM401: {because: Not yet, until: 2026-06}}
)";
  CHECK(told(kAccepted, {}, day_of(2026, 6, 30)).empty());
  CHECK(told(kAccepted, {}, day_of(2026, 7, 1)) ==
        Texts{"SM401 customers/homes", "SM006 customers/homes, SM401"});
  CHECK(told(kAccepted, {}).empty());  // without a day, nothing has ended
}

TEST_CASE("An accept whose time is over is told though its rule was not run") {
  constexpr std::string_view kAccepted = R"(
functions: {sales: {accept: {SM401: {because: Not yet, until: 2026-06}}}}
)";
  CHECK(told(kAccepted, only({"SM006"}), day_of(2026, 7, 1)) ==
        Texts{"SM006 functions/sales, SM401"});
}

TEST_CASE("An idle accept is told only where its rule was run and assessed") {
  constexpr std::string_view kIdle = R"(
functions: {sales: {accept: {SM301: Alone on purpose}}, it: {works_with: hr}, hr: {}}
objectives: {a: {owner: sales, contributors: it, accept: {SM601: Not yet, SM502: Later}}}
)";
  CHECK(told(kIdle, only({"SM006", "SM301"})) == Texts{"SM006 functions/sales, SM301"});
  CHECK(told(kIdle, only({"SM006", "SM601"})).empty());  // no metric: not assessed
  CHECK(told(kIdle, only({"SM006"})).empty());
}

TEST_CASE("An accept of a subject that could not be assessed is not idle") {
  CHECK(told(R"(
functions: {sales: {}}
customers:
  homes: {ownership: {sales: owns}}
  shops: {accept: {SM411: Asked in spring}}
  towns: {parties: {user: A, payer: B}}
)",
             only({"SM006", "SM411"}))
            .empty());
}

TEST_CASE("An idle accept can itself be accepted") {
  constexpr std::string_view kTwice = R"(
functions: {sales: {}}
customers:
  homes: {ownership: {sales: owns}, accept: {SM401: Kept for spring, SM006: On purpose}}
  shops: {ownership: {sales: owns}, accept: {SM006: Nothing to accept}}
)";
  CHECK(told(kTwice, only({"SM006", "SM401"})) == Texts{"SM006 customers/shops, SM006"});
}

TEST_CASE("Findings are ordered by place and code") {
  constexpr std::string_view kOrder = R"(
objectives:
  b: {drives: c}
  a: {drives: c}
  c: {drives: b}
  d: {}
metrics: {m: {measures: a}}
)";
  CHECK(told(kOrder, only({"SM101", "SM103", "SM601"})) ==
        Texts{"SM101 objectives/b, objectives/c", "SM601 objectives/b", "SM601 objectives/c",
              "SM103 objectives/d", "SM601 objectives/d"});
}

TEST_CASE("A fingerprint stays when other lines change") {
  const Examined it(kHouse);
  const Examined moved("# a comment\n" + with("glossary: {customer: {definition: Who pays}}\n"));
  const auto one = check(it.analysis, only({"SM402"})),
             other = check(moved.analysis, only({"SM402"}));
  REQUIRE(one.findings.size() == 1);
  REQUIRE(other.findings.size() == 1);
  CHECK(fingerprint(one.findings[0]) == fingerprint(other.findings[0]));
  CHECK(fingerprint(one.findings[0]).size() == 16);
  CHECK(fingerprint(one.findings[0]) !=
        fingerprint(check(it.analysis, only({"SM401"})).findings.at(0)));
}

}  // namespace
}  // namespace stratmap
