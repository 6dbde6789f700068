#include "engine/additions.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "models/read_model.h"

namespace stratmap {
namespace {

struct Told {
  std::string what;
  std::vector<std::string> opens;
  std::vector<std::string> closed;  // rules not assessed for any subject
};

Told told(const std::string& yaml) {
  const Reading reading = read_model_text("client.yaml", "stratmap: 1\n" + yaml);
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result = check(analysis);
  Told told;
  for (const NotAssessed& entry : result.not_assessed)
    if (!entry.why.subject) told.closed.emplace_back(entry.rule->code);
  if (const auto addition = cheapest_addition(*reading.model, result)) {
    told.what = addition->what.en;
    told.opens.assign(addition->opens.begin(), addition->opens.end());
  }
  return told;
}

// Of the rules that `yaml` would open by what it lacks, those that `added` to it opens.
std::vector<std::string> opened(const std::string& yaml, const std::string& added) {
  const Told before = told(yaml), after = told(yaml + added);
  std::vector<std::string> opened;
  std::ranges::copy_if(before.opens, std::back_inserter(opened), [&](const std::string& code) {
    return std::ranges::count(after.closed, code) == 0;
  });
  return opened;
}

using Codes = std::vector<std::string>;

// A house that has told most of itself, but for its mode and what its people say.
const std::string kHouse = R"(
organization: {name: House}
objectives:
  profit: {perspective: financial, owner: sales}
  loyalty: {perspective: customer, owner: sales, contributors: care, drives: profit}
  visits: {perspective: process, owner: care, drives: loyalty}
  skills: {perspective: learning, owner: care, drives: visits}
functions:
  sales: {serves: care, works_with: [care]}
  care: {readiness: {wants: 3, may: 2, can: 3}, people: 9}
  office: {works_with: [sales]}
customers:
  families: {ownership: {sales: owns, care: serves}, definition: {sales: buyer, care: user}}
metrics:
  margin: {measures: profit, owner: sales, nature: profit, values: {2026-Q1: 9}}
  rating: {measures: loyalty, owner: care, nature: satisfaction}
  drill: {measures: skills, owner: care, nature: competence}
journey:
  visit: {functions: {care: {}}}
workshop: {treats: loyalty, participants: {sales: {}}}
)";

TEST_CASE("the cheapest thing to add opens the most rules for the effort") {
  const Told house = told(kHouse);
  CHECK(house.what == "`mode` for the organization");
  CHECK(house.opens ==
        Codes{"SM501", "SM504", "SM506", "SM507", "SM508", "SM509", "SM511", "SM512", "SM513"});
}

// With a mode, what is left is to ask people.
const std::string kSteeredHouse =
    "organization: {name: House, mode: {current: customer-service, chosen: customer-service}}\n" +
    kHouse.substr(kHouse.find("objectives:"));

TEST_CASE("a culture round is told of where nothing easier opens as much") {
  const Told house = told(kSteeredHouse);
  CHECK(house.what == "the answers of a culture round (`round`)");
  CHECK(house.opens == Codes{"SM406", "SM503", "SM901", "SM902", "SM903", "SM904", "SM907", "SM908",
                             "SM911", "SM912", "SM913"});
}

TEST_CASE("what is told to add does open most of the rules") {
  CHECK(opened(kSteeredHouse, R"(
round:
  theme: {name: Customers, objective: loyalty}
  respondents:
    a: {function: sales, level: top}
    b: {function: care, level: staff}
    c: {function: office, level: middle}
    d: {function: care, level: staff}
    e: {function: care, level: staff}
    f: {customer: families}
  answers:
    - {respondent: a, stop: meaning, text: Us, claims: {means: buyer, importance: 5, customer_orientation: 5, current: production}}
    - {respondent: b, stop: meaning, text: We, claims: {means: user, importance: 1, customer_orientation: 2, current: production}}
    - {respondent: c, stop: meaning, text: You, claims: {means: payer, importance: 3, customer_orientation: 3, current: production}}
    - {respondent: d, stop: meaning, text: I, claims: {means: user, importance: 2, customer_orientation: 1}}
    - {respondent: e, stop: meaning, text: Me, claims: {means: user, importance: 3, customer_orientation: 4}}
    - {respondent: f, stop: meaning, text: Them, claims: {means: user}}
)") == Codes{"SM406", "SM901", "SM902", "SM903", "SM904", "SM907", "SM908", "SM911", "SM912",
             "SM913"});
}

TEST_CASE("nothing is told to add that a client may simply not have") {
  // No unit was bought, nobody is paid by results, nothing is stopped.
  const Told house = told(kSteeredHouse + R"(
round:
  respondents: {r: {function: sales}}
  answers: [{respondent: r, stop: meaning, text: Us}]
)");
  for (const std::string_view code : {"SM409", "SM415", "SM416", "SM701", "SM702"})
    CHECK(std::ranges::count(house.closed, code) == 1);
  CHECK(house.what.empty());
}

}  // namespace
}  // namespace stratmap
