#include "render/report/parts/rule_findings.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

namespace {

// What the findings of one rule say as one, in both languages.
std::vector<std::string> together(const std::string& yaml, std::string code) {
  const Reading reading =
      read_model_text("client.yaml", "stratmap: 1\norganization: {name: Test}\n" + yaml);
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result = check(analysis, {.select = {std::move(code)}, .ignore = {}});
  const std::vector<RuleFindings> rules = by_rule(analysis, result);
  REQUIRE(rules.size() == 1);
  REQUIRE(is_told_as_one(rules.front()));
  return {together_text(rules.front(), Lang::fi), together_text(rules.front(), Lang::en)};
}

using Texts = std::vector<std::string>;

constexpr std::string_view kBehind = R"(
objectives: {a: {}, b: {}}
metrics:
  m: {measures: a, baseline: 0, target: 100, values: {2026-09: 50}}
  n: {measures: b, baseline: 0, target: 100, values: {2026-09: 70}}
)";

}  // namespace

TEST_CASE("objectives without initiatives and initiatives without objectives are told by kind") {
  CHECK(together(std::string(kBehind) +
                     "initiatives: {i: {status: running}, j: {advances: a, status: done}}\n",
                 "SM114") ==
        Texts{"2 tavoitetta on jäljessä ilman hanketta, 1 hanke on ilman tavoitetta",
              "2 objectives are behind without an initiative, 1 initiative has no objective"});
  CHECK(together("objectives: {a: {}}\ninitiatives: {h: {advances: a}, i: {}, j: {}}\n", "SM114") ==
        Texts{"2 hanketta on ilman tavoitetta", "2 initiatives have no objective"});
}

TEST_CASE("functions that have not adopted an objective are counted once each") {
  CHECK(together(R"(
functions: {f: {}, g: {}}
objectives:
  a: {contributors: [f, g], adoption: {f: communicated, g: understood}}
  b: {contributors: f, adoption: {f: communicated}}
)",
                 "SM710") ==
        Texts{"2 toimintoa ei tiettävästi ole vielä hyväksynyt tavoitetta, jota toteuttaa",
              "2 functions have not, as far as is known, accepted an objective that they carry "
              "out"});
}

TEST_CASE("functions without a mandate are counted with the points of the journey") {
  CHECK(together(R"(
functions: {f: {mandate: none}, g: {mandate: full}}
journey: {x: {functions: [f, g]}, y: {functions: f}}
)",
                 "SM801") ==
        Texts{"1 toiminto ei saa luvata asiakkaalle mitään kysymättä – 2 kohdassa asiakaspolkua",
              "1 function may promise the customer nothing without asking, at 2 points of the "
              "journey"});
}

TEST_CASE("objectives and functions out of place in a workshop are told by kind") {
  CHECK(together(R"(
functions: {f: {}, g: {}, h: {}}
objectives: {a: {owner: f}}
workshop: {treats: a, participants: {g: {}, h: {}}}
)",
                 "SM905") ==
        Texts{"1 tavoite käsitellään työpajassa ilman tekijöitään, 2 toimintoa on mukana ilman "
              "roolia",
              "1 objective is treated in the workshop without anybody who carries it out, 2 "
              "functions take part without a role"});
}
