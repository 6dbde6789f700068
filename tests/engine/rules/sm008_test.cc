#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A model with a table of which so many rows give a second value to their period.
std::string message_of_doubled(std::size_t rows, Lang lang) {
  Model model = model_of("");
  Table table;
  table.path = "a.csv";
  table.was_read = true;
  table.doubled.resize(rows);
  model.tables.push_back(std::move(table));
  const Analysis analysis = analyse(model);
  const CheckResult result = check(analysis, {.select = {"SM008"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  return message_of(result.findings.front(), model, lang);
}

TEST_CASE("SM008 counts rows beyond those that are listed") {
  Model model = model_of("");
  Table table;
  table.path = "a.csv";
  table.was_read = true;
  table.unlisted = 500;
  table.rejected.resize(1000);
  model.tables.push_back(std::move(table));
  const Analysis analysis = analyse(model);
  const CheckResult result = check(analysis, {.select = {"SM008"}, .ignore = {}});
  REQUIRE(result.findings.size() == 1);
  CHECK(message_of(result.findings.front(), model, Lang::en) ==
        "1500 rows of the table \"a.csv\" could not be read");
}

TEST_CASE("SM008 counts the rows that give a second value") {
  CHECK(message_of_doubled(1, Lang::en) ==
        "1 row of the table \"a.csv\" gives a second value to a period");
  CHECK(message_of_doubled(2, Lang::en) ==
        "2 rows of the table \"a.csv\" give a second value to a period");
  CHECK(message_of_doubled(1, Lang::fi) == "taulukossa ”a.csv” 1 rivi antaa jaksolle toisen arvon");
}

TEST_CASE("SM008 is not assessed where no table was read") {
  const Model model = model_of("");
  const Analysis analysis = analyse(model);
  const Outcome outcome = rule_named("SM008")->check(analysis);
  CHECK_FALSE(outcome.assessed);
  CHECK(outcome.findings.empty());
}

}  // namespace
}  // namespace stratmap
