#include "cli/score_changes.h"

#include <catch2/catch.hpp>

#include "models/read_model.h"

namespace stratmap {
namespace {

Model two_objectives() {
  Reading reading = read_model_text("client.yaml",
                                    "stratmap: 1\norganization: {name: House}\n"
                                    "objectives: {on-time: {}, price: {}}\n");
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

std::string wrong(const std::vector<std::string>& words) {
  const auto changes = score_changes(two_objectives(), words);
  return changes ? "" : changes.error().en;
}

TEST_CASE("A change is an objective and points up or down") {
  const auto changes =
      score_changes(two_objectives(), std::vector<std::string>{"price=+10", "on-time=-2.5"});
  REQUIRE(changes);
  REQUIRE(changes->size() == 2);
  CHECK((*changes)[0].objective == Id<Objective>{1});
  CHECK((*changes)[0].points == 10);
  CHECK((*changes)[1].points == -2.5);
  CHECK(wrong({"price=7"}) == "");
}

TEST_CASE("A change that can't be read is told with its cure") {
  CHECK(wrong({}).starts_with("say what changes: --set objective=+10"));
  for (const char* const word : {"price", "=5", "price=", "price=lots", "price=1e999", "price==5"})
    CHECK(wrong({word}).find("--set ") ==
          (std::string(word) == "price==5" ? std::string::npos : 0));
  CHECK(wrong({"prise=5"}) == "there is no objective \"prise\"; did you mean \"price\"?");
  CHECK(wrong({"price=0"}).find("between −100 and 100") != std::string::npos);
  for (const char* const word : {"price=1e-320", "price=0.0001", "price=-0.09"})
    CHECK(wrong({word}).find("is 0.1 at least, up or down") != std::string::npos);
  CHECK(wrong({"price=0.1", "on-time=-0.1"}) == "");
  CHECK(wrong({"price=101"}).find("between −100 and 100") != std::string::npos);
  CHECK(wrong({"price=1", "price=2"}) == "--set gives twice \"price\"");
}

TEST_CASE("A horizon is a time of up to fifty years") {
  CHECK(horizon_months("24mo") == 24U);
  CHECK(horizon_months("6q") == 18U);
  CHECK(horizon_months("50y") == 600U);
  CHECK(horizon_months("10d") == 1U);
  for (const char* const word : {"24", "0mo", "51y", "soon", "", "-3mo"})
    CHECK_FALSE(horizon_months(word).has_value());
}

}  // namespace
}  // namespace stratmap
