#include "render/report/network_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace stratmap {
namespace {

using Json = nlohmann::ordered_json;

// Without what only rounding adds: 12.999999999999998 is 13.
double plain(double value) {
  constexpr double kDigits = 1e12;
  return std::round(value * kDigits) / kDigits;
}

Json id_or_null(const Element* element) { return element == nullptr ? Json() : Json(element->id); }

Json to_json(const ActorFigures& actor) {
  Json json;
  json["id"] = actor.element->id;
  json["degree"] = actor.degree;
  json["betweenness"] = plain(actor.betweenness);
  json["closeness"] = plain(actor.closeness);
  json["constraint"] = actor.constraint ? Json(plain(*actor.constraint)) : Json();
  json["effectiveSize"] = plain(actor.effective_size);
  json["core"] = actor.core;
  json["component"] = actor.component;
  json["community"] = actor.community;
  json["articulationPoint"] = actor.is_articulation_point;
  json["unit"] = id_or_null(actor.unit);
  return json;
}

Json to_json(const TieFigures& tie) {
  return {{"from", tie.from->id},
          {"to", tie.to->id},
          {"strength", tie.strength},
          {"bridge", tie.is_bridge},
          {"sources", tie.sources}};
}

void add(const InwardFigures& inward, Json& json) {
  json["eiIndex"] = plain(inward.index);
  json["eiExpected"] = plain(inward.expected);
  json["p"] = inward.p;
}

Json to_json(const GroupingFigures& grouping) {
  Json json;
  json["grouping"] = grouping.name;
  add(grouping.inward, json);
  json["permutations"] = grouping.permutations;
  json["modularity"] = plain(grouping.modularity);
  json["nmiWithCommunities"] = plain(grouping.nmi_with_communities);
  json["members"] = Json::array();
  for (const GroupFigures& group : grouping.members) {
    Json member = {{"group", group.group->id}, {"size", group.size}};
    add(group.inward, member);
    json["members"].push_back(std::move(member));
  }
  return json;
}

Json to_json(const RequiredPair& pair) {
  return {{"from", pair.one->id},
          {"to", pair.other->id},
          {"times", pair.times},
          {"tied", pair.is_tied}};
}

template <class Items>
Json list(const Items& items) {
  Json json = Json::array();
  for (const auto& item : items) json.push_back(to_json(item));
  return json;
}

}  // namespace

std::string network_json(const NetworkFigures& figures) {
  Json json;
  json["actors"] = list(figures.actors);
  json["ties"] = list(figures.ties);
  json["summary"] = {
      {"actors", figures.actors.size()},         {"ties", figures.ties.size()},
      {"components", figures.components},        {"density", plain(figures.density)},
      {"modularity", plain(figures.modularity)}, {"communities", figures.communities},
      {"resolution", figures.resolution},        {"pivots", figures.pivots}};
  json["groups"] = list(figures.groupings);
  if (figures.coordination)
    json["coordination"] = {{"required", figures.coordination->required},
                            {"tied", figures.coordination->tied},
                            {"congruence", plain(figures.coordination->congruence())},
                            {"pairs", list(figures.coordination->pairs)}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace stratmap
