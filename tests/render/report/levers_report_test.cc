#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/what_if/what_if.h"
#include "models/read_model.h"
#include "render/report/levers_json.h"
#include "render/report/levers_text.h"
#include "render/report/what_if_text.h"

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
  four: {name: Four, perspective: process, drives: a}
  five: {name: Five, perspective: process, drives: b}
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
  CHECK(json["levers"].size() == 7);
  CHECK(json["levers"][4]["verdict"] == "cannot-tell");
  CHECK(json["comparison"] == "made");
  CHECK(json["topWeight"] == 2);
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
  CHECK(text_of(model).find("No way to the top on the map: \"Lone\".") != std::string::npos);
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

const std::string kScored = R"(
objectives:
  o: {name: O, perspective: financial, weight: 3}
  c: {name: C1, perspective: customer, drives: {o: {strength: strong}}}
metrics:
  a: {name: A, measures: o, direction: range, target: [100, 200], limits: [0, 300], values: {2026-12: 46.7}}
  b: {name: B, measures: c, direction: range, target: [100, 200], limits: [0, 300], values: {2026-12: 54.8}}
)";

TEST_CASE("Levers and a what-if say the same points and scores of the same top") {
  const Model model = model_in(kScored);
  const Analysis analysis = analyse(model);
  const Change change{{1}, 10};
  const std::string changed = what_if_text(what_if(analysis, {&change, 1}, {}), model, {});
  CHECK(changed.find("C1                +10.0            –  at once     54 → 64\n") !=
        std::string::npos);
  CHECK(changed.find("O                  +4.5  +2.9 … +6.0  at once     46 → 51\n") !=
        std::string::npos);
  CHECK(text_of(model).find("  C1                        +4.5    46     +20.3     100\u00a0%\n") !=
        std::string::npos);
}

TEST_CASE("The own rise of an objective at the top is said not to count") {
  const Model ring = model_in(R"(
objectives:
  a: {name: Alpha, perspective: financial, drives: {b: {kind: funds}}}
  b: {name: Beta, perspective: process, drives: a}
)");
  CHECK(text_of(ring).find("The own rise of an objective at the top is not counted, only what it "
                           "sets off on the map.\n") != std::string::npos);
  CHECK(text_of(ring, Lang::fi).find("Huipulla olevan tavoitteen omaa nousua ei lasketa") !=
        std::string::npos);
  CHECK(text_of(model_in(kFan)).find("own rise") == std::string::npos);
}

TEST_CASE("What has no room left stands apart from what does not stand out") {
  std::string yaml = kFan;
  yaml += R"(
metrics:
  m: {measures: one, baseline: 0, target: 10, limits: [4, 8], values: {2026-01: 10}}
)";
  const Model model = model_in(yaml);
  const std::string text = text_of(model), finnish = text_of(model, Lang::fi);
  CHECK(text.find("\nAT 100 ALREADY\n  One ") != std::string::npos);
  CHECK(finnish.find("\nJO SADASSA\n  One ") != std::string::npos);
  CHECK(text.find("CANNOT TELL") == std::string::npos);
  CHECK(finnish.find("kartan oletuksilla: ”Alpha” ja ”Beta”") != std::string::npos);
  CHECK(finnish.find("Kartalla ei reittiä huipulle: ”Lone”.") != std::string::npos);
}

TEST_CASE("A share that only just misses a half is not shown as one") {
  Lever lever;
  lever.objective = {3};
  lever.leverage = lever.effect = 1;
  lever.p_top3 = 0.496;
  const Levers levers{.levers = {lever}, .top = {{0}}, .top_weight = 1, .draws = 1000};
  const Model model = model_in(kFan);
  const std::string text = levers_text(levers, {}, model, {});
  CHECK(text.find("DO NOT STAND OUT\n  One ") != std::string::npos);
  CHECK(text.find("49\u00a0%\n") != std::string::npos);
}

TEST_CASE("Three objectives that lift the top are too few for levers") {
  const Model model = model_in(kScored);
  CHECK(text_of(model).find("TOO FEW TO COMPARE\n  C1") != std::string::npos);
  CHECK(text_of(model, Lang::en, 400)
            .find("No lever is named: at most three objectives would lift the top") !=
        std::string::npos);
  CHECK(text_of(model, Lang::fi).find("LIIAN VÄHÄN VERTAILTAVAA\n") != std::string::npos);
  const auto json = nlohmann::json::parse(levers_json(levers_of(analyse(model)), {}, model));
  CHECK(json["comparison"] == "too-few");
  CHECK(json["levers"][0]["verdict"] == "cannot-tell");
  CHECK(json["levers"][0]["effect"].get<double>() == Approx(1.35));
}

TEST_CASE("A map that never settles has no levers and no figures that only a bound has made") {
  const Model model = model_in(R"(
objectives:
  a: {name: Alpha, perspective: financial, drives: {b: {strength: 1, lag: 1mo, kind: feedback}}}
  b: {name: Beta, perspective: process, drives: {a: {strength: 1, lag: 1mo}}}
settings: {thresholds: {gain: 3, horizon: 500, draws: 100}}
)");
  CHECK(text_of(model).find("NEVER SETTLES\n") != std::string::npos);
  CHECK(text_of(model, Lang::en, 400).find("No lever is named, since the effects never settle.") !=
        std::string::npos);
  CHECK(text_of(model).find("\"Alpha\" → \"Beta\" → \"Alpha\" feeds itself without end.") !=
        std::string::npos);
  CHECK(text_of(model, Lang::fi).find("VAIKUTUS EI ASETU\n") != std::string::npos);
  const auto json = nlohmann::json::parse(levers_json(levers_of(analyse(model)), {}, model));
  CHECK(json["comparison"] == "never-settles");
  CHECK(json["levers"][0]["verdict"] == "cannot-tell");
  CHECK(json["levers"][0]["effect"].is_null());
  CHECK(json["levers"][0]["leverage"].is_null());
}

TEST_CASE("A top without weight is told as such") {
  const Model model = model_in(R"(
objectives:
  a: {name: Alpha, perspective: financial, weight: 0}
  b: {name: Beta, perspective: process, drives: a}
)");
  CHECK(text_of(model).find("the objectives at the top have no weight.\n") != std::string::npos);
  CHECK(text_of(model, Lang::fi).find("huipun tavoitteilla ei ole painoa.\n") != std::string::npos);
  CHECK(text_of(model).find("No arrow leads to the top") == std::string::npos);
}

TEST_CASE("What does not come to the top in time is not said to have no way") {
  const Model model = model_in(R"(
objectives:
  a: {name: Alpha, perspective: financial}
  b: {name: Beta, perspective: process, drives: {c: {strength: 1, lag: 1mo}}}
  c: {name: Gamma, perspective: process, drives: {b: {strength: 1, lag: 1mo}, a: {lag: 9y}}}
settings: {thresholds: {gain: 1, draws: 100}}
)");
  CHECK(text_of(model).find("There is a way, but nothing has come to the top yet, or it cancels "
                            "out: \"Beta\" and \"Gamma\".") != std::string::npos);
}

}  // namespace
}  // namespace stratmap
