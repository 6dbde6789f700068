#include "render/report/check_text_findings.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

namespace {

// The findings of one rule, told as one.
std::string told(const std::string& yaml, std::string code, Lang lang) {
  const Reading reading =
      read_model_text("client.yaml", "stratmap: 1\norganization: {name: Test}\n" + yaml);
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result = check(analysis, {.select = {std::move(code)}, .ignore = {}});
  const std::vector<RuleFindings> rules = by_rule(analysis, result);
  REQUIRE(rules.size() == 1);
  REQUIRE(is_told_as_one(rules.front()));
  return findings_text(rules.front(), *reading.model, {.lang = lang});
}

std::string round(std::string_view quotes) {
  return std::string(R"(
functions: {f: {name: Sales}, g: {name: Care}, h: {name: Billing}}
round:
  quotes: )")
      .append(quotes)
      .append(R"(
  respondents: {a: {function: f}, b: {function: g}, c: {function: h}}
  answers:
    - {respondent: a, stop: meaning, text: Who signs., claims: {means: buyer, importance: 5}}
    - {respondent: b, stop: meaning, text: Who calls., claims: {means: user, importance: 1}}
    - {respondent: c, stop: meaning, text: Who pays., claims: {means: payer, importance: 5}}
    - {respondent: a, stop: development, claims: {enough: true}}
    - {respondent: b, stop: development, claims: {enough: false}}
    - {respondent: c, stop: development, claims: {enough: false}}
)");
}

}  // namespace

TEST_CASE("questions that divide a house are told with the answers furthest apart") {
  CHECK(told(round("by-function"), "SM901", Lang::en) ==
        R"(warning[SM901]: 3 questions divide those who answered
   client.yaml:9:7   3 functions give 3 different answers on who the customer
                     is; Sales: the buyer · Care: the user
                     Sales: "Who signs."
                     Care: "Who calls."
   client.yaml:9:7   3 functions rate the importance of the customer from 1 to 5
                     (scale 1–5); Sales: 5 · Care: 1
   client.yaml:12:7  3 functions give 2 different answers on whether the present
                     way is enough; Sales: yes · Care: no
   = why: Differing views, found and handled together, are what strategic
          thinking grows from; they are never a unit's fault. (judgement)
   = ask: What does your neighbour know that makes their answer sensible?
   = fix: Put the pair face to face at that stop; agree, or record both.
)");
  const std::string finnish = told(round("by-function"), "SM901", Lang::fi);
  INFO(finnish);
  CHECK(finnish.find("                     Sales: ”Who signs.”\n") != std::string::npos);
  CHECK(finnish.find("eri vastausta – Sales: kyllä · Care: ei\n") != std::string::npos);
}

TEST_CASE("answers that nobody may be known by are told without who gave them") {
  CHECK(told(round("anonymous"), "SM901", Lang::en) ==
        R"(warning[SM901]: 3 questions divide those who answered
   client.yaml:5:1  3 functions give 3 different answers on who the customer is
                    "Who signs."
                    "Who calls."
   –                3 functions rate the importance of the customer from 1 to 5
                    (scale 1–5)
   –                3 functions give 2 different answers on whether the present
                    way is enough
   = why: Differing views, found and handled together, are what strategic
          thinking grows from; they are never a unit's fault. (judgement)
   = ask: What does your neighbour know that makes their answer sensible?
   = fix: Put the pair face to face at that stop; agree, or record both.
)");
}

TEST_CASE("promises that need a permission are told with the role and with who decides") {
  const std::string journey = R"(
functions: {f: {name: Billing, mandate: none, head: Finance director}}
journey:
  x: {name: Invoice, functions: {f: {role: Clerk}}}
  y: {name: Reminder, functions: {f: {role: Collector}}}
)";
  CHECK(told(journey, "SM801", Lang::en) ==
        R"(warning[SM801]: 1 function may promise the customer nothing without asking, at 2
    points of the journey
   client.yaml:6:34  "Invoice" – "Billing" – the role here: Clerk; who decides:
                     Finance director
   client.yaml:7:35  "Reminder" – "Billing" – the role here: Collector; who
                     decides: Finance director
   = why: Customers are sent from desk to desk where nobody at the desk may
          promise anything. (convention)
   = ask: What may the person at the counter promise today, without asking?
   = fix: Give a right to decide, and its limit (`within-limits`).
)");
  const std::string finnish = told(journey, "SM801", Lang::fi);
  INFO(finnish);
  CHECK(finnish.find("”Invoice” – ”Billing” – rooli: Clerk – päättäjä: Finance\n") !=
        std::string::npos);
}
