#include "render/report/check_json.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <tuple>
#include <vector>

#include "engine/rules/wording.h"
#include "render/report/parts/json_text.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFrameVersion = 1;
constexpr std::string_view kCandidateCode = "SM208";
constexpr int kIndent = 2;
constexpr double kLargestExact = 9007199254740992.0;  // 2^53

std::string to_text(const Json& json) {
  return json.dump(kIndent, ' ', false, Json::error_handler_t::replace);
}

// A number without a needless ".0".
Json number(double value) {
  const bool is_whole = std::isfinite(value) && value == std::floor(value);
  if (is_whole && std::abs(value) < kLargestExact) return static_cast<std::int64_t>(value);
  return value;
}

Json place(const Sources& sources, Span span) {
  const Position start = sources.start_of(span);
  Json json;
  json["file"] = sources.name_of(span);
  json["line"] = start.line;
  json["column"] = start.column;
  return json;
}

Json location(const Sources& sources, Span span) {
  Json json = place(sources, span);
  const Position end = sources.end_of(span);
  if (end.line != sources.start_of(span).line) json["endLine"] = end.line;
  json["endColumn"] = end.column;
  return json;
}

// Of a model that can't be used (null), no section's size is known.
Json counts(const Model* model) {
  Json json;
  for (const std::string_view section :
       {std::string_view("objectives"), std::string_view("functions"),
        std::string_view("customers"), std::string_view("metrics"), kLinks})
    json[std::string(section)] = model == nullptr ? Json() : Json(size_of(section, *model));
  return json;
}

Json ids(const Figure::Elements& elements) {
  Json json = Json::array();
  for (const Element* element : elements) json.push_back(element->id);
  return json;
}

struct ToJson {
  const Model& model;
  Lang lang;

  Json operator()(double value) const { return number(value); }
  Json operator()(const std::string& value) const { return value; }
  Json operator()(const Bilingual& word) const { return word.in(lang); }
  Json operator()(const Boxed<Message>& message) const { return message->in(lang); }
  Json operator()(const std::vector<Message>& messages) const {
    Json json = Json::array();
    for (const Message& message : messages) json.push_back(message.in(lang));
    return json;
  }
  Json operator()(const Text* text) const { return model.text_in(*text, lang); }
  Json operator()(const Element* element) const { return element->id; }
  Json operator()(const Figure::Elements& elements) const { return ids(elements); }
  Json operator()(const std::vector<double>& values) const {
    Json json = Json::array();
    for (const double value : values) json.push_back(number(value));
    return json;
  }
  Json operator()(const Figure::Words& words) const {
    Json json = Json::array();
    for (const Bilingual& word : words) json.push_back(word.in(lang));
    return json;
  }
  Json operator()(const std::vector<Figure::Elements>& parts) const {
    Json json = Json::array();
    for (const Figure::Elements& part : parts) json.push_back(ids(part));
    return json;
  }
};

class Writer {
 public:
  Writer(const Analysis& analysis, const CheckResult& result, Lang lang)
      : model_(analysis.model), lang_(lang) {
    for (const Knot& knot : result.knots) leading_.push_back(&result.findings[knot.leading]);
  }

  Json finding(const Finding& finding) const {
    Json json;
    json["code"] = finding.rule->code;
    json["name"] = finding.rule->name;
    json["severity"] = word_of(finding.severity);
    json["class"] = word_of(finding.rule->rule_class);
    json["subject"] = to_string(finding.subjects);
    json["subjects"] = subjects(finding.subjects);
    json["message"] = message_of(finding, model_, lang_);
    json["why"] = finding.rule->why.in(lang_);
    json["question"] = question_of(finding, model_, lang_);
    json["fix"] = fix_of(finding, model_, lang_);
    json["location"] = location(model_.sources, finding.span);
    json["related"] = related(finding);
    json["figures"] = figures(finding);
    if (finding.table != nullptr) json["rows"] = rows(*finding.table);
    json["fingerprint"] = fingerprint(finding);
    json["leading"] = std::ranges::find(leading_, &finding) != leading_.end();  // of a knot
    return json;
  }

  // The strongest figure of a knot; null where none is told. The customer's own is of no finding.
  Json figure(const Knot& knot, const Findings& findings) const {
    if (!knot.figure) return nullptr;
    Json json;
    json["name"] = knot.figure->name;
    json["value"] = knot.figure->value;
    json["text"] = knot.figure->text.in(lang_);
    json["finding"] =
        knot.figure->finding ? Json(fingerprint(findings[*knot.figure->finding])) : Json();
    return json;
  }

  Json knot(const Knot& knot, const Findings& findings) const {
    const Finding& leading = findings[knot.leading];
    Json json;
    json["subject"] = to_string(knot.subject);
    json["sentence"] = sentence_of(knot, findings, model_, lang_);
    json["findings"] = Json::array();
    for (const std::size_t each : knot.findings)
      json["findings"].push_back(fingerprint(findings[each]));
    json["figure"] = figure(knot, findings);
    json["question"] = question_of(leading, model_, lang_);
    json["invite"] = Json::array();
    for (const Id<Function> function : knot.invited) json["invite"].push_back(model_[function].id);
    json["answers"] = Json::array();
    if (knot.opposing)
      for (const ShownAnswer& answer : *findings[*knot.opposing].answers)
        json["answers"].push_back(shown(answer));
    return json;
  }

  Json shown(const ShownAnswer& answer) const {
    Json json;
    json["by"] = answer.by == nullptr
                     ? Json()
                     : Json(std::string(answer.section).append("/").append(answer.by->id));
    json["text"] = model_.text_in(*answer.says, lang_);
    return json;
  }

  Json accepted(const AcceptedFinding& accepted) const {
    Json json;
    json["code"] = accepted.finding.rule->code;
    json["subject"] = to_string(accepted.finding.subjects);
    json["because"] = model_.text_in(accepted.accept->because, lang_);
    json["until"] = accepted.accept->until ? Json(to_string(*accepted.accept->until)) : Json();
    return json;
  }

  Json not_assessed(const NotAssessed& entry) const {
    Json json;
    json["code"] = entry.rule->code;
    if (entry.why.subject) json["subject"] = to_string(*entry.why.subject);
    json["reason"] = entry.why.reason.in(lang_);
    return json;
  }

  // Of a finding that proposes an arrow; its other figures are the parts of the score.
  Json candidate(const Finding& finding) const {
    Json json;
    json["from"] = finding.subjects.front().element->id;
    json["to"] = finding.subjects.front().effect->id;
    const Json all = figures(finding);
    json["score"] = all.at("score");
    for (const auto& [name, value] : all.items())
      if (name != "score" && name != "reasons") json["parts"][name] = value;
    json["reasons"] = all.at("reasons");
    return json;
  }

  Json described_model() const {
    Json json;
    json["organization"] = model_.text_in(model_.organization.name, lang_);
    json["files"] = files(model_.sources);
    json["counts"] = counts(&model_);
    return json;
  }

  static Json files(const Sources& sources) {
    Json json = Json::array();
    for (const SourceFile& file : sources.files()) json.push_back(file.name());
    return json;
  }

 private:
  Json named(std::string_view section, const Element& element) const {
    return {{"section", section}, {"id", element.id}, {"name", model_.name_of(element, lang_)}};
  }

  Json subjects(const std::vector<Subject>& all) const {
    Json json = Json::array();
    for (const Subject& subject : all) {
      if (subject.element != nullptr) {
        json.push_back(named(subject.section, *subject.element));
        if (subject.is_link()) json.push_back(named(subject.section, *subject.effect));
        continue;
      }
      Json plain;
      if (!subject.section.empty()) plain["section"] = subject.section;
      if (!subject.id.empty()) plain["id"] = subject.id;
      json.push_back(plain);
    }
    return json;
  }

  Json related(const Finding& finding) const {
    Json json = Json::array();
    for (const RelatedPlace& related : finding.related) {
      Json entry = place(model_.sources, related.span);
      entry["message"] = to_text(related.remark, finding, model_, lang_);
      json.push_back(entry);
    }
    return json;
  }

  Json figures(const Finding& finding) const {
    Json json = Json::object();
    for (const Figure& figure : finding.figures)
      json[std::string(figure.name)] = std::visit(ToJson{model_, lang_}, figure.value);
    return json;
  }

  Json rows(const Table& table) const {
    Json json = Json::array();
    for (const auto* rows : {&table.rejected, &table.doubled})
      for (const RejectedRow& row : *rows)
        json.push_back({{"file", table.path},
                        {"row", row.row},
                        {"column", row.column},
                        {"message", row.reason.in(lang_)}});
    return json;
  }

  const Model& model_;
  Lang lang_;
  std::vector<const Finding*> leading_;  // of each knot
};

Json frame(std::string_view version) {
  Json json;
  json["version"] = kFrameVersion;
  json["tool"] = {{"name", "stratmap"}, {"version", version}};
  return json;
}

// Best first.
std::vector<Json> candidates(const CheckResult& result, const Writer& writer) {
  std::vector<Json> all;
  for (const Finding& each : result.findings)
    if (each.rule->code == kCandidateCode) all.push_back(writer.candidate(each));
  const auto place = [](const Json& candidate) {
    return std::tuple(-candidate["score"].get<double>(), candidate["from"].get<std::string>(),
                      candidate["to"].get<std::string>());
  };
  std::ranges::sort(all, {}, place);
  return all;
}

Json error(const Diagnostic& diagnostic, const Sources& sources, Lang lang) {
  Json json;
  json["code"] = diagnostic.code;
  json["message"] = diagnostic.message.in(lang);
  if (diagnostic.path.empty()) {
    json["location"] = location(sources, diagnostic.span);
  } else {
    json["location"] = {{"file", diagnostic.path}};
  }
  json["nearest"] = diagnostic.nearest;
  if (diagnostic.cure) json["fix"] = diagnostic.cure->in(lang);
  if (diagnostic.related.empty()) return json;
  for (const Label& label : diagnostic.related) {
    Json entry = place(sources, label.span);
    entry["message"] = label.message.in(lang);
    json["related"].push_back(entry);
  }
  return json;
}

Json summary(std::size_t errors) {
  return {{"error", errors}, {"warning", 0}, {"note", 0}, {"accepted", 0}, {"notAssessed", 0}};
}

Json summary_of(const CheckResult& result) {
  Json json = {{"error", result.count(Severity::error)},
               {"warning", result.count(Severity::warning)},
               {"note", result.count(Severity::note)},
               {"accepted", result.accepted.size()},
               {"notAssessed", result.rules_not_assessed()}};
  if (const auto& baseline = result.against_baseline)
    json["baseline"] = {{"known", baseline->known}, {"gone", baseline->gone}};
  return json;
}

}  // namespace

std::string check_json(const Analysis& analysis, const CheckResult& result, Lang lang,
                       std::string_view version) {
  const Writer writer(analysis, result, lang);
  JsonText json;
  const Json head = frame(version);
  for (const auto& [name, value] : head.items()) json.add(name, to_text(value));
  json.add("model", to_text(writer.described_model()));
  json.add("summary", to_text(summary_of(result)));
  const auto add_list = [&](std::string_view name, const auto& all, auto to_json) {
    json.begin_list(name);
    for (const auto& each : all) json.add_item(to_text(to_json(each)));
    json.end_list();
  };
  add_list("findings", result.findings, [&](const Finding& each) { return writer.finding(each); });
  add_list("knots", result.knots,
           [&](const Knot& each) { return writer.knot(each, result.findings); });
  add_list("accepted", result.accepted,
           [&](const AcceptedFinding& each) { return writer.accepted(each); });
  add_list("notAssessed", result.not_assessed,
           [&](const NotAssessed& each) { return writer.not_assessed(each); });
  add_list("candidates", candidates(result, writer), [](const Json& each) { return each; });
  return std::move(json).finish();
}

std::string errors_json(const UnusableModel& model, Lang lang, std::string_view version) {
  const bool is_named = !model.organization.empty();
  Json json = frame(version);
  json["model"] = {{"organization", is_named ? Json(model.organization) : Json()},
                   {"files", Writer::files(model.sources)},
                   {"counts", counts(nullptr)}};
  json["summary"] = summary(model.errors.size() + model.errors_left_out);
  json["errors"] = Json::array();
  for (const Diagnostic& each : model.errors)
    json["errors"].push_back(error(each, model.sources, lang));
  for (const char* const list : {"findings", "knots", "accepted", "notAssessed", "candidates"})
    json[list] = Json::array();
  return to_text(json) + "\n";
}

}  // namespace stratmap
