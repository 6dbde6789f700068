#include "render/report/parts/first_lines.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

namespace {

struct Checked {
  Reading reading;
  CheckResult result;

  const Model& model() const { return *reading.model; }
};

Checked checked(const std::string& yaml, RuleSelection rules = {}) {
  Checked checked{read_model_text("client.yaml", "stratmap: 1\norganization: {name: A}\n" + yaml),
                  {}};
  REQUIRE(checked.reading.model);
  checked.result = check(analyse(checked.model()), rules);
  return checked;
}

std::string cheapest(const std::string& yaml, std::vector<std::string> rules, Lang lang) {
  const Checked found = checked(yaml, {.select = std::move(rules), .ignore = {}});
  return cheapest_lack(found.result, found.model(), lang);
}

}  // namespace

TEST_CASE("one line says what would open the most rules") {
  const std::string yaml = "objectives: {a: {}}\n";
  CHECK(cheapest(yaml, {"SM5"}, Lang::fi) ==
        "Arvioimatta jäi 16 sääntöä. Helpoin lisä: `mode` organisaatiolle – avaa enintään 9 "
        "sääntöä.");
  CHECK(cheapest(yaml, {"SM5"}, Lang::en) ==
        "16 rules not assessed. Cheapest to add: `mode` for the organization; it opens up to 9 "
        "rules.");
  CHECK(cheapest(yaml, {"SM501"}, Lang::fi) ==
        "Arvioimatta jäi 1 sääntö. Helpoin lisä: `mode` organisaatiolle – avaa 1 säännön.");
}

TEST_CASE("nobody is told to buy a unit, pay a bonus or accept a finding") {
  CHECK(cheapest("functions: {f: {}}\n", {"SM409", "SM415", "SM416", "SM701", "SM006"}, Lang::en) ==
        "5 rules not assessed.");
}

TEST_CASE("where every rule is assessed in part, the commonest key would complete them") {
  const std::string yaml = R"(
objectives: {a: {}}
functions: {f: {}}
metrics: {m: {measures: a, owner: f, target: 3, due: 2027, baseline: 1}, n: {owner: f}}
)";
  CHECK(cheapest(yaml, {"SM604", "SM609"}, Lang::en) ==
        "Cheapest to add: `measures` where it is missing; it completes up to 2 rules.");
  CHECK(cheapest(yaml, {"SM604", "SM609"}, Lang::fi) ==
        "Helpoin lisä: `measures` sinne, mistä se puuttuu – täydentää enintään 2 sääntöä.");
  CHECK(cheapest("objectives: {a: {}}\n", {"SM107"}, Lang::en).empty());
}

TEST_CASE("rows that could not be read are counted over tables") {
  const Checked found = checked("objectives: {a: {}}\n");
  CHECK(rejected_rows(found.result, Lang::en).empty());
  Table modes, values, twice;
  modes.path = "modes.csv";
  values.path = "values.csv";
  modes.rejected.resize(3);
  modes.unlisted = 31;
  values.rejected.resize(1);
  twice.doubled.resize(2);
  CheckResult result;
  for (const Table* table : {&modes, &twice}) {
    result.findings.emplace_back();
    result.findings.back().table = table;
  }
  CHECK(rejected_rows(result, Lang::fi) == "34 riviä jäi lukematta: modes.csv");
  CHECK(rejected_rows(result, Lang::en) == "34 rows could not be read: modes.csv");
  result.findings.emplace_back();
  result.findings.back().table = &values;
  CHECK(rejected_rows(result, Lang::en) == "35 rows could not be read: modes.csv and values.csv");
}
