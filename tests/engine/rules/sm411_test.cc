#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string shops(std::string_view parties, std::string_view rest = "") {
  return "functions: {sales: {}}\ncustomers: {shops: {parties: " + std::string(parties) + "}}\n" +
         std::string(rest);
}

TEST_CASE("SM411 hears a party that has an owner or a metric") {
  CHECK(subjects_found("SM411", shops("{user: Shops, payer: {name: Investor, owner: sales}}")) ==
        Texts{"customers/shops"});
  CHECK(subjects_found("SM411", shops("{user: Shops, payer: {name: Investor, owner: sales}}",
                                      "metrics: {m: {customer: shops, party: user}}"))
            .empty());
  CHECK(subjects_found("SM411", shops("{user: Shops, payer: Investor}",
                                      "metrics: {m: {customer: shops, party: user}}")) ==
        Texts{"customers/shops"});
}

TEST_CASE("SM411 is clear where no party is heard more than another") {
  CHECK(subjects_found("SM411", shops("{user: Shops, payer: Investor}")).empty());
}

TEST_CASE("SM411 names every party that is left out") {
  CHECK(
      messages("SM411", shops("{user: Shops, buyer: Chain, payer: {name: Bank, owner: sales}}")) ==
      Texts{"the parties \"Shops\" and \"Chain\" of the customer relationship \"shops\" have "
            "neither an owner nor a metric, though the third has"});
}

TEST_CASE("SM411 takes one name in two roles for one party") {
  CHECK(subjects_found("SM411", shops("{user: Family, payer: {name: Family, owner: sales}, buyer: "
                                      "{name: Agent, owner: sales}}"))
            .empty());
  CHECK(subjects_not_assessed("SM411",
                              shops("{user: Family, payer: {name: Family, owner: sales}}")) ==
        Texts{"customers/shops"});
}

TEST_CASE("SM411 leaves the unknown party to another rule") {
  CHECK(subjects_found("SM411", shops("{user: {name: A, owner: sales}, buyer: {name: B, owner: "
                                      "sales}, payer: unknown}"))
            .empty());
}

TEST_CASE("SM411 asks about the parties that are left out by their names") {
  const auto question = [](std::string_view parties, Lang lang) {
    const Examined it(shops(parties));
    const CheckResult result = check(it.analysis, {.select = {"SM411"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return question_of(result.findings.front(), it.model, lang);
  };
  constexpr std::string_view kPayer = "{user: {name: Tenants, owner: sales}, payer: Board}";
  CHECK(question(kPayer, Lang::fi) == "Kuka kuulee osapuolta ”Board”?");
  CHECK(question(kPayer, Lang::en) == "Who listens to \"Board\"?");
  constexpr std::string_view kTwo =
      "{user: Shops, payer: Bank, buyer: {name: Chain, owner: sales}}";
  CHECK(question(kTwo, Lang::fi) == "Kuka kuulee osapuolia ”Shops” ja ”Bank”?");
  CHECK(question(kTwo, Lang::en) == "Who listens to \"Shops\" and to \"Bank\"?");
}

TEST_CASE("SM411 speaks of parties that have a name") {
  CHECK(subjects_found("SM411", shops("{user: {name: A, owner: sales}, buyer: {name: B, owner: "
                                      "sales}, payer: {}}"))
            .empty());
}

}  // namespace
}  // namespace stratmap
