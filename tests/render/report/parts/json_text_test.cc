#include "render/report/parts/json_text.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace stratmap;
using Json = nlohmann::ordered_json;

TEST_CASE("an object written piece by piece reads as one that was written whole") {
  const Json deep = {{"a", {1, 2}}, {"text", "two\nlines, \"quoted\", \x01"}, {"none", {}}};
  Json whole;
  whole["version"] = 1;
  whole["deep"] = deep;
  whole["list"] = Json::array({deep, 3, Json::object(), Json::array()});
  whole["empty"] = Json::array();
  JsonText text;
  text.add("version", "1");
  text.add("deep", deep.dump(2));
  text.begin_list("list");
  for (const Json& item : whole["list"]) text.add_item(item.dump(2));
  text.end_list();
  text.begin_list("empty");
  text.end_list();
  CHECK(std::move(text).finish() == whole.dump(2) + "\n");
}

TEST_CASE("an object of nothing is written too") { CHECK(JsonText().finish() == "{}\n"); }
