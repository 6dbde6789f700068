#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "models/read_model.h"
#include "render/report/what_if_json.h"
#include "render/report/what_if_text.h"

namespace stratmap {
namespace {

Model model_in(std::string yaml) {
  Reading reading = read_model_text(
      "client.yaml", "stratmap: 1\norganization: {name: House, language: en}\n" + yaml);
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

const std::string kGolden = R"(
objectives:
  a: {name: Alpha, drives: {b: {strength: 0.5, lag: 1mo}, d: {strength: 0.2, effect: lowers, lag: 1mo}}}
  b: {name: Beta, drives: {c: {strength: 0.4, lag: 1mo}}}
  c: {name: Gamma, drives: {a: {kind: feedback, strength: 0.3, lag: 1mo}, d: {strength: 0.5, lag: 1mo}}}
  d: {name: Delta}
settings: {thresholds: {gain: 1, horizon: 100, draws: 210}}
)";

WhatIf changed(const Model& model, std::vector<Change> changes, WhatIfTerms terms = {}) {
  const Analysis analysis = analyse(model);
  terms.horizon_months = horizon_of(analysis);
  return what_if(analysis, changes, terms);
}

TEST_CASE("A what-if in JSON has the frame that programs expect") {
  const Model model = model_in(kGolden);
  const auto json = nlohmann::json::parse(what_if_json(changed(model, {{{0}, 10}}), model));
  CHECK(json["set"] == nlohmann::json({{"a", 10}}));
  CHECK(json["horizon"] == 100);
  CHECK(json["converges"] == true);
  CHECK(json["spectralRadius"].get<double>() == Approx(0.391487).epsilon(1e-6));
  const auto& d = json["effects"][3];
  CHECK(d["id"] == "d");
  CHECK(d["final"].get<double>() == Approx(-1.063830).epsilon(1e-6));
  CHECK(d["positive"].get<double>() == Approx(1 / 0.94));
  CHECK(d["negative"].get<double>() == Approx(-2 / 0.94));
  CHECK(d["pullsBothWays"] == true);
  CHECK(d["up"]["path"] == nlohmann::json({"a", "b", "c", "d"}));
  CHECK(d["down"]["path"] == nlohmann::json({"a", "d"}));
  CHECK(d["low"] < d["final"]);
  CHECK(d["high"] > d["final"]);
  CHECK(d["peak"] == -2);
  CHECK(d["timeTo90"] == 1);
  CHECK(d["path"].size() == 101);
  CHECK(d["path"][1] == nlohmann::json({{"period", 1}, {"value", -2}}));
  CHECK(json["effects"][1]["up"].is_null());
  CHECK_FALSE(json.contains("fcm"));
  CHECK_FALSE(json.contains("adoption"));
}

TEST_CASE("What is asked for beside the course stands in JSON of its own") {
  const Model model = model_in(R"(
functions: {sales: {works_with: service}, service: {}}
objectives:
  a: {adoption: {sales: accepted}, drives: b}
  b: {}
)");
  const WhatIf result =
      changed(model, {{{0}, 10}, {{1}, -5}}, {.with_fcm = true, .with_adoption = true});
  const auto json = nlohmann::json::parse(what_if_json(result, model));
  CHECK(json["fcm"]["end"] == "fixed-point");
  CHECK(json["fcm"]["period"].is_null());
  CHECK(json["fcm"]["effects"][0] ==
        nlohmann::json({{"id", "a"}, {"final", 10}, {"low", 10}, {"high", 10}}));
  CHECK(json["adoption"][0] == nlohmann::json({{"objective", "a"},
                                               {"accepted", {"sales"}},
                                               {"joining", {"service"}},
                                               {"convince", nlohmann::json::array()},
                                               {"left", nlohmann::json::array()}}));
  CHECK(json["withoutAdoption"] == nlohmann::json({"b"}));
}

TEST_CASE("Any number of threads gives the same bytes") {
  const Model model = model_in(kGolden);
  const auto bytes = [&](unsigned threads) {
    const WhatIf result = changed(model, {{{0}, 10}}, {.threads = {threads}});
    return what_if_json(result, model) + what_if_text(result, model, {});
  };
  CHECK(bytes(1) == bytes(2));
  CHECK(bytes(1) == bytes(5));
}

TEST_CASE("A conflict is told where it arises and then only passed on") {
  const Model model = model_in(R"(
objectives:
  one: {name: One, drives: {clash: {lag: 1mo}}}
  two: {name: Two, drives: {clash: {lag: 1mo, effect: lowers, strength: strong}}}
  clash: {name: Clash, drives: {after: {lag: 1mo}}}
  after: {name: After}
)");
  const std::string text = what_if_text(changed(model, {{{0}, 10}, {{1}, 10}}), model, {});
  CHECK(text.find("\n* Pulls both ways\n"
                  "  \"Clash\": up +3.0, down −4.5\n"
                  "    +3.0 \"One\" → \"Clash\"\n"
                  "    −4.5 \"Two\" → \"Clash\"\n"
                  "  It carries on to: \"After\".\n") != std::string::npos);
}

TEST_CASE("A ring that feeds itself is named in both languages") {
  const Model model = model_in(R"(
objectives:
  a: {name: Alpha, drives: {b: {strength: 1, lag: 1mo}}}
  b: {name: Beta, drives: {a: {kind: funds, strength: 1, lag: 1mo}}}
settings: {thresholds: {gain: 1.1, draws: 100, horizon: 6}}
)");
  const WhatIf result = changed(model, {{{0}, 5}});
  const std::string english = what_if_text(result, model, {.width_columns = 200});
  CHECK(english.find("It never settles: the ring \"Alpha\" → \"Beta\" → \"Alpha\" feeds itself on "
                     "every turn (spectral radius 1.10). The figures hold for 6 months only.") !=
        std::string::npos);
  const std::string finnish = what_if_text(result, model, {.lang = Lang::fi, .width_columns = 200});
  CHECK(finnish.find("kehä ”Alpha” → ”Beta” → ”Alpha” vahvistaa itseään") != std::string::npos);
}

TEST_CASE("Where no arrow leads on nothing else moves") {
  const Model model = model_in("objectives: {a: {name: Alone}}");
  const std::string text = what_if_text(changed(model, {{{0}, 5}}), model, {});
  CHECK(text.find("Nothing else moves.\n") != std::string::npos);
  CHECK(text.find("Pulls both ways") == std::string::npos);
}

TEST_CASE("A change beyond the scale is told") {
  const Model model = model_in(R"(
objectives: {a: {name: Full}}
metrics: {m: {measures: a, baseline: 0, target: 10, limits: [4, 8], values: {2026-01: 10}}}
)");
  const std::string text = what_if_text(changed(model, {{{0}, 5}}), model, {});
  CHECK(text.find("100 → 100") != std::string::npos);
  CHECK(
      text.find("\"Full\" stands at 100 now: the change is larger than the scale has room for.") !=
      std::string::npos);
}

TEST_CASE("What follows beyond the scale is told to be on paper only") {
  const Model model = model_in(R"(
objectives: {a: {name: First, drives: full}, full: {name: Full, drives: last}, last: {name: Last}}
metrics: {m: {measures: full, baseline: 0, target: 10, limits: [4, 8], values: {2026-01: 10}}}
)");
  const WhatIf up = changed(model, {{{0}, 20}}), down = changed(model, {{{0}, -20}});
  CHECK(what_if_text(up, model, {.width_columns = 200})
            .find("Beyond the scale: \"Full\". Scores end at 0 and 100: the part beyond is on "
                  "paper only, and so is what it passes on.\n") != std::string::npos);
  CHECK(what_if_text(up, model, {.lang = Lang::fi}).find("Yli asteikon: ”Full”.") !=
        std::string::npos);
  CHECK(what_if_text(down, model, {}).find("Beyond the scale") == std::string::npos);
}

TEST_CASE("Where nothing moves nothing is said of arrows") {
  const Model model = model_in("objectives: {a: {name: Alone}, b: {drives: c}, c: {}}");
  const std::string alone = what_if_text(changed(model, {{{0}, 5}}), model, {});
  CHECK(alone.ends_with("Nothing else moves.\n"));
  CHECK(alone.find("arrow") == std::string::npos);
  const auto with_fcm = changed(model, {{{0}, 5}}, {.with_fcm = true});
  CHECK(what_if_text(with_fcm, model, {}).find("\nFCM (fuzzy cognitive map, no lags): ") !=
        std::string::npos);
  const auto joined = changed(model, {{{1}, 5}, {{2}, 5}});
  CHECK(what_if_text(joined, model, {}).find("every arrow drawn") != std::string::npos);
}

TEST_CASE("Scores are rounded down and per cent stand apart from their figure") {
  const Model model = model_in(R"(
objectives: {a: {name: First, drives: {b: {strength: strong}}}, b: {name: Second}}
metrics:
  m: {measures: b, direction: range, target: [100, 200], limits: [0, 300], values: {2026-01: 46.7}}
)");
  const std::string text = what_if_text(changed(model, {{{0}, 4}}), model, {.width_columns = 200});
  CHECK(text.find("46 → 48\n") != std::string::npos);  // 46.7 + 1.8
  CHECK(text.find("5–95\u00a0%") != std::string::npos);
  CHECK(text.find("within ±50\u00a0%.") != std::string::npos);
  for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at + 1))
    CHECK(text.substr(at - 2, 2) == "\u00a0");
}

TEST_CASE("Figures that only a bound has made are none in JSON") {
  const Model model = model_in(R"(
objectives:
  a: {name: Alpha, drives: {b: {strength: 1, lag: 1mo}}}
  b: {name: Beta, drives: {a: {kind: funds, strength: 1, lag: 1mo}}}
settings: {thresholds: {gain: 3, horizon: 500, draws: 100}}
)");
  const WhatIf result = changed(model, {{{0}, 5}});
  const auto json = nlohmann::json::parse(what_if_json(result, model));
  CHECK(json["converges"] == false);
  for (const char* const key : {"final", "peak", "timeTo90", "low", "high", "positive", "steady"})
    CHECK(json["effects"][0][key].is_null());
  CHECK(json["effects"][0]["path"][0]["value"] == 5);
  CHECK(json["effects"][0]["path"][500]["value"].is_null());
  CHECK(what_if_text(result, model, {}).find("> +100 … > +100  ") != std::string::npos);
}

TEST_CASE("Those who follow are told in the number that they are") {
  const Model model = model_in(R"(
functions: {sales: {name: Sales}, service: {name: Service, works_with: sales}, lab: {name: Lab, works_with: [hall, yard]}, hall: {name: Hall}, yard: {name: Yard}}
objectives: {a: {name: Alone, adoption: {sales: accepted}}}
)");
  const WhatIf result = changed(model, {{{0}, 5}}, {.with_adoption = true});
  const std::string finnish = what_if_text(result, model, {.lang = Lang::fi});
  CHECK(finnish.find("  Seuraavat itsestään: Service\n") != std::string::npos);
  CHECK(finnish.find("  1. Lab – mukaan tulevat: Hall ja Yard\n") != std::string::npos);
}

}  // namespace
}  // namespace stratmap
