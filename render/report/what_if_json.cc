#include "render/report/what_if_json.h"

#include <nlohmann/json.hpp>

#include "render/report/parts/figure_table.h"

namespace stratmap {
namespace {

using Json = nlohmann::ordered_json;

template <class Ids>
Json ids(const Ids& all, const Model& model) {
  Json json = Json::array();
  for (const auto id : all) json.push_back(model[id].id);
  return json;
}

Json figure(const std::optional<double>& value) {
  return value ? Json(plain_figure(*value)) : Json();
}

// Nothing where only the bound of the arithmetic has kept it from growing on.
Json points(double value) { return has_run_away(value) ? Json() : Json(plain_figure(value)); }

Json to_json(const EffectPath& path, const Model& model) {
  return {{"points", points(path.points)}, {"path", ids(path.objectives, model)}};
}

Json to_json(const Course& course) {
  Json json = Json::array();
  for (std::size_t month = 0; month < course.points.size(); ++month)
    json.push_back({{"period", month}, {"value", points(course.points[month])}});
  return json;
}

Json to_json(const ObjectiveEffect& effect, const Model& model) {
  Json json;
  json["id"] = model[effect.objective].id;
  json["final"] = points(effect.course.end);
  json["peak"] = points(effect.course.peak);
  json["timeTo90"] = effect.course.month_of_90 ? Json(*effect.course.month_of_90) : Json();
  json["positive"] = points(effect.parts.positive);
  json["negative"] = points(effect.parts.negative);
  json["low"] = points(effect.band.low);
  json["high"] = points(effect.band.high);
  json["steady"] = figure(effect.steady);
  json["score"] = figure(effect.score);
  const bool both = effect.parts.pulls_both_ways();
  json["pullsBothWays"] = both;
  json["up"] = both ? to_json(effect.parts.up, model) : Json();
  json["down"] = both ? to_json(effect.parts.down, model) : Json();
  json["path"] = to_json(effect.course);
  return json;
}

std::string_view word_of(FcmEnd end) {
  switch (end) {
    case FcmEnd::fixed_point:
      return "fixed-point";
    case FcmEnd::cycle:
      return "cycle";
    case FcmEnd::neither:
      return "neither";
  }
  return "";
}

// In score points, of what the change can reach.
Json to_json(const FcmCourse& fcm, const WhatIf& what_if, const Model& model) {
  constexpr double kPoints = 100;
  Json effects = Json::array();
  for (const ObjectiveEffect& effect : what_if.effects) {
    const std::size_t at = effect.objective.index();
    effects.push_back({{"id", model[effect.objective].id},
                       {"final", plain_figure(kPoints * fcm.last[at])},
                       {"low", plain_figure(kPoints * fcm.lowest[at])},
                       {"high", plain_figure(kPoints * fcm.highest[at])}});
  }
  return {{"end", word_of(fcm.end)},
          {"steps", fcm.steps},
          {"period", fcm.end == FcmEnd::cycle ? Json(fcm.period) : Json()},
          {"oneFixedPoint", fcm.has_one_fixed_point},
          {"effects", std::move(effects)}};
}

Json to_json(const AdoptionSpread& spread, const Model& model) {
  Json convince = Json::array();
  for (const Convincing& each : spread.convince)
    convince.push_back(
        {{"function", model[each.function].id}, {"followers", ids(each.followers, model)}});
  return {{"objective", model[spread.objective].id},
          {"accepted", ids(spread.accepted, model)},
          {"joining", ids(spread.joining, model)},
          {"convince", std::move(convince)},
          {"left", ids(spread.left, model)}};
}

}  // namespace

std::string what_if_json(const WhatIf& what_if, const Model& model) {
  Json json;
  json["set"] = Json::object();
  for (const Change& change : what_if.changes)
    json["set"][model[change.objective].id] = plain_figure(change.points);
  json["horizon"] = what_if.horizon_months;
  json["effects"] = Json::array();
  for (const ObjectiveEffect& effect : what_if.effects)
    json["effects"].push_back(to_json(effect, model));
  json["converges"] = what_if.converges;
  json["spectralRadius"] = plain_figure(what_if.spectral_radius);
  json["cycle"] = ids(what_if.cycle, model);
  json["gain"] = what_if.gain;
  json["draws"] = what_if.draws;
  json["seed"] = what_if.seed;
  json["assumed"] = true;
  if (what_if.fcm) json["fcm"] = to_json(*what_if.fcm, what_if, model);
  if (!what_if.adoption.empty() || !what_if.without_adoption.empty()) {
    json["adoption"] = Json::array();
    for (const AdoptionSpread& spread : what_if.adoption)
      json["adoption"].push_back(to_json(spread, model));
    json["withoutAdoption"] = ids(what_if.without_adoption, model);
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace stratmap
