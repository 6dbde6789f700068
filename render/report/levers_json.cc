#include "render/report/levers_json.h"

#include <nlohmann/json.hpp>

#include "engine/what_if/propagation.h"
#include "render/report/parts/figure_table.h"

namespace stratmap {
namespace {

using Json = nlohmann::ordered_json;

Json figure(const std::optional<double>& value) {
  return value ? Json(plain_figure(*value)) : Json();
}

// Nothing where only the bound of the arithmetic has kept it from growing on.
Json settled(double value, double effect) {
  return has_run_away(effect) ? Json() : Json(plain_figure(value));
}

std::string_view word_of(Comparison comparison) {
  switch (comparison) {
    case Comparison::made:
      return "made";
    case Comparison::too_few:
      return "too-few";
    case Comparison::never_settles:
      return "never-settles";
  }
  return "";
}

Json ids(const std::vector<Id<Objective>>& objectives, const Model& model) {
  Json json = Json::array();
  for (const Id<Objective> objective : objectives) json.push_back(model[objective].id);
  return json;
}

Json to_json(const Lever& lever, const Model& model) {
  return {{"id", model[lever.objective].id},
          {"leverage", settled(lever.leverage, lever.effect)},
          {"effect", settled(lever.effect, lever.effect)},
          {"room", plain_figure(lever.room)},
          {"effort", figure(lever.effort)},
          {"pTop3", plain_figure(lever.p_top3)},
          {"verdict", lever.is_lever ? "lever" : "cannot-tell"},
          {"score", figure(lever.score)},
          {"arrows", lever.arrows}};
}

Json to_json(const RatedInfluence& influence, const Model& model) {
  return {{"from", model[influence.from].id},
          {"to", model[influence.to].id},
          {"mean", plain_figure(influence.mean)},
          {"deviation", figure(influence.deviation)},
          {"raters", influence.raters}};
}

Json to_json(const Dematel& dematel, const Model& model) {
  Json factors = Json::array(), influences = Json::array();
  for (const DematelFactor& factor : dematel.factors)
    factors.push_back({{"id", model[factor.objective].id},
                       {"d", plain_figure(factor.d)},
                       {"r", plain_figure(factor.r)},
                       {"prominence", plain_figure(factor.prominence())},
                       {"relation", plain_figure(factor.relation())}});
  for (const RatedInfluence& influence : dematel.influences)
    influences.push_back(to_json(influence, model));
  return {{"k", plain_figure(dematel.k)},
          {"spectralRadius", plain_figure(dematel.spectral_radius)},
          {"converges", !dematel.factors.empty()},
          {"raters", dematel.raters},
          {"factors", std::move(factors)},
          {"influences", std::move(influences)}};
}

}  // namespace

std::string levers_json(const Levers& levers, const std::optional<Dematel>& dematel,
                        const Model& model) {
  Json json;
  json["levers"] = Json::array();
  for (const Lever& lever : levers.levers) json["levers"].push_back(to_json(lever, model));
  json["outDegreeSpearman"] = figure(levers.out_degree_spearman);
  json["comparison"] = word_of(levers.comparison);
  json["top"] = ids(levers.top, model);
  json["topWeight"] = plain_figure(levers.top_weight);
  json["basis"] = levers.basis == LeverageBasis::steady_state ? "steady-state" : "horizon";
  json["horizon"] = levers.horizon_months;
  json["spectralRadius"] = plain_figure(levers.spectral_radius);
  json["cycle"] = ids(levers.cycle, model);
  json["gain"] = levers.gain;
  json["draws"] = levers.draws;
  json["assumed"] = true;
  if (dematel) json["dematel"] = to_json(*dematel, model);
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace stratmap
