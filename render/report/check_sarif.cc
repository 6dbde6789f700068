#include "render/report/check_sarif.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"
#include "render/report/check_sarif_words.h"
#include "render/report/parts/sentence.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

using Json = nlohmann::ordered_json;
using Rules = std::vector<const Rule*>;

constexpr std::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
constexpr int kIndent = 2;
// The name under which places are relative to the folder the check was run in.
constexpr std::string_view kRoot = "%SRCROOT%";

Json message(std::string_view text) { return {{"text", to_sarif_text(text)}}; }

Json location_of(const Sources& sources, Span span, std::string_view folder) {
  const Position start = sources.start_of(span), end = sources.end_of(span);
  const std::string path = std::string(folder) + sources.name_of(span);
  return {{"physicalLocation",
           {{"artifactLocation", {{"uri", to_uri(path)}, {"uriBaseId", kRoot}}},
            {"region",
             {{"startLine", start.line},
              {"startColumn", start.column},
              {"endLine", end.line},
              {"endColumn", end.column}}}}}};
}

Json related_location(const Json& location, std::string_view remark, std::size_t id) {
  Json entry;
  entry["id"] = id;
  entry.update(location);
  entry["message"] = message(remark);
  return entry;
}

// Each once, in the order of codes.
Rules in_order(Rules rules) {
  std::ranges::sort(rules, {}, &Rule::code);
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  return rules;
}

void name_rule(Json& result, std::string_view code, const Rules& rules) {
  result["ruleId"] = code;
  const auto rule = std::ranges::find(rules, code, &Rule::code);
  if (rule != rules.end()) result["ruleIndex"] = rule - rules.begin();
}

Json to_json(const Rule& rule, Lang lang) {
  const std::string summary(rule.summary.in(lang)), why(rule.why.in(lang));
  const SarifHelp help = sarif_help(rule, lang);
  return {{"id", rule.code},
          {"name", rule.name},
          {"shortDescription", {{"text", summary}}},
          {"fullDescription", {{"text", why.empty() ? summary : summary + " " + why}}},
          {"help", {{"text", help.text}, {"markdown", help.markdown}}},
          {"defaultConfiguration", {{"level", word_of(rule.severity)}}},
          {"properties",
           {{"tags",
             Json::array({group_title(rule.code).in(lang), class_word(rule.rule_class).in(lang)})},
            {"class", word_of(rule.rule_class)},
            {"precision", precision_of(rule.rule_class)},
            {"problem.severity", problem_severity(rule.severity)}}}};
}

// A log of one run.
std::string log_of(const Rules& rules, Json results, Json invocation, Lang lang,
                   std::string_view version) {
  Json driver = {{"name", "stratmap"},
                 {"semanticVersion", version},
                 {"language", code_of(lang)},
                 {"rules", Json::array()}};
  for (const Rule* const rule : rules) driver["rules"].push_back(to_json(*rule, lang));
  const std::string_view root =
      Bilingual{"kansio, jossa tarkistus ajettiin", "the folder that the check was run in"}.in(
          lang);
  Json run;
  run["tool"] = {{"driver", driver}};
  run["language"] = code_of(lang);
  run["columnKind"] = "unicodeCodePoints";
  run["originalUriBaseIds"][std::string(kRoot)] = {{"description", {{"text", root}}}};
  run["invocations"] = Json::array({std::move(invocation)});
  run["results"] = std::move(results);
  const Json log = {{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({run})}};
  return log.dump(kIndent, ' ', false, Json::error_handler_t::replace) + "\n";
}

Rules rules_of(const CheckResult& result) {
  Rules rules;
  for (const Finding& each : result.findings) rules.push_back(each.rule);
  for (const AcceptedFinding& each : result.accepted) rules.push_back(each.finding.rule);
  return in_order(std::move(rules));
}

// Writes the findings of one model.
class Writer {
 public:
  Writer(const Model& model, const Rules& rules, Lang lang, std::string_view folder)
      : model_(model), rules_(rules), lang_(lang), folder_(folder) {}

  Json result(const Finding& finding) const {
    Json json;
    name_rule(json, finding.rule->code, rules_);
    json["level"] = word_of(finding.severity);
    const std::string question = question_of(finding, model_, lang_);
    json["message"] = message(sentence(message_of(finding, model_, lang_)) + " " + question);
    json["locations"] = Json::array({place_of(finding)});
    json["relatedLocations"] = Json::array();
    for (std::size_t i = 0; i < finding.related.size(); ++i)
      json["relatedLocations"].push_back(
          related_location(location(finding.related[i].span),
                           to_text(finding.related[i].remark, finding, model_, lang_), i + 1));
    const std::string print = fingerprint(finding);
    json["partialFingerprints"] = {{"primaryLocationLineHash", print + ":1"},
                                   {"codeAndSubject/v1", print}};
    json["properties"] = {{"subject", to_string(finding.subjects)},
                          {"question", question},
                          {"fix", fix_of(finding, model_, lang_)}};
    return json;
  }

  Json result(const AcceptedFinding& accepted) const {
    const Accept& accept = *accepted.accept;
    Json suppression = {{"kind", "inSource"},
                        {"justification", model_.text_in(accept.because, lang_)},
                        {"location", location(accept.span)}};
    if (accept.until) suppression["properties"] = {{"until", to_string(*accept.until)}};
    Json json = result(accepted.finding);
    json["suppressions"] = Json::array({suppression});
    return json;
  }

  Json notification(const NotAssessed& entry) const {
    std::string text = std::string(entry.rule->code) + " " + std::string(entry.rule->name);
    if (entry.why.subject) text += ", " + to_string(*entry.why.subject);
    text += Bilingual{": ei arvioitu – ", ": not assessed – "}.in(lang_);
    Json json;
    json["associatedRule"] = {{"id", entry.rule->code}};
    json["level"] = "note";
    json["message"] = message(text.append(entry.why.reason.in(lang_)));
    return json;
  }

 private:
  Json location(Span span) const { return location_of(model_.sources, span, folder_); }

  Json place_of(const Finding& finding) const {
    Json json = location(finding.span);
    json["logicalLocations"] = Json::array();
    for (const Subject& subject : finding.subjects)
      json["logicalLocations"].push_back({{"fullyQualifiedName", to_string(subject)}});
    return json;
  }

  const Model& model_;
  const Rules& rules_;
  Lang lang_;
  std::string_view folder_;
};

Rules rules_of(const std::vector<Diagnostic>& errors) {
  Rules rules;
  for (const Diagnostic& each : errors)
    if (const Rule* const rule = rule_named(each.code)) rules.push_back(rule);
  return in_order(std::move(rules));
}

std::string told(const Diagnostic& error, Lang lang) {
  std::string text = sentence(error.message.in(lang));
  for (const std::string& more :
       {sentence(nearest_question(error.nearest, lang)), error.cure ? error.cure->in(lang) : ""})
    if (!more.empty()) text.append(" ").append(sentence(more));
  return text;
}

Json error_result(const Diagnostic& error, const UnusableModel& model, const Rules& rules,
                  Lang lang, std::string_view folder) {
  Json json;
  name_rule(json, error.code, rules);
  json["level"] = "error";
  json["message"] = message(told(error, lang));
  json["locations"] = Json::array({location_of(model.sources, error.span, folder)});
  json["relatedLocations"] = Json::array();
  for (std::size_t i = 0; i < error.related.size(); ++i)
    json["relatedLocations"].push_back(
        related_location(location_of(model.sources, error.related[i].span, folder),
                         error.related[i].message.in(lang), i + 1));
  return json;
}

// A file that could not be opened has no place to point at.
Json error_notification(const Diagnostic& error, Lang lang) {
  return {{"associatedRule", {{"id", error.code}}},
          {"level", "error"},
          {"message", message(error.path + ": " + told(error, lang))}};
}

}  // namespace

std::string check_sarif(const Analysis& analysis, const CheckResult& result, Lang lang,
                        std::string_view version, std::string_view folder) {
  const Rules rules = rules_of(result);
  const Writer writer(analysis.model, rules, lang, folder);
  Json results = Json::array(), notifications = Json::array();
  for (const Finding& each : result.findings) results.push_back(writer.result(each));
  for (const AcceptedFinding& each : result.accepted) results.push_back(writer.result(each));
  for (const NotAssessed& each : result.not_assessed)
    notifications.push_back(writer.notification(each));
  Json invocation = {{"executionSuccessful", true}, {"toolExecutionNotifications", notifications}};
  if (const auto& baseline = result.against_baseline)
    invocation["properties"]["baseline"] = {{"known", baseline->known}, {"gone", baseline->gone}};
  return log_of(rules, std::move(results), std::move(invocation), lang, version);
}

std::string errors_sarif(const UnusableModel& model, Lang lang, std::string_view version,
                         std::string_view folder) {
  const Rules rules = rules_of(model.errors);
  Json results = Json::array(), notifications = Json::array();
  for (const Diagnostic& each : model.errors) {
    if (each.path.empty())
      results.push_back(error_result(each, model, rules, lang, folder));
    else
      notifications.push_back(error_notification(each, lang));
  }
  if (model.errors_left_out > 0)
    notifications.push_back(
        {{"level", "error"},
         {"message", message(errors_left_out_text(model.errors_left_out, lang))}});
  Json invocation = {{"executionSuccessful", false},
                     {"exitCode", 2},
                     {"toolExecutionNotifications", notifications}};
  return log_of(rules, std::move(results), std::move(invocation), lang, version);
}

}  // namespace stratmap
