#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM412 finds parties that nobody knows") {
  CHECK(messages("SM412", R"(
customers:
  a: {parties: {user: Tenants, payer: unknown}}
  b: {parties: {user: unknown, buyer: unknown}}
  c: {parties: {user: unknown, buyer: unknown, payer: unknown}}
  d: {parties: {user: Tenants}}
  e: {kind: internal, parties: {user: unknown}}
)") == Texts{
           "asked who the payer of the customer relationship \"a\" is, nobody knows",
           "asked who the user and the buyer of the customer relationship \"b\" are, nobody knows",
           "asked who the user, the buyer and the payer of the customer relationship \"c\" are, "
           "nobody knows"});
}

TEST_CASE("SM412 finds functions that do not know who the customer is") {
  constexpr std::string_view kHouse = R"(
functions: {sales: {}, care: {}, it: {}}
customers:
  a: {definition: {sales: [buyer, unknown], care: user, it: unknown}}
  b: {definition: {sales: buyer}}
  c: {parties: {payer: unknown}, definition: {care: unknown}}
)";
  CHECK(
      messages("SM412", kHouse) ==
      Texts{"asked who the customer is in the relationship \"a\", \"sales\" and \"it\" do not know",
            "asked who the payer of the customer relationship \"c\" is, nobody knows"});
  CHECK(messages("SM412", kHouse, Lang::fi).front() ==
        "kysyttiin, kuka on asiakas asiakkuudessa ”a” – ”sales” ja ”it” eivät tiedä");
  const Examined it(kHouse);
  const CheckResult result = check(it.analysis, {.select = {"SM412"}, .ignore = {}});
  CHECK(to_text(result.findings.back().label, result.findings.back(), it.model, Lang::en) ==
        "\"care\" does not know who the customer is");
}

constexpr std::string_view kRound = R"(
functions: {sales: {}}
round:
  respondents: {r: {function: sales}, s: {function: sales}, t: {function: sales}}
  answers:
    - {respondent: r, stop: meaning, claims: {means: [user, unknown]}}
    - {respondent: s, stop: meaning, claims: {means: buyer}}
    - {respondent: t, stop: meaning, claims: {importance: 1}}
)";

TEST_CASE("SM412 hears answers of the round that say it is not known") {
  CHECK(subjects_found("SM412", kRound) == Texts{"customers/definition"});
  CHECK(messages("SM412", kRound) ==
        Texts{"of 2 answers in the round on who the customer is, 1 says that it is not known"});
  CHECK(messages("SM412", kRound, Lang::fi) ==
        Texts{"rundissa kysyttiin, kuka on asiakas – 2 vastauksesta 1 on ”en tiedä”"});
}

TEST_CASE("SM412 tells of an answer of the round which function gave it and no more") {
  const auto told = [](std::string_view settings, std::string_view of_answer = "") {
    std::string yaml(kRound);
    yaml.insert(yaml.find("  respondents"), settings);
    yaml.insert(yaml.find("}}", yaml.find("unknown")) + 1, of_answer);
    const Examined it(yaml);
    const CheckResult result = check(it.analysis, {.select = {"SM412"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    const Finding& finding = result.findings.front();
    return std::pair(to_text(finding.label, finding, it.model, Lang::en), finding.related.size());
  };
  CHECK(told("") == std::pair(std::string("\"sales\" does not know"), std::size_t{1}));
  CHECK(told("  quotes: anonymous\n") == std::pair(std::string(), std::size_t{0}));
  CHECK(told("  quotes: none\n") == std::pair(std::string(), std::size_t{0}));
  CHECK(told("", ", quotable: false") == std::pair(std::string(), std::size_t{0}));
}

TEST_CASE("SM412 needs parties or definitions or answers on who the customer is") {
  CHECK(subjects_not_assessed("SM412", "customers: {a: {}, b: {parties: {user: Tenants}}}\n") ==
        Texts{"customers/a"});
  CHECK(reason_not_assessed("SM412", "customers: {a: {kind: internal}}\n") ==
        "the model has no external customers");
}

TEST_CASE("SM412 counts the answers that say it is not known and no others") {
  CHECK(messages("SM412", std::string(kRound) +
                              "    - {respondent: t, stop: meaning, claims: {means: payer}}\n") ==
        Texts{"of 3 answers in the round on who the customer is, 1 says that it is not known"});
}

TEST_CASE("SM412 passes over a definition that nobody known gives") {
  CHECK(subjects_found("SM412", R"(
functions: {sales: {}}
customers: {a: {definition: {unknown: unknown, sales: user}}}
)")
            .empty());
}

TEST_CASE("SM412 says what a customer lacks where nothing was asked of any") {
  CHECK(reason_not_assessed("SM412", "customers: {a: {}}\n") ==
        "nothing is said of the customer's `parties` or `definition`");
}

}  // namespace
}  // namespace stratmap
