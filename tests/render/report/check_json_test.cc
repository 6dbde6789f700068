#include "render/report/check_json.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "models/read_model.h"

namespace stratmap {
namespace {

constexpr std::string_view kMap = R"(stratmap: 1
organization: {name: Test}
objectives:
  p1: {perspective: financial}
  p2: {perspective: financial}
  c1: {perspective: customer, drives: [p1, p2]}
  c2: {perspective: customer, drives: p1}
  c3: {perspective: customer, drives: [p1, p2]}
  c4: {perspective: customer}
)";

TEST_CASE("proposed arrows stand under candidates, the best first") {
  const Reading reading = read_model_text("client.yaml", std::string(kMap));
  REQUIRE(reading.model);
  const Analysis analysis = analyse(*reading.model);
  const CheckResult result = check(analysis, {.select = {"SM208"}, .ignore = {}});
  const auto json = nlohmann::ordered_json::parse(check_json(analysis, result, Lang::en, "1"));
  const auto& candidates = json["candidates"];
  REQUIRE(candidates.size() == json["findings"].size());
  CHECK(candidates[0].dump() ==
        R"({"from":"c4","to":"p1","score":0.79,"parts":{"repair":0.63,"template":1},)"
        R"("reasons":["closes SM103 on \"c4\"","leads one perspective up"]})");
  for (std::size_t i = 1; i < candidates.size(); ++i)
    CHECK(candidates[i]["score"] <= candidates[i - 1]["score"]);
}

}  // namespace
}  // namespace stratmap
