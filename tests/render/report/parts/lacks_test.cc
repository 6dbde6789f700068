#include "render/report/parts/lacks.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

using namespace stratmap;

TEST_CASE("what the model does not say stands together, first what would open the most") {
  const Reading reading =
      read_model_text("client.yaml", "stratmap: 1\norganization: {name: A}\ncustomers: {a: {}}\n");
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result =
      check(analysis, {.select = {"SM601", "SM602", "SM101", "SM006"}, .ignore = {}});
  const std::vector<Lack> lacks = lacks_of(result, Lang::en);
  std::string text;
  for (const Lack& lack : lacks)
    text += std::to_string(lack.worth()) + " " + std::string(lack.reason) + ": " +
            rules_of(lack, *reading.model, Lang::en) + "\n";
  CHECK(text ==
        "1 the map has no cause-and-effect link: SM101\n1 the model has no objectives: SM601\n"
        "1 the model has no metrics: SM602\n0 the model has no `accept`: SM006\n");
  REQUIRE(!lacks.empty());
  CHECK(lacks.back().worth() == 0);
}

TEST_CASE("the key that most rules lack for some elements is told, unless it may be absent") {
  const auto key_lack = [](const std::string& yaml, std::vector<std::string> rules) {
    const Reading reading =
        read_model_text("client.yaml", "stratmap: 1\norganization: {name: A}\n" + yaml);
    REQUIRE(reading.model);
    const Analysis analysis = analyse(*reading.model);
    const auto lack =
        commonest_key_lack(check(analysis, {.select = std::move(rules), .ignore = {}}));
    if (!lack) return std::string();
    return std::string(lack->key) + " " + std::to_string(lack->rules.size());
  };
  const std::string metrics = R"(
objectives: {a: {}}
functions: {f: {}}
metrics: {m: {measures: a, owner: f}, n: {owner: f}, o: {owner: f}}
)";
  CHECK(key_lack(metrics, {"SM604", "SM609"}) == "measures 2");
  CHECK(key_lack("rewards: {r: {basis: unit}, s: {}}\nfunctions: {f: {}}\n", {"SM701"}).empty());
  CHECK(key_lack("objectives: {a: {}}\n", {"SM604"}).empty());
}
