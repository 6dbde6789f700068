#include "render/report/score_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "render/words/status_words.h"

namespace stratmap {
namespace {

using Json = nlohmann::ordered_json;

// Without what only rounding adds: 12.999999999999998 is 13.
Json number(std::optional<double> value) {
  constexpr double kDigits = 1e9;
  if (!value || !std::isfinite(*value)) return {};
  return std::abs(*value) < 1e6 ? std::round(*value * kDigits) / kDigits : *value;
}

Json to_json(const Metric& metric, const Standing& standing, Lang lang) {
  Json json = {{"id", metric.id},
               {"value", number(standing.value)},
               {"period", standing.period ? Json(to_string(*standing.period)) : Json()},
               {"target", number(standing.target)},
               {"expected", number(standing.expected)},
               {"score", number(standing.score)},
               {"status", status_key(standing.status)},
               {"reason", Json()},
               {"progress", number(standing.progress)},
               {"over", number(standing.over)},
               {"stale", standing.stale},
               {"withinUsualVariation", standing.within_usual_variation}};
  if (!standing.score) json["reason"] = standing.reason.in(lang);
  if (metric.target && metric.target->range) json["targetRange"] = *metric.target->range;
  return json;
}

void add(const RolledScore& rolled, Json& json) {
  json["score"] = number(rolled.score);
  json["status"] = status_key(rolled.status);
  json["coverage"] = number(rolled.coverage);
  json["low"] = number(rolled.lowest);
  json["high"] = number(rolled.highest);
  json["redChildren"] = rolled.red;
}

template <class Elements>
Json to_json(const Elements& elements, const std::vector<RolledScore>& scores) {
  Json list = Json::array();
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (scores[i].parts == 0) continue;
    Json json = {{"id", elements[i].id}};
    add(scores[i], json);
    list.push_back(std::move(json));
  }
  return list;
}

// Every objective, also one without a metric: programs look it up.
Json objectives_json(const Model& model, const std::vector<RolledScore>& scores) {
  Json list = Json::array();
  for (std::size_t i = 0; i < model.objectives.size(); ++i) {
    Json json = {{"id", model.objectives[i].id}};
    add(scores[i], json);
    list.push_back(std::move(json));
  }
  return list;
}

Json map_json(const RolledScore& rolled) {
  Json json = Json::object();
  add(rolled, json);
  return json;
}

Json trend_json(const ScoreCard& card, const Model& model) {
  Json trend = Json::array();
  for (const ScoresOnDay& point : card.trend)
    trend.push_back({{"asOf", to_iso(point.day)},
                     {"objectives", objectives_json(model, point.scores.objectives)},
                     {"perspectives", to_json(model.perspectives, point.scores.perspectives)},
                     {"map", map_json(point.scores.map)}});
  return trend;
}

std::string_view word_of(Rollup rollup) {
  switch (rollup) {
    case Rollup::veto:
      return "veto";
    case Rollup::mean:
      return "mean";
    case Rollup::geometric:
      return "geometric";
    case Rollup::worst:
      return "worst";
  }
  return "";
}

}  // namespace

std::string score_json(const ScoreCard& card, const Analysis& analysis, Lang lang) {
  const Model& model = analysis.model;
  Json json;
  json["asOf"] = analysis.today ? Json(to_iso(*analysis.today)) : Json();
  json["rollup"] = word_of(model.settings.rollup);
  json["metrics"] = Json::array();
  for (std::size_t i = 0; i < model.metrics.size(); ++i)
    json["metrics"].push_back(to_json(model.metrics[i], analysis.standings[i], lang));
  json["objectives"] = objectives_json(model, card.scores.objectives);
  json["perspectives"] = to_json(model.perspectives, card.scores.perspectives);
  json["functions"] = to_json(model.functions, card.scores.functions);
  json["map"] = map_json(card.scores.map);
  if (!card.trend.empty()) json["trend"] = trend_json(card, model);
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace stratmap
