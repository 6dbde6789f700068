#include "render/report/rules_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "models/schema/rule_names.h"

namespace stratmap {
namespace {

using Json = nlohmann::ordered_json;

Json both(Bilingual text) { return {{"fi", text.fi}, {"en", text.en}}; }

Json thresholds(const Rule& rule) {
  Json json = Json::object();
  for (const std::string_view name : rule.thresholds) {
    const Threshold* const known = threshold_named(name);
    const double value = known == nullptr ? 0 : known->fallback;
    Json& place = json[std::string(name)];
    place = value;
    if (value == std::floor(value)) place = static_cast<std::int64_t>(value);
  }
  return json;
}

Json to_json(const Rule& rule) {
  Json json;
  json["code"] = rule.code;
  json["name"] = rule.name;
  json["severity"] = word_of(rule.severity);
  json["class"] = word_of(rule.rule_class);
  json["needs"] = both(rule.needs);
  json["summary"] = both(rule.summary);
  json["why"] = both(rule.why);
  json["question"] = both(rule.question);
  json["otherQuestions"] = Json::array();
  for (const Bilingual& other : rule.other_questions) json["otherQuestions"].push_back(both(other));
  json["fix"] = both(rule.fix);
  json["source"] = rule.source.en;
  json["thresholds"] = thresholds(rule);
  return json;
}

}  // namespace

std::string rules_json(std::span<const Rule* const> rules) {
  Json json;
  json["rules"] = Json::array();
  for (const Rule* rule : rules) json["rules"].push_back(to_json(*rule));
  return json.dump(2) + "\n";
}

}  // namespace stratmap
