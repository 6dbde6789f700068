#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string house(std::string_view customers, std::string_view rest = "") {
  return "functions: {sales: {kind: sales}, web: {kind: marketing}, care: {kind: delivery}, "
         "it: {kind: it}, hr: {}}\ncustomers: " +
         std::string(customers) + "\n" + std::string(rest);
}

std::string owned(std::string_view a, std::string_view b, std::string_view c, std::string_view d,
                  std::string_view e) {
  std::string customers = "{";
  for (const std::string_view ownership : {a, b, c, d, e})
    customers += "c" + std::to_string(customers.size()) + ": {ownership: {" +
                 std::string(ownership) + "}}, ";
  return house(customers + "}");
}

TEST_CASE("SM403 fires where sales and marketing have four fifths of a role") {
  CHECK(messages("SM403",
                 owned("sales: owns", "sales: owns", "web: owns", "sales: owns", "care: owns")) ==
        Texts{"of the 5 customer relationships with an owner, \"sales\" and \"web\" own 80%"});
  CHECK(messages("SM403",
                 owned("sales: holds-data", "sales: holds-data", "web: holds-data", "", ""),
                 Lang::fi) == Texts{"”sales” ja ”web” hallitsevat kaikkien niiden 3 asiakkuuden "
                                    "tietoja, joiden tietoja joku hallitsee"});
  CHECK(subjects_found("SM403", owned("sales: owns", "sales: owns", "web: owns",
                                      "sales: owns, it: owns", "care: owns"))
            .empty());  // 70 %
}

TEST_CASE("SM403 asks of leading also whether it rests with few of any kind") {
  CHECK(messages("SM403", owned("care: leads", "care: leads", "care: leads", "it: leads", "")) ==
        Texts{"of the 4 customer relationships that somebody leads, \"care\" leads 75%"});
  CHECK(subjects_found("SM403", owned("care: leads", "care: leads", "it: leads", "it: leads", ""))
            .empty());
  CHECK(subjects_found("SM403", owned("care: owns", "care: owns", "care: owns", "", "")).empty());
}

TEST_CASE("SM403 measures concentration against an even share among all functions") {
  // Shares 3/4 and 1/4 of five functions: (0.625 - 0.2) / 0.8 = 0.53125.
  const auto fires_at = [](std::string_view limit) {
    return !subjects_found("SM403",
                           owned("care: leads", "care: leads", "care: leads", "it: leads", "") +
                               "settings: {thresholds: {lead-concentration: " + std::string(limit) +
                               "}}\n")
                .empty();
  };
  CHECK(fires_at("0.53125"));
  CHECK_FALSE(fires_at("0.5313"));
}

TEST_CASE("SM403 weighs less where another function follows a customer") {
  const auto severity = [](std::string_view yaml) {
    const Examined it(yaml);
    const CheckResult result = check(it.analysis, {.select = {"SM403"}, .ignore = {}});
    REQUIRE(result.findings.size() == 1);
    const Finding& finding = result.findings.front();
    return std::pair(finding.severity, to_text(finding.label, finding, it.model, Lang::en));
  };
  CHECK(severity(owned("sales: leads", "sales: leads", "sales: leads", "", "web: follows")) ==
        std::pair(Severity::warning,
                  std::string("no other function `follows` any customer relationship")));
  CHECK(severity(owned("sales: leads", "sales: leads", "sales: leads", "", "hr: follows")) ==
        std::pair(Severity::note, std::string("of the others, \"hr\" follows some")));
  const Examined it(
      owned("sales: leads", "sales: leads", "sales: leads", "it: follows", "hr: follows"));
  const CheckResult result = check(it.analysis, {.select = {"SM403"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(to_text(result.findings.front().label, result.findings.front(), it.model, Lang::fi) ==
        "muista asiakkuuksia seuraavat ”it” ja ”hr”");
}

TEST_CASE("SM403 takes from the round what the model does not say") {
  constexpr std::string_view kRound = R"(round:
  respondents: {a: {function: care}, b: {function: it}}
  answers:
    - {respondent: a, stop: ownership, claims: {owns: {a: sales, b: sales, c: sales}}}
    - {respondent: b, stop: ownership, claims: {owns: {a: sales, b: sales, c: sales}}}
)";
  CHECK(subjects_found("SM403", house("{a: {}, b: {}, c: {}}", kRound)) == Texts{"customers/owns"});
}

TEST_CASE("SM403 needs three customers with the role and four functions") {
  CHECK(subjects_not_assessed("SM403", owned("sales: leads, unknown: owns", "sales: [leads, owns]",
                                             "sales: [leads, owns]", "", "")) ==
        Texts{"customers/owns", "customers/holds-data"});
  CHECK(reason_not_assessed("SM403", "functions: {a: {}, b: {}, c: {}}\ncustomers: {d: {}}\n") ==
        "the model has fewer than four functions");
  CHECK(reason_not_assessed("SM403", house("{a: {kind: internal}}")) ==
        "the model has no external customers");
}

TEST_CASE("SM403 compares with the very share that the settings say") {
  const auto fires_at = [](std::string_view limit) {
    return !subjects_found(
                "SM403",
                owned("sales: owns", "sales: owns", "web: owns", "sales: owns", "care: owns") +
                    "settings: {thresholds: {sales-share: " + std::string(limit) + "}}\n")
                .empty();
  };
  CHECK(fires_at("0.8"));
  CHECK_FALSE(fires_at("0.81"));
}

TEST_CASE("SM403 names only those that have the role and agrees with how many they are") {
  const auto told = [](std::string_view c, std::string_view d, Lang lang) {
    return messages("SM403", owned("sales: leads", "sales: leads", c, d, ""), lang).front();
  };
  CHECK(told("sales: leads", "", Lang::fi) ==
        "”sales” johtaa kaikkia niitä 3 asiakkuutta, joita joku johtaa");
  CHECK(told("web: leads", "", Lang::fi) ==
        "”sales” ja ”web” johtavat kaikkia niitä 3 asiakkuutta, joita joku johtaa");
  CHECK(told("web: leads", "", Lang::en) ==
        "\"sales\" and \"web\" lead all 3 customer relationships that somebody leads");
  CHECK(told("sales: leads", "sales: leads, care: leads", Lang::fi) ==
        "niistä 4 asiakkuudesta, joita joku johtaa, ”sales” johtaa 88\u00A0%");
  CHECK(messages("SM403", owned("care: leads", "care: leads", "care: leads", "", ""), Lang::fi) ==
        Texts{"”care” johtaa kaikkia niitä 3 asiakkuutta, joita joku johtaa"});
}

}  // namespace
}  // namespace stratmap
