#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "models/read_model.h"
#include "render/report/network_csv.h"
#include "render/report/network_json.h"
#include "render/report/network_text.h"

namespace stratmap {
namespace {

constexpr std::string_view kHouse = R"(stratmap: 1
organization: {name: House, language: en}
functions:
  house: {}
  sales: {name: "=Sales, and more", parent: house, works_with: it}
  it: {name: IT, parent: house, works_with: billing}
  billing: {name: {en: Billing, fi: Laskutus}}
  hr: {}
)";

Model house() {
  Reading reading = read_model_text("client.yaml", std::string(kHouse));
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

TEST_CASE("The network in JSON has the frame that programs expect") {
  const Model model = house();
  const Analysis analysis = analyse(model);
  const auto json = nlohmann::json::parse(network_json(function_figures(analysis)));
  CHECK(json["summary"]["actors"] == 4);
  CHECK(json["summary"]["pivots"] == 0);
  const auto& broker = json["actors"][1];
  CHECK(broker["id"] == "it");
  CHECK(broker["articulationPoint"] == true);
  CHECK(broker["unit"] == "house");
  CHECK(json["actors"][3]["constraint"].is_null());
  CHECK(json["ties"][0]["sources"] == nlohmann::json({"works_with"}));
  CHECK(json["groups"][0]["members"][0]["group"] == "house");
  CHECK(json["groups"][0]["permutations"] == 9999);
}

TEST_CASE("The network as CSV quotes names and gives a spreadsheet no formulas") {
  const Model model = house();
  const std::string csv = network_csv(function_figures(analyse(model)), model, Lang::en);
  CHECK(csv.starts_with("id,name,degree,betweenness,"));
  CHECK(csv.find("\nsales,\"'=Sales, and more\",1,0,") != std::string::npos);
  CHECK(csv.find("\nhr,hr,0,0,0,,0,0,") != std::string::npos);
}

TEST_CASE("The network as text names the one that joins most first in both languages") {
  const Model model = house();
  const NetworkFigures figures = function_figures(analyse(model));
  const auto text = [&](Lang lang) {
    return network_text(figures, NetworkOf::functions, model, {.lang = lang});
  };
  const std::string english = text(Lang::en), finnish = text(Lang::fi);
  CHECK(english.starts_with("4 functions, 2 ties, 2 components, "));
  CHECK(finnish.starts_with("4 toimintoa, 2 yhteyttä, 2 osaa, "));
  CHECK(english.find("IT *") < english.find("=Sales"));
  CHECK(finnish.find("Laskutus") != std::string::npos);
  CHECK(english.find("Bridges: ") != std::string::npos);
  CHECK(english.find("Groups of the chart") != std::string::npos);
}

TEST_CASE("The network says between whom the map's arrows call for work") {
  Reading reading = read_model_text("client.yaml", R"(stratmap: 1
organization: {name: House, language: en}
functions:
  sales: {name: Sales, works_with: billing}
  service: {name: Service}
  billing: {name: Billing}
objectives:
  stay: {owner: sales, contributors: service}
  answers: {owner: service, drives: stay}
  bills: {owner: billing, drives: stay}
)");
  REQUIRE(reading.model);
  const NetworkFigures figures = function_figures(analyse(*reading.model));
  // CR: sales-service through stay (both) and answers -> stay; sales-billing and service-billing
  // through bills -> stay.
  const auto json = nlohmann::json::parse(network_json(figures))["coordination"];
  CHECK(json["required"] == 3);
  CHECK(json["tied"] == 1);
  CHECK(json["congruence"] == 0.333333333333);
  CHECK(json["pairs"][0] ==
        nlohmann::json({{"from", "sales"}, {"to", "service"}, {"times", 2}, {"tied", false}}));
  CHECK(json["pairs"][1] ==
        nlohmann::json({{"from", "billing"}, {"to", "sales"}, {"times", 1}, {"tied", true}}));
  const std::string english = network_text(figures, NetworkOf::functions, *reading.model, {});
  CHECK(english.find("The map's arrows call for work between 3 pairs; a tie is written for 1 of "
                     "them\n(congruence 0.33).\nMost in need of a tie: Sales – Service (2); Billing "
                     "– Service (1)\n") != std::string::npos);
  const std::string finnish =
      network_text(figures, NetworkOf::functions, *reading.model, {.lang = Lang::fi});
  CHECK(finnish.find("Eniten yhteyttä kaipaavat: Sales – Service (2)") != std::string::npos);
}

TEST_CASE("A model without functions has a network of none") {
  Reading reading =
      read_model_text("client.yaml", "stratmap: 1\norganization: {name: House, language: en}\n");
  REQUIRE(reading.model);
  const NetworkFigures figures = function_figures(analyse(*reading.model));
  const std::string text = network_text(figures, NetworkOf::functions, *reading.model, {});
  CHECK(text.starts_with("0 functions, 0 ties"));
}

}  // namespace
}  // namespace stratmap
