#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// What two of the house, an outsider of it and the customer claim.
std::string said(std::string_view owner, std::string_view server, std::string_view customer,
                 std::string_view more = "") {
  const auto answer = [](std::string_view who, std::string_view claims) {
    return "    - {respondent: " + std::string(who) + ", stop: meaning, text: I am " +
           std::string(who) + ", claims: {" + std::string(claims) + "}}\n";
  };
  return "functions: {sales: {}, care: {}, it: {}}\njourney: {visit: {}, bill: {}}\ncustomers:\n"
         "  homes: {expects: production, ownership: {sales: owns, care: serves, it: "
         "holds-data}}\n" +
         std::string(more) +
         "round:\n  respondents:\n    o: {function: sales}\n    s: {function: care}\n"
         "    i: {function: it}\n    c: {customer: homes}\n  answers:\n" +
         answer("o", owner) + answer("s", server) + answer("i", "importance: 1, means: partner") +
         answer("c", customer);
}

TEST_CASE("SM913 lays ratings of the customer beside the median of the house") {
  CHECK(messages("SM913", said("importance: 5", "importance: 4", "importance: 2.5")) ==
        Texts{"the customer \"homes\" answers otherwise than the house on the importance of the "
              "customer"});
  CHECK(subjects_found("SM913", said("importance: 5", "importance: 4", "importance: 2.6")).empty());
  CHECK(subjects_found("SM913", said("importance: 5", "importance: 4", "importance: 2.5",
                                     "settings: {thresholds: {house-gap: 2.1}}\n"))
            .empty());
  CHECK(messages("SM913", said("attention: {visit: 5}", "enough: true", "attention: {visit: 1}"),
                 Lang::fi) ==
        Texts{"asiakas ”homes” vastaa toisin kuin talo kysymykseen, miten paljon asiakasta "
              "ajatellaan vaiheessa ”visit”"});
}

TEST_CASE("SM913 lays the words of the customer beside the word most of the house say") {
  CHECK(
      subjects_found("SM913", said("means: [user, buyer]", "means: user", "means: user")).empty());
  CHECK(subjects_found("SM913", said("means: [user, buyer]", "means: user", "means: buyer")) ==
        Texts{"customers/homes"});
  CHECK(subjects_found("SM913", said("means: user", "means: user", "means: [user, payer]")) ==
        Texts{"customers/homes"});  // .5
  CHECK(subjects_found("SM913", said("means: user", "means: user", "means: [user, payer]",
                                     "settings: {thresholds: {answer-distance: 0.51}}\n"))
            .empty());
}

TEST_CASE("SM913 takes the house's word on the expected mode from its claims and else the model") {
  const std::string service = "expects: {homes: customer-service}";
  CHECK(subjects_found("SM913", said("enough: true", "enough: true", service)) ==
        Texts{"customers/homes"});
  CHECK(subjects_found("SM913", said(service, "enough: true", service)).empty());
  CHECK(subjects_found("SM913", said(service, "expects: {homes: production}", service)).empty());
}

TEST_CASE("SM913 tells all differences of a customer in one finding") {
  const std::string yaml =
      said("importance: 5, means: user", "enough: true", "importance: 1, means: payer");
  CHECK(messages("SM913", yaml) ==
        Texts{"the customer \"homes\" answers otherwise than the house on 2 questions, such as who "
              "the customer is"});
  const Examined it(yaml);
  const CheckResult result = check(it.analysis, {.select = {"SM913"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  REQUIRE(finding.related.size() == 2);
  const auto remark = [&](std::size_t place, Lang lang) {
    return to_text(finding.related[place].remark, finding, it.model, lang);
  };
  CHECK(remark(0, Lang::en) ==
        "who the customer is; the customer: \"I am c\", the house: \"I am o\"");
  // One answer claims both: its words are not the answer to the second question as well.
  CHECK(remark(1, Lang::en) == "the importance of the customer");
  CHECK(remark(1, Lang::fi) == "miten tärkeä asiakas on?");
}

TEST_CASE("SM913 names the stage in each of its questions") {
  const Examined it(
      said("attention: {visit: 5, bill: 5}", "enough: true", "attention: {visit: 1, bill: 1}"));
  const CheckResult result = check(it.analysis, {.select = {"SM913"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  const Finding& finding = result.findings.front();
  REQUIRE(finding.related.size() == 2);
  const auto remark = [&](std::size_t place) {
    return to_text(finding.related[place].remark, finding, it.model, Lang::fi);
  };
  // They answered with numbers: what they said answered something else.
  CHECK(remark(0) == "miten paljon asiakasta ajatellaan vaiheessa ”visit”?");
  CHECK(remark(1) == "miten paljon asiakasta ajatellaan vaiheessa ”bill”?");
}

TEST_CASE("SM913 needs an answer of both to one question") {
  CHECK(reason_not_assessed("SM913", "functions: {a: {}}") ==
        "no customer has an answer in the culture round");
  CHECK(reason_not_assessed("SM913", said("importance: 5", "importance: 4", "means: user")) ==
        "the customer and the functions that serve it did not answer the same question");
}

TEST_CASE("SM913 finds two steps that rounding leaves a hair under it") {
  // 4.1 − 2.1.
  CHECK(subjects_found("SM913", said("importance: 4.1", "enough: true", "importance: 2.1")) ==
        Texts{"customers/homes"});
  CHECK(
      subjects_found("SM913", said("importance: 4.1", "enough: true", "importance: 2.11")).empty());
}

}  // namespace
}  // namespace stratmap
