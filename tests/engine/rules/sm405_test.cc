#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM405 tells what a term lacks") {
  CHECK(messages("SM405", R"(
functions: {sales: {}}
glossary:
  customer: {definition: Who signs, by: sales}
  loyalty: {definition: They stay}
  churn: {by: sales}
  fault: {}
  visit: {definition: We come, by: unknown}
  asked: {definition: unknown, by: unknown}
)") == Texts{"the term \"loyalty\" has a definition, but nobody is named who gave it (`by`)",
             "the term \"churn\" has no definition",
             "the term \"fault\" has neither a definition nor a definer",
             "asked who defined the term \"visit\", nobody knows",
             "the term \"asked\" has neither a definition nor a definer"});
}

std::string defined(std::string_view definitions, std::string_view rest = "") {
  return "functions: {sales: {}, service: {}}\ncustomers: {homes: {definition: " +
         std::string(definitions) + "}}\n" + std::string(rest);
}

TEST_CASE("SM405 misses the customer where two functions say whom they see") {
  CHECK(messages("SM405", defined("{sales: buyer, service: user}")) ==
        Texts{"2 functions say whom they see as the customer, but the glossary has no term "
              "\"customer\""});
  CHECK(subjects_found("SM405", defined("{sales: buyer, service: user}",
                                        "glossary: {fault: {definition: X, by: sales}}\n")) ==
        Texts{"glossary"});
  CHECK(subjects_found("SM405",
                       defined("{sales: buyer}", "glossary: {fault: {definition: X, by: sales}}\n"))
            .empty());
}

TEST_CASE("SM405 knows the customer by id or by name in either language and any case") {
  const auto found = [](std::string_view term) {
    return subjects_found(
        "SM405", defined("{sales: buyer, service: user}",
                         "glossary: {" + std::string(term) + "definition: X, by: sales}}\n"));
  };
  CHECK(found("Customer: {").empty());
  CHECK(found("asiakas: {").empty());
  CHECK(found("c: {name: CUSTOMER, ").empty());
  CHECK(found("c: {name: {fi: Asiakas, en: Client}, ").empty());
  CHECK(found("customers: {") == Texts{"glossary"});
}

TEST_CASE("SM405 asks about the term that is undefined") {
  const auto question = [](std::string_view yaml) {
    const Examined it(yaml);
    const CheckResult result = check(it.analysis, {.select = {"SM405"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    return question_of(result.findings.front(), it.model, Lang::en);
  };
  CHECK(question("glossary: {customer: {}}") == "When you say customer, who do you see?");
  CHECK(question("glossary: {fault: {}}") == "When you say \"fault\", what do you mean?");
}

TEST_CASE("SM405 needs a glossary or two functions that say whom they see") {
  CHECK(reason_not_assessed("SM405", defined("{sales: buyer}")) ==
        "there is no glossary, and no two functions say whom they see as the customer");
  CHECK(reason_not_assessed("SM405", defined("{sales: buyer, service: unknown}")).empty());
}

TEST_CASE("SM405 points at two of those who use the word and no more") {
  const Examined it(R"(
functions: {a: {}, b: {}, c: {}}
customers: {homes: {definition: {a: buyer, b: user, c: payer}}}
)");
  const CheckResult result = check(it.analysis, {.select = {"SM405"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].related.size() == 2);
}

}  // namespace
}  // namespace stratmap
