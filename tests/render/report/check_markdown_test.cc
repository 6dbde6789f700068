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
