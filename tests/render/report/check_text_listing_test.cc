#include "render/report/check_text_listing.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

namespace {

constexpr std::string_view kTowns = R"yaml(stratmap: 1
organization: {name: Test}
functions: {sales: {name: Sales}, it: {name: IT}}
customers:
  a: {name: A, ownership: {sales: serves}}
  b: {name: B, ownership: {sales: serves}}
  c: {name: C, ownership: {sales: serves}}
  d: {name: D, ownership: {sales: owns, it: owns}}
)yaml";

Knot knot_on(const Customer& customer, std::vector<std::size_t> findings, std::size_t leading) {
  Knot knot;
  knot.subject = subject_of(customer);
  knot.findings = std::move(findings);
  knot.leading = leading;
  return knot;
}

// The findings of SM401 (A, B, C) and SM402 (D), by the knots.
std::string told(const std::vector<std::vector<std::size_t>>& knots, Lang lang) {
  const Reading reading = read_model_text("client.yaml", std::string(kTowns));
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  CheckResult result = check(analysis, {.select = {"SM401", "SM402"}, .ignore = {}});
  REQUIRE(result.findings.size() == 4);
  result.knots.clear();
  for (std::size_t i = 0; i < knots.size(); ++i)
    result.knots.push_back(knot_on(reading.model->customers[i], knots[i], knots[i].back()));
  return by_knot_text(result, by_rule(analysis, result), *reading.model, {.lang = lang});
}

}  // namespace

TEST_CASE("findings stand under their knot, and one of two knots is named under the second") {
  CHECK(told({{0, 1}, {1, 3}}, Lang::en) == R"(① A – 2 findings

warning[SM401]: 2 customers have no owner
   client.yaml:5:3  "A"
   client.yaml:6:3  "B"
   = why: A relationship that nobody answers for is kept by accident.
          (convention)
   = ask: If this customer leaves tomorrow, who has to explain it?
   = fix: Agree on one owner and write `owns`.

② B – 2 findings

warning[SM402]: the customer relationship "D" has 2 owners, "Sales" and "IT",
    and nobody is named to decide
  --> client.yaml:8:3
   |
 8 |   d: {name: D, ownership: {sales: owns, it: owns}}
   |   ^ 2 owners
   |                            ----- owns it
   |                                         -- owns it
   = why: Two owners without a rule is no owner on the day they disagree.
          (convention)
   = ask: When you two disagree about this customer, who decides?
   = fix: Split by party (`parties.….owner`), choose one, or write `decides`.

  SM401 "B": see ①

Other findings (1)

warning[SM401]: no function owns the customer relationship "C"
  --> client.yaml:7:3
   |
 7 |   c: {name: C, ownership: {sales: serves}}
   |   ^ 1 function touches it but does not own it
   |                            ----- could own it
   = why: A relationship that nobody answers for is kept by accident.
          (convention)
   = ask: If this customer leaves tomorrow, who has to explain it?
   = fix: Agree on one owner and write `owns`.

)");
}

TEST_CASE("findings of a knot open with its leading one") {
  const std::string text = told({{0, 1, 3}}, Lang::fi);
  INFO(text);
  CHECK(text.starts_with("① A – 3 havaintoa\n\npuute[SM402]: asiakkuudella ”D” on 2 omistajaa"));
  CHECK(text.find("\n\npuute[SM401]: 2 asiakkuutta on ilman omistajaa\n") != std::string::npos);
  CHECK(text.find("\n\nMuut havainnot (1)\n") != std::string::npos);
}

TEST_CASE("without knots the findings of a rule stand together, of how many there are") {
  const std::string text = told({}, Lang::en);
  INFO(text);
  CHECK(text.starts_with("warning[SM401]: 3 of 4 customers have no owner\n"));
  CHECK(text.find("Other findings") == std::string::npos);
}
