#include "render/report/check_markdown.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

namespace {

std::string told(const std::string& yaml, const RuleSelection& rules, Lang lang,
                 Extent extent = Extent::all) {
  const Reading reading = read_model_text("client.yaml", "stratmap: 1\n" + yaml);
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  return check_markdown(analysis, check(analysis, rules), extent, lang);
}

constexpr std::string_view kTowns = R"yaml(organization: {name: "Towns & *Co*"}
functions: {sales: {name: Sales}, it: {name: IT}}
customers:
  a: {name: "A\n# b", ownership: {sales: serves, it: serves}}
  c: {name: C, ownership: {sales: serves, it: serves}}
  d: {name: D, ownership: {sales: owns, it: owns}, accept: {SM402: {because: As agreed, until: 2099-06}}}
)yaml";

RuleSelection rules(std::vector<std::string> codes) { return {.select = codes, .ignore = {}}; }

}  // namespace

TEST_CASE("a memo tells findings by what they are about, then what was not assessed and accepted") {
  CHECK(told(std::string(kTowns), rules({"SM401", "SM402", "SM601"}), Lang::en) ==
        R"md(# Towns \& \*Co\* – the gap check

2 warnings; 1 accepted. 3 rules: 0 clear, 1 not assessed.

1 rule not assessed. Cheapest to add: objectives (`objectives`); it opens 1 rule.

## Other findings

### Customers

- 2 customers have no owner: "A \# b" and "C". *If this customer leaves tomorrow, who has to explain it?* (SM401)

## Not assessed, or only in part, and why

- The model has no objectives. (SM601)

## Accepted

- The customer relationship "D" has 2 owners, "Sales" and "IT", and nobody is named to decide. Reason: *As agreed.* (until 2099-06) (SM402)
)md");
}

TEST_CASE("a memo in Finnish is Finnish throughout") {
  CHECK(told(std::string(kTowns), rules({"SM401", "SM402", "SM601"}), Lang::fi) ==
        R"md(# Towns \& \*Co\* – puutetarkistus

2 puutetta; hyväksytty 1. 3 sääntöä: kunnossa 0, ei arvioitu 1.

Arvioimatta jäi 1 sääntö. Helpoin lisä: tavoitteet (`objectives`) – avaa 1 säännön.

## Muut havainnot

### Asiakkaat

- 2 asiakkuutta on ilman omistajaa: ”A \# b” ja ”C”. *Jos tämä asiakas lähtee huomenna, kenen pitää selittää miksi?* (SM401)

## Ei arvioitu, tai vain osin – ja miksi

- Mallissa ei ole tavoitteita. (SM601)

## Hyväksytty

- Asiakkuudella ”D” on 2 omistajaa – ”Sales” ja ”IT” – eikä ole sovittu, kuka päättää. Peruste: *As agreed.* (2099-06 asti) (SM402)
)md");
}

TEST_CASE("a memo opens with the knots, and says each finding once") {
  const std::string client = R"yaml(organization: {name: Test}
functions: {sales: {name: 1. Sales}, it: {name: IT}}
customers:
  a: {name: A, ownership: {sales: serves, it: serves}}
  b: {name: B, ownership: {sales: serves}}
  c: {name: C, ownership: {sales: serves}}
)yaml";
  const std::string knots = R"md(# Test – the gap check

3 warnings. 2 rules: 0 clear, 1 not assessed.

1 rule not assessed. Cheapest to add: objectives (`objectives`); it opens 1 rule.

## Knots – start here

### 1. 1\. Sales – 3 findings

No function owns the customer relationship "A". (SM401)

- **Ask:** If this customer leaves tomorrow, who has to explain it?
- **Invite:** IT

In the same place:

- 2 customers have no owner: "B" and "C". (SM401)
)md";
  CHECK(told(client, rules({"SM401", "SM601"}), Lang::en, Extent::knots) == knots);
  CHECK(told(client, rules({"SM401", "SM601"}), Lang::en) ==
        knots +
            "\n## Not assessed, or only in part, and why\n\n"
            "- The model has no objectives. (SM601)\n");
}

TEST_CASE("what findings of a rule rest on stands below their sentence in a memo") {
  const std::string journey = R"yaml(organization: {name: Test}
functions: {f: {name: Billing, mandate: none, head: Finance director}}
journey:
  x: {name: Invoice, functions: {f: {role: Clerk}}}
  y: {name: Reminder, functions: {f: {role: Collector}}}
)yaml";
  CHECK(told(journey, rules({"SM801"}), Lang::en) == R"md(# Test – the gap check

2 warnings. 1 rule: 0 clear, 0 not assessed.

## Other findings

### The journey and mandates

- 1 function may promise the customer nothing without asking, at 2 points of the journey. *What may the person at the counter promise today, without asking?* (SM801)
  - "Invoice" – "Billing" – the role here: Clerk; who decides: Finance director.
  - "Reminder" – "Billing" – the role here: Collector; who decides: Finance director.
)md");
}

TEST_CASE("answers that oppose each other stand below what they are about in a memo") {
  const std::string round = R"yaml(organization: {name: Test}
functions: {f: {name: Sales}, g: {name: Care}, h: {name: Billing}}
round:
  respondents: {a: {function: f}, b: {function: g}, c: {function: h}}
  answers:
    - {respondent: a, stop: meaning, text: Who signs., claims: {means: buyer}}
    - {respondent: b, stop: meaning, text: Who calls., claims: {means: user}}
    - {respondent: c, stop: meaning, text: Who pays., claims: {means: payer}}
    - {respondent: a, stop: development, claims: {enough: true}}
    - {respondent: b, stop: development, claims: {enough: false}}
    - {respondent: c, stop: development, claims: {enough: false}}
)yaml";
  CHECK(told(round, rules({"SM901"}), Lang::fi) == R"md(# Test – puutetarkistus

2 puutetta. 1 sääntö: kunnossa 0, ei arvioitu 0.

## Muut havainnot

### Kulttuurirundi ja kysely

- 2 kysymystä jakaa vastaajat. *Mitä sellaista naapuri tietää, mikä tekee hänen vastauksestaan järkevän?* (SM901)
  - Kysymykseen, kuka asiakas on, 3 toiminnolta tulee 3 eri vastausta – Sales: ostaja · Care: käyttäjä. Sales: ”Who signs.” – Care: ”Who calls.”
  - Kysymykseen, riittääkö nykyinen tapa, 3 toiminnolta tulee 2 eri vastausta – Sales: kyllä · Care: ei.
)md");
}

TEST_CASE("a finding of two knots is told in the first and named in the second in a memo") {
  const Reading reading = read_model_text("client.yaml", R"yaml(stratmap: 1
organization: {name: Test}
functions: {sales: {name: Sales}}
customers:
  a: {name: A, ownership: {sales: serves}}
  b: {name: B, ownership: {sales: serves}}
  c: {name: C, ownership: {sales: serves}}
)yaml");
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  CheckResult result = check(analysis, rules({"SM401"}));
  REQUIRE(result.findings.size() == 3);
  result.knots.resize(2);
  result.knots[0].subject = subject_of(reading.model->customers[0]);
  result.knots[0].findings = {0, 1};
  result.knots[1].subject = subject_of(reading.model->customers[2]);
  result.knots[1].findings = {1, 2};
  result.knots[1].leading = 2;
  const std::string text = check_markdown(analysis, result, Extent::knots, Lang::en);
  INFO(text);
  CHECK(text.find("In the same place:\n\n- No function owns the customer relationship \"B\"") !=
        std::string::npos);
  CHECK(text.ends_with("Told in another knot already:\n\n- SM401 \"B\": see 1\n"));
}
