#include "render/report/check_github.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"
#include "render/report/parts/sentence.h"
#include "render/report/parts/sums.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

// What ends a message, and in a property also what ends a property, as %XX.
std::string escaped(std::string_view text, std::string_view ends) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string data;
  for (const char c : text) {
    if (ends.find(c) == std::string_view::npos) {
      data += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    data.append("%").append(1, kDigits[byte >> 4U]).append(1, kDigits[byte & 15U]);
  }
  return data;
}

// The folder of the model, seen from where the check was run; nothing: no path leads to it.
using Folder = std::optional<std::string_view>;

// Where an annotation stands. Columns count only within one line.
std::string place(const Sources& sources, Span span, Folder folder) {
  if (!folder) return "";
  const Position start = sources.start_of(span), end = sources.end_of(span);
  std::string text = "file=" + escaped(std::string(*folder) + sources.name_of(span), "%\r\n:,") +
                     ",line=" + std::to_string(start.line) + ",endLine=" + std::to_string(end.line);
  if (start.line == end.line)
    text += ",col=" + std::to_string(start.column) + ",endColumn=" + std::to_string(end.column);
  return text + ",";
}

std::string_view command_of(Severity severity) {
  return severity == Severity::note ? "notice" : word_of(severity);
}

std::string annotation(std::string_view command, std::string_view place, std::string_view title,
                       const std::vector<std::string>& lines) {
  std::string message;
  for (const std::string& line : lines)
    message.append(message.empty() ? "" : "\n").append(to_visible(line));
  return "::" + std::string(command) + " " + std::string(place) +
         "title=" + escaped(to_visible(title), "%\r\n:,") + "::" + escaped(message, "%\r\n") + "\n";
}

std::string title_of(std::string_view code) {
  const Rule* const rule = rule_named(code);
  return std::string(code) + (rule == nullptr ? "" : " " + std::string(rule->name));
}

std::string line(Bilingual word, std::string_view text, Lang lang) {
  return std::string(word.in(lang)).append(text);
}

// The place in words, where no path leads to it.
void add_place(const Sources& sources, Span span, Folder folder, Lang lang,
               std::vector<std::string>& lines) {
  if (folder) return;
  const Position start = sources.start_of(span);
  lines.push_back(line(
      {"Kohta: ", "Place: "},
      sources.name_of(span) + ":" + std::to_string(start.line) + ":" + std::to_string(start.column),
      lang));
}

std::string annotation(const Finding& finding, const Model& model, Lang lang, Folder folder) {
  std::vector<std::string> lines = {
      sentence(message_of(finding, model, lang)),
      line({"Kysy: ", "Ask: "}, question_of(finding, model, lang), lang),
      line({"Korjaa: ", "Fix: "}, fix_of(finding, model, lang), lang)};
  add_place(model.sources, finding.span, folder, lang, lines);
  return annotation(command_of(finding.severity), place(model.sources, finding.span, folder),
                    title_of(finding.rule->code), lines);
}

std::string annotation(const Diagnostic& error, const Sources& sources, Lang lang, Folder folder) {
  std::vector<std::string> lines = {sentence(error.message.in(lang))};
  if (!error.nearest.empty()) lines.push_back(sentence(nearest_question(error.nearest, lang)));
  if (error.cure) lines.push_back(line({"Korjaa: ", "Fix: "}, error.cure->in(lang), lang));
  const bool has_place = error.path.empty();
  if (has_place) add_place(sources, error.span, folder, lang, lines);
  return annotation("error", has_place ? place(sources, error.span, folder) : "",
                    title_of(error.code), lines);
}

}  // namespace

std::string check_github(const Analysis& analysis, const CheckResult& result, Lang lang,
                         std::optional<std::string_view> folder) {
  std::vector<bool> is_told(result.findings.size());
  std::string text;
  const auto tell = [&](std::size_t finding) {
    if (!is_told[finding])
      text += annotation(result.findings[finding], analysis.model, lang, folder);
    is_told[finding] = true;
  };
  for (const Knot& knot : result.knots) tell(knot.leading);
  for (std::size_t i = 0; i < result.findings.size(); ++i) tell(i);
  return text + annotation("notice", "", "stratmap", {sums_of(result, lang)});
}

std::string errors_github(const UnusableModel& model, Lang lang,
                          std::optional<std::string_view> folder) {
  std::string text;
  for (const Diagnostic& each : model.errors) text += annotation(each, model.sources, lang, folder);
  if (model.errors_left_out > 0)
    text +=
        annotation("error", "", "stratmap", {errors_left_out_text(model.errors_left_out, lang)});
  return text;
}

}  // namespace stratmap
