#include <algorithm>
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
        Texts{"the customer \"homes\" answers differently from the organization on the importance "
              "of the "
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
  CHECK(messages("SM913", yaml) == Texts{"the customer \"homes\" answers differently from the "
                                         "organization on 2 questions, such as who "
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
        "who the customer is; the customer: \"I am c\", the organization: \"I am o\"");
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

TEST_CASE("SM913 hears of each customer its own people alone") {
  std::string yaml = said("importance: 5", "enough: true", "importance: 5");
  yaml.insert(yaml.find("  homes:"), "  towns: {}\n");
  yaml.insert(yaml.find("    c: {customer"), "    t: {customer: towns}\n");
  yaml += "    - {respondent: t, stop: meaning, claims: {importance: 1}}\n";
  CHECK(subjects_found("SM913", yaml).empty());
  CHECK(subjects_not_assessed("SM913", yaml) == Texts{"customers/towns"});
}

TEST_CASE("SM913 needs an answer of an external customer") {
  const std::string yaml = said("importance: 5", "enough: true", "importance: 1");
  const auto with_customer = [&](std::string_view before, std::string_view after) {
    std::string changed = yaml;
    changed.replace(changed.find(before), before.size(), after);
    return changed;
  };
  CHECK(subjects_found("SM913", yaml).size() == 1);
  const std::string none = "no customer has an answer in the culture round";
  CHECK(reason_not_assessed("SM913", with_customer("expects: production", "kind: internal")) ==
        none);
  CHECK(reason_not_assessed("SM913", with_customer("{respondent: c,", "{respondent: i,")) == none);
}

TEST_CASE("SM913 asks of a customer what the customer itself is expected to want") {
  // The answer is about another customer.
  std::string yaml =
      said("expects: {towns: production}", "enough: true", "expects: {towns: customer-service}");
  yaml.insert(yaml.find("  homes:"), "  towns: {}\n");
  CHECK(reason_not_assessed("SM913", yaml) ==
        "the customer and the functions that serve it did not answer the same question");
}

TEST_CASE("SM913 lays claims beside the customer's where the model expects nothing") {
  const std::string service = "expects: {homes: customer-service}";
  const auto without = [](std::string yaml) {
    yaml.erase(yaml.find("expects: production, "), 21);
    return yaml;
  };
  CHECK(subjects_found("SM913", without(said("expects: {homes: production}", "enough: true",
                                             service))) == Texts{"customers/homes"});
  CHECK_FALSE(
      reason_not_assessed("SM913", without(said("enough: true", "enough: true", service))).empty());
}

// What is told of the one finding of a model.
struct Told {
  explicit Told(const std::string& yaml) : it(yaml) {
    const CheckResult result = check(it.analysis, {.select = {"SM913"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    finding = result.findings.front();
    for (const RelatedPlace& place : finding.related)
      remarks.push_back(to_text(place.remark, finding, it.model, Lang::en));
  }
  Examined it;
  Finding finding;
  Texts remarks;
};

// The model, in which the text before stands as the one after it.
std::string changed(std::string yaml, std::string_view before, std::string_view after) {
  return yaml.replace(yaml.find(before), before.size(), after);
}

TEST_CASE("SM913 lists which questions it is about") {
  const Told told(said("attention: {visit: 5}, means: user", "enough: true",
                       "attention: {visit: 1}, means: payer"));
  for (const Figure& figure : told.finding.figures)
    if (figure.name == "questions")
      CHECK(std::get<std::string>(figure.value) == "means, attention/visit");
}

TEST_CASE("SM913 brings what the customer and the house say where both do in words") {
  const std::string yaml = said("means: user", "enough: true", "means: payer");
  const Told told(yaml);
  REQUIRE(told.finding.answers);
  const auto& [customer, house] = *told.finding.answers;
  CHECK(customer.by->id == "homes");
  CHECK(customer.says->in("en", "en") == "I am c");
  CHECK(house.by->id == "sales");
  CHECK(house.says->in("en", "en") == "I am o");
  for (const std::string_view words : {"text: I am c, ", "text: I am o, "}) {
    CHECK_FALSE(Told(changed(yaml, words, "")).finding.answers);
    CHECK_FALSE(
        Told(changed(yaml, words, std::string(words) + "quotable: false, ")).finding.answers);
  }
  // A number is not what was said.
  CHECK_FALSE(Told(said("importance: 5", "enough: true", "importance: 1")).finding.answers);
}

TEST_CASE("SM913 brings the words of the first question that has them") {
  const std::string yaml = said("importance: 5", "means: user", "importance: 1, means: payer");
  const Told told(changed(yaml, "text: I am o, ", ""));
  REQUIRE(told.finding.answers);
  CHECK((*told.finding.answers)[1].says->in("en", "en") == "I am s");
}

TEST_CASE("SM913 quotes those who may be quoted") {
  const std::string yaml = said("means: user", "enough: true", "means: payer");
  CHECK(Told(yaml).remarks ==
        Texts{"who the customer is; the customer: \"I am c\", the organization: \"I am o\""});
  CHECK(Told(changed(yaml, "text: I am o, ", "")).remarks ==
        Texts{"who the customer is; the customer: \"I am c\""});
  CHECK(Told(changed(yaml, "text: I am o, ", "text: I am o, quotable: false, ")).remarks ==
        Texts{"who the customer is; the customer: \"I am c\""});
  CHECK(Told(changed(yaml, "text: I am c, ", "")).remarks ==
        Texts{"who the customer is; the organization: \"I am o\""});
  CHECK(Told(changed(yaml, "text: I am c, ", "text: I am c, quotable: false, ")).remarks.empty());
}

TEST_CASE("SM913 names nobody of an anonymous round") {
  const Told told(changed(said("means: user", "enough: true", "means: payer"),
                          "  respondents:", "  quotes: anonymous\n  respondents:"));
  CHECK(told.remarks.empty());
  REQUIRE(told.finding.answers);
  for (const ShownAnswer& answer : *told.finding.answers) CHECK(answer.by == nullptr);
}

TEST_CASE("SM913 says what a question is about where it is about something") {
  const auto abouts = [](const std::string& yaml) {
    const Told told(yaml);
    return std::ranges::count(told.finding.figures, "about1", &Figure::name);
  };
  CHECK(abouts(said("means: user", "enough: true", "means: payer")) == 0);
  CHECK(abouts(said("attention: {visit: 5}", "enough: true", "attention: {visit: 1}")) == 1);
}

TEST_CASE("SM913 quotes an answer at the first of its questions and brings the first answers") {
  constexpr std::string_view kHouse = "means: user, expects: {homes: production}";
  constexpr std::string_view kCustomer = "means: payer, expects: {homes: customer-service}";
  const std::string both =
      "who the customer is; the customer: \"I am c\", the organization: \"I am o\"";
  const Told once(said(kHouse, "enough: true", kCustomer));
  CHECK(once.remarks == Texts{both, "the operating mode expected by the customer \"homes\""});
  const Told twice(said("means: user", "enough: true", "means: payer") +
                   "    - {respondent: o, stop: expectations, text: Steady, claims: {expects: "
                   "{homes: production}}}\n"
                   "    - {respondent: c, stop: expectations, text: Help, claims: {expects: "
                   "{homes: customer-service}}}\n");
  CHECK(twice.remarks == Texts{both,
                               "the operating mode expected by the customer \"homes\"; the "
                               "customer: \"Help\", the organization: \"Steady\""});
  REQUIRE(twice.finding.answers);
  CHECK((*twice.finding.answers)[0].says->in("en", "en") == "I am c");
}

}  // namespace
}  // namespace stratmap
