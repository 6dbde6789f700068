#include "engine/baseline.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

using namespace stratmap;

namespace {

const RuleSelection kOwners = {.select = {"SM401", "SM402"}, .ignore = {}};

constexpr std::string_view kBefore = R"(organization: {name: {fi: Kunta, en: Town}, language: fi}
functions: {sales: {}, it: {}}
customers:
  a: {ownership: {sales: serves}}
  b: {ownership: {sales: serves}}
  c: {ownership: {sales: owns, it: owns}}
)";

// The same client: other order, other indents, comments, quotes, names, more of it.
constexpr std::string_view kMoved = R"(organization: {name: {en: Town, fi: Kunta}, language: fi}
customers:
      c:
        # shared
        ownership:
              it: [owns]
              sales: "owns"
      b: {name: "Renamed", ownership: {sales: serves}}

      a: {ownership: {sales: serves}}
functions:
  it: {}
  sales: {}
)";

Baseline baseline(std::string_view yaml, const RuleSelection& rules = kOwners,
                  const Baseline& before = {}) {
  const Examined client(yaml);
  return baseline_of(client.model, check(client.analysis, rules), before);
}

// What is new: "code subject", one a line, then how many are known and gone.
std::string news(std::string_view yaml, const Baseline& known,
                 const RuleSelection& rules = kOwners) {
  const Examined client(yaml);
  const CheckResult result = less_known(check(client.analysis, rules), known, client.analysis);
  std::string text;
  for (const Finding& each : result.findings)
    text += std::string(each.rule->code) + " " + to_string(each.subjects) + "\n";
  REQUIRE(result.against_baseline);
  return text + std::to_string(result.against_baseline->known) + " known, " +
         std::to_string(result.against_baseline->gone) + " gone";
}

std::string listed(const Baseline& baseline) {
  std::string text;
  for (const KnownFinding& each : baseline.findings) text += each.code + " " + each.subject + "\n";
  return text;
}

}  // namespace

TEST_CASE("a baseline holds the findings in order, by code and subject") {
  const Baseline known = baseline(kBefore);
  CHECK(known.organization == "Kunta");
  CHECK(listed(known) == "SM401 customers/a\nSM401 customers/b\nSM402 customers/c\n");
  CHECK(listed(baseline(kMoved)) == listed(known));
}

TEST_CASE("a model that is put in another order and indented otherwise brings nothing new") {
  CHECK(news(kMoved, baseline(kBefore)) == "3 known, 0 gone");
  CHECK(news(kBefore, baseline(kMoved)) == "3 known, 0 gone");
}

TEST_CASE("what is new is left, and what is put right is gone") {
  constexpr std::string_view kNow = R"(organization: {name: Kunta, language: fi}
functions: {sales: {}, it: {}}
customers:
  a: {ownership: {sales: owns}}
  b: {ownership: {sales: serves}}
  c: {ownership: {sales: owns, it: owns}}
  d: {ownership: {sales: serves}}
)";
  CHECK(news(kNow, baseline(kBefore)) == "SM401 customers/d\n2 known, 1 gone");
}

TEST_CASE("what is accepted since is neither known nor gone") {
  constexpr std::string_view kNow = R"(organization: {name: Kunta, language: fi}
functions: {sales: {}, it: {}}
customers:
  a: {ownership: {sales: serves}}
  b: {ownership: {sales: serves}, accept: {SM401: On purpose}}
  c: {ownership: {sales: owns, it: owns}}
)";
  CHECK(news(kNow, baseline(kBefore)) == "2 known, 0 gone");
}

TEST_CASE("what a check can't judge is not gone, and stays in the next baseline") {
  const Baseline known = baseline(kBefore);
  const RuleSelection one = {.select = {"SM401"}, .ignore = {}};
  CHECK(news(kBefore, known, one) == "2 known, 0 gone");
  CHECK(listed(baseline(kBefore, one, known)) == listed(known));
  CHECK(listed(baseline(kBefore, one)) == "SM401 customers/a\nSM401 customers/b\n");
  constexpr std::string_view kNoCustomers =
      "organization: {name: Kunta, language: fi}\nfunctions: {sales: {}, it: {}}\n";
  CHECK(news(kNoCustomers, known) == "0 known, 0 gone");
  CHECK(listed(baseline(kNoCustomers, kOwners, known)) == listed(known));
}

TEST_CASE("a finding of several subjects is not gone while one of them can't be judged") {
  constexpr std::string_view kData = R"(organization: {name: Kunta, language: fi}
functions: {sales: {}, it: {}}
systems: {crm: {holds: [b]}}
customers:
  a: {ownership: {sales: owns, it: holds-data}}
  b: {ownership: {sales: owns, it: holds-data}}
)";
  const RuleSelection one = {.select = {"SM413"}, .ignore = {}};
  const Baseline all = baseline(kData, one);
  REQUIRE(listed(all) ==
          "SM413 customers/a, functions/sales\nSM413 customers/b, functions/sales\n");
  std::string unasked(kData);
  unasked.replace(unasked.find(", it: holds-data}}"), 18, "}}");
  CHECK(news(unasked, all, one).ends_with("1 known, 0 gone"));
}

TEST_CASE("what is gone is not in the next baseline") {
  const Baseline before{.organization = "Kunta", .findings = {{"SM401", "customers/old"}}};
  CHECK(news(kBefore, before).ends_with("0 known, 1 gone"));
  CHECK(listed(baseline(kBefore, kOwners, before)) == listed(baseline(kBefore)));
}

TEST_CASE("knots are made of what is new") {
  const Examined client(kBefore);
  const CheckResult all = check(client.analysis, kOwners);
  REQUIRE(all.knots.size() == 1);
  const Baseline known{.organization = "Kunta", .findings = {{"SM401", "customers/a"}}};
  const CheckResult result = less_known(all, known, client.analysis);
  CHECK(result.findings.size() == 2);
  CHECK(result.knots.empty());
  CHECK(result.count(Severity::warning) == 2);
}

TEST_CASE("codes that no rule bears are told once each, and count for nothing") {
  const Baseline known{
      .organization = "Kunta",
      .findings = {{"SM999", "map"}, {"SM401", "customers/a"}, {"SM499", "x"}, {"SM999", "y"}}};
  CHECK(unknown_codes(known) == std::vector<std::string>{"SM499", "SM999"});
  CHECK(news(kBefore, known).ends_with("1 known, 0 gone"));
  CHECK(listed(baseline(kBefore, kOwners, known)) == listed(baseline(kBefore)));
}
