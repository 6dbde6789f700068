#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kFunctions = "functions: {sales: {}, service: {}, it: {}}\n";

std::string house(std::string_view customers) {
  return std::string(kFunctions).append("customers:\n").append(customers);
}

TEST_CASE("SM401 says in its own words that nobody knows") {
  CHECK(messages("SM401", house("  homes: {ownership: {unknown: owns, sales: leads}}\n")) ==
        Texts{"asked who owns the customer relationship \"homes\", and no owner was found"});
  CHECK(messages("SM401", house("  homes: {ownership: {sales: leads}}\n"), Lang::fi) ==
        Texts{"mikään toiminto ei omista asiakkuutta ”homes”"});
}

TEST_CASE("SM401 takes an owner of every party for an owner of the whole") {
  CHECK(subjects_found("SM401", house(R"(
  homes: {ownership: {it: holds-data}, parties: {user: {name: A, owner: sales}}}
  shops: {ownership: {it: holds-data}, parties: {user: {name: A, owner: sales}, payer: B}}
  towns: {ownership: {it: holds-data}, parties: {user: {name: A, owner: unknown}}}
  sites: {ownership: {it: holds-data}, parties: {user: {name: A, owner: sales}, payer: unknown}}
)")) == Texts{"customers/shops", "customers/towns", "customers/sites"});
}

TEST_CASE("SM401 does not assess a customer of whom nothing is said") {
  CHECK(subjects_not_assessed("SM401",
                              house("  homes: {ownership: {it: uses-data}}\n  shops: {}\n")) ==
        Texts{"customers/shops"});
  CHECK(subjects_found("SM401", house("  homes: {ownership: {it: owns}}\n  shops: {}\n")) ==
        Texts{"customers/shops"});
}

TEST_CASE("SM401 speaks of customers from outside") {
  CHECK(
      reason_not_assessed("SM401", house("  staff: {kind: internal, ownership: {it: serves}}\n")) ==
      "the model has no external customers");
}

TEST_CASE("SM401 shows who could own it") {
  const Examined it(
      house("  homes: {ownership: {sales: plans, service: [serves], it: holds-data}}\n"));
  const CheckResult result = check(it.analysis, {.select = {"SM401"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "2 functions touch it, none owns it");
  REQUIRE(finding.related.size() == 2);
  CHECK(it.model.sources.text_of(finding.related[0].span) == "sales");
  CHECK(it.model.sources.text_of(finding.related[1].span) == "service");
}

std::string asked(std::string_view first, std::string_view second) {
  return house("  homes: {ownership: {service: serves}}\n  shops: {}\n") +
         "round:\n  respondents: {a: {function: sales}, b: {function: service}}\n  answers:\n" +
         "    - {respondent: a, stop: ownership, claims: {owns: {homes: " + std::string(first) +
         "}}}\n    - {respondent: b, stop: ownership, claims: {owns: {homes: " +
         std::string(second) + "}}}\n";
}

TEST_CASE("SM401 takes an owner on whom the round agrees") {
  CHECK(subjects_found("SM401", asked("sales", "sales")) == Texts{"customers/shops"});
  CHECK(subjects_found("SM401", asked("sales", "service")) == Texts{"customers/homes"});
}

TEST_CASE("SM401 says that the round agrees on not knowing") {
  const Examined it(asked("unknown", "unknown"));
  const CheckResult result = check(it.analysis, {.select = {"SM401"}, .ignore = {}});
  REQUIRE(result.findings.size() == 2);
  const Finding& finding = result.findings.front();
  CHECK(message_of(finding, it.model, Lang::en) ==
        "asked who owns the customer relationship \"homes\", and no owner was found");
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "from the round: 2 of 2 functions do not know");
}

TEST_CASE("SM401 speaks of one function otherwise than of several") {
  const Examined it(house("  homes: {ownership: {sales: plans}}\n"));
  const CheckResult result = check(it.analysis, {.select = {"SM401"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  CHECK(to_text(finding.label, finding, it.model, Lang::en) ==
        "1 function touches it but does not own it");
  CHECK(to_text(finding.label, finding, it.model, Lang::fi) ==
        "1 toiminto on mukana, mutta ei omista");
}

TEST_CASE("SM401 counts functions that are known among those that touch a customer") {
  const Examined it(house("  homes: {ownership: {sales: plans, unknown: leads}}\n"));
  const CheckResult result = check(it.analysis, {.select = {"SM401"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text(result.findings.front().label, result.findings.front(), it.model, Lang::en) ==
        "1 function touches it but does not own it");
}

TEST_CASE("SM401 does not take the owner of an internal customer for the use of ownership") {
  constexpr std::string_view kInside =
      "  staff: {kind: internal, ownership: {it: owns}}\n  shops: {}\n";
  CHECK(subjects_not_assessed("SM401", house(kInside)) == Texts{"customers/shops"});
  CHECK(reason_not_assessed("SM401", house(kInside)) ==
        "nothing is said of the customer's `ownership`");
}

}  // namespace
}  // namespace stratmap
