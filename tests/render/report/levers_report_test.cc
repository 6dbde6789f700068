#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "models/read_model.h"
#include "render/report/levers_json.h"
#include "render/report/levers_text.h"

namespace stratmap {
namespace {

Model model_in(const std::string& yaml) {
  Reading reading = read_model_text(
      "client.yaml", "stratmap: 1\norganization: {name: House, language: en}\n" + yaml);
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

const std::string kFan = R"(
objectives:
  a: {name: Alpha, perspective: financial}
  b: {name: Beta, perspective: financial}
  three: {name: Both, perspective: process, effort: 2, drives: [a, b]}
  one: {name: One, perspective: process, drives: a}
  lone: {name: Lone, perspective: learning}
workshop: {name: Day}
)";

std::string text_of(const Model& model, Lang lang = Lang::en, std::size_t width = 120) {
  return levers_text(levers_of(analyse(model)), dematel_of(model), model,
                     {.lang = lang, .width_columns = width});
}

TEST_CASE("Levers in JSON have the frame that programs expect") {
  Model model = model_in(kFan);
  model.workshop->influence = {{"r1", {2}, {0}, 4}, {"r2", {2}, {0}, 1}, {"r1", {3}, {2}, 2}};
  const auto json =
      nlohmann::json::parse(levers_json(levers_of(analyse(model)), dematel_of(model), model));
  const auto& first = json["levers"][0];
  CHECK(first["id"] == "three");
  CHECK(first["effect"] == 0.6);
  CHECK(first["room"] == 0.5);
  CHECK(first["effort"] == 2);
  CHECK(first["leverage"] == 0.15);
  CHECK(first["pTop3"] == 1);
  CHECK(first["verdict"] == "lever");
  CHECK(first["score"].is_null());
  CHECK(json["levers"].size() == 5);
  CHECK(json["levers"][4]["verdict"] == "cannot-tell");
  CHECK(json["outDegreeSpearman"] == 1);
  CHECK(json["top"] == nlohmann::json({"a", "b"}));
  CHECK(json["basis"] == "steady-state");
  CHECK(json["dematel"]["k"] == 2.5);
  CHECK(json["dematel"]["raters"] == 2);
  CHECK(json["dematel"]["factors"][0]["id"] == "a");
  CHECK(json["dematel"]["influences"][0]["mean"] == 2.5);
  CHECK(json["dematel"]["influences"][1]["deviation"].is_null());
}

TEST_CASE("Levers say when counting arrows would have given the same order") {
  const Model model = model_in(kFan);
  CHECK(text_of(model).find("Counting arrows would have given the same order (Spearman 1.00).") !=
        std::string::npos);
  CHECK(text_of(model, Lang::fi).find("Nuolten laskeminen olisi antanut saman järjestyksen") !=
        std::string::npos);
  CHECK(text_of(model).find("No effect on the top: \"Lone\".") != std::string::npos);
}

TEST_CASE("A map without a top or without arrows to it has no levers") {
  CHECK(text_of(model_in("objectives: {a: {drives: b}, b: {}}"))
            .starts_with("Levers can't be worked out: the top of the map has no objective."));
  CHECK(text_of(model_in("")).starts_with("Levers can't be worked out"));
  CHECK(text_of(model_in("objectives: {a: {perspective: financial}}"))
            .find("No arrow leads to the top.") != std::string::npos);
}

TEST_CASE("What raters see differently is told and so is a matrix without an end") {
  Model model = model_in(kFan);
  model.workshop->influence = {{"r1", {2}, {0}, 4}, {"r2", {2}, {0}, 1}, {"r1", {3}, {2}, 2}};
  CHECK(text_of(model).find("  – \"Both\" → \"Alpha\": 1–4, mean 2.5, deviation 2.1\n") !=
        std::string::npos);
  model.workshop->influence = {{"r1", {2}, {0}, 4}, {"r1", {0}, {2}, 4}};
  CHECK(text_of(model).find("The total influence can't be worked out: the ratings feed each other "
                            "without end (spectral radius 1.00).") != std::string::npos);
  CHECK(text_of(model, Lang::fi).find("Kokonaisvaikutusta ei voi laskea") != std::string::npos);
}

TEST_CASE("Where a ring may feed itself levers are counted up to the horizon") {
  const Model model = model_in(R"(
objectives:
  a: {name: Alpha, perspective: financial, drives: {b: {kind: funds, strength: 1, lag: 1mo}}}
  b: {name: Beta, perspective: process, drives: {a: {strength: 1, lag: 1mo}}}
settings: {thresholds: {gain: 0.8, draws: 100}}
)");
  CHECK(text_of(model).find("Counted over 24 months: the ring \"Alpha\" → \"Beta\" → \"Alpha\" may "
                            "feed itself without end.") != std::string::npos);
}

}  // namespace
}  // namespace stratmap
