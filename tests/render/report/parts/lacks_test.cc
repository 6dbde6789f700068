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
  CHECK(lacks.front().rules_as_a_whole() == lacks.front().worth());
  CHECK(lacks.back().worth() == 0);
}

TEST_CASE("only a key or a part of the model can be written") {
  const auto can_be_written = [](std::string_view reason) {
    return Lack{reason, {}}.can_be_written();
  };
  CHECK(can_be_written("no function has the `status` new or acquired"));
  CHECK(can_be_written("the model has no initiatives"));
  CHECK(can_be_written("mallissa ei ole hankkeita"));
  CHECK_FALSE(can_be_written("no unit is customer-service-led"));
  CHECK_FALSE(can_be_written("there are too few functions"));
}
