#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(
functions:
  sales: {mandate: full}
  care: {mandate: ask-first, parent: production}
  production: {head: Production manager, works_with: sales}
  billing: {mandate: none, head: Chief accountant}
  legal: {}
journey:
  purchase: {functions: {sales: {}, care: {role: Installer}}}
  visit: {functions: [care, sales, legal], mandate: {care: within-limits, sales: none}}
  invoice: {functions: {billing: {role: Clerk}, unknown: {}}}
)";

TEST_CASE("SM801 finds who meets the customer without a mandate") {
  CHECK(subjects_found("SM801", kHouse) == Texts{"journey/purchase, functions/care",
                                                 "journey/visit, functions/sales",
                                                 "journey/invoice, functions/billing"});
  CHECK(messages("SM801", kHouse) ==
        Texts{"\"care\" must ask before promising the customer anything at the stage \"purchase\"",
              "\"sales\" may promise the customer nothing at the stage \"visit\"",
              "\"billing\" may promise the customer nothing at the stage \"invoice\""});
  CHECK(words_pointed_at("SM801", kHouse) == Texts{"care", "sales", "billing"});
}

TEST_CASE("SM801 prints the role and who decides") {
  const Examined it(kHouse);
  const CheckResult result = check(it.analysis, {.select = {"SM801"}, .ignore = {}});
  REQUIRE(result.findings.size() == 3);
  const auto label = [&](std::size_t place, Lang lang) {
    return to_text(result.findings[place].label, result.findings[place], it.model, lang);
  };
  CHECK(label(0, Lang::en) == "the role here: Installer; who decides: Production manager");
  CHECK(label(1, Lang::en).empty());
  CHECK(label(2, Lang::fi) == "rooli: Clerk – päättäjä: Chief accountant");
}

TEST_CASE("SM801 does not assess where a mandate is not known") {
  CHECK(subjects_not_assessed("SM801", kHouse) == Texts{"journey/visit"});
  CHECK(subjects_not_assessed("SM801",
                              "functions: {a: {mandate: unknown}}\n"
                              "journey: {visit: {functions: a}}\n") == Texts{"journey/visit"});
  CHECK(reason_not_assessed("SM801", "journey: {visit: {}}\n") ==
        "no stage of the journey has functions");
}

TEST_CASE("SM801 names the head of the function itself before that of its parent") {
  const Examined it(R"(
functions: {care: {mandate: none, head: Foreman, parent: works}, works: {head: Director}}
journey: {visit: {functions: care}, later: {}}
)");
  const CheckResult result = check(it.analysis, {.select = {"SM801"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text(result.findings[0].label, result.findings[0], it.model, Lang::en) ==
        "who decides: Foreman");
}

TEST_CASE("SM801 is assessed where one mandate is known and not where none is") {
  CHECK(reason_not_assessed("SM801",
                            "functions: {a: {mandate: unknown}}\n"
                            "journey: {visit: {functions: a}}\n") ==
        "not every function at the stage says its `mandate`");
  CHECK(reason_not_assessed("SM801",
                            "functions: {a: {mandate: full}}\n"
                            "journey: {visit: {functions: a}, later: {}}\n")
            .empty());
}

TEST_CASE("SM801 names nobody where the parent is not known") {
  const Examined it(R"(
functions: {care: {mandate: none, parent: unknown}}
journey: {visit: {functions: care}}
)");
  const CheckResult result = check(it.analysis, {.select = {"SM801"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text(result.findings[0].label, result.findings[0], it.model, Lang::en).empty());
}

}  // namespace
}  // namespace stratmap
