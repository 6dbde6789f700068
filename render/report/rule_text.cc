#include "render/report/rule_text.h"

#include <algorithm>

#include "base/number.h"
#include "models/schema/rule_names.h"
#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kTermColumns = 12;

std::string entry(Bilingual term, std::string_view meaning, const TerminalStyle& style) {
  if (meaning.empty()) return "";
  const std::string_view word = term.in(style.lang);
  const std::size_t gap = kTermColumns - std::min(kTermColumns - 1, columns_of(word));
  return painted(word, Tint::strong, style.ink) + std::string(gap, ' ') +
         folded(
             meaning,
             {.first_column = kTermColumns, .indent = kTermColumns, .width = style.width_columns}) +
         "\n";
}

std::string thresholds(const Rule& rule, Lang lang) {
  std::string text;
  for (const std::string_view name : rule.thresholds) {
    text.append(text.empty() ? "" : ", ").append(name);
    if (const Threshold* known = threshold_named(name))
      text += " = " + to_shown(known->fallback, 4, lang);
  }
  return text;
}

std::string indented(std::string_view lines) {
  std::string text;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    if (!line.empty()) text.append("    ").append(line);
    text += "\n";
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
  }
  return text;
}

std::string example(Bilingual title, std::string_view yaml, const TerminalStyle& style) {
  if (yaml.empty()) return "";
  return "\n" + painted(title.in(style.lang), Tint::strong, style.ink) + "\n" + indented(yaml);
}

}  // namespace

std::string rule_text(const Rule& rule, const TerminalStyle& style) {
  const Lang lang = style.lang;
  const std::string code(rule.code), name(rule.name);
  std::string text = painted(code + " " + name, tint_of(rule.severity), style.ink) + "\n";
  const std::string weight = std::string(severity_word(rule).in(lang)) + " – " +
                             std::string(class_word(rule.rule_class).in(lang));
  text += folded(weight + "; " + std::string(group_title(rule.code).in(lang)),
                 {.width = style.width_columns}) +
          "\n\n";
  text += entry({"Havainto", "Fires when"}, rule.summary.in(lang), style);
  text += entry({"Miksi", "Why"}, rule.why.in(lang), style);
  text += entry({"Kysy", "Ask"}, rule.question.in(lang), style);
  for (const Bilingual& other : rule.other_questions)
    text += entry({"", ""}, other.in(lang), style);
  text += entry({"Korjaa", "Fix"}, rule.fix.in(lang), style);
  text += entry({"Tarvitsee", "Needs"}, rule.needs.in(lang), style);
  text += entry({"Rajat", "Thresholds"}, thresholds(rule, lang), style);
  text += entry({"Lähde", "Source"}, rule.source.in(lang), style);
  text += example({"Malli, josta sääntö huomauttaa (# <- osoittaa kohdan)",
                   "A model that it speaks of (# <- marks the place)"},
                  rule.failing_example, style);
  for (const ExampleFile& file : rule.example_files)
    text += example({file.name, file.name}, file.text, style);
  text += example({"Malli, jossa asia on kunnossa", "A model where all is well"},
                  rule.passing_example, style);
  return text;
}

}  // namespace stratmap
