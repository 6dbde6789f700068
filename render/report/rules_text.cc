#include "render/report/rules_text.h"

#include <algorithm>

#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kIndent = 9;  // under the name, after "  SM401  "
constexpr std::size_t kGap = 2;     // between name and weight

// How wide the widest of each is.
struct Columns {
  std::size_t name = 0;
  std::size_t weight = 0;
};

// "warning – convention"
std::string weight_of(const Rule& rule, Lang lang) {
  return std::string(severity_word(rule).in(lang)) + " – " +
         std::string(class_word(rule.rule_class).in(lang));
}

std::string row(const Rule& rule, Columns columns, const TerminalStyle& style) {
  const Lang lang = style.lang;
  std::string text = "  " + painted(rule.code, tint_of(rule.severity), style.ink) + "  ";
  text.append(rule.name);
  // Where the terminal is too narrow for two columns, the weight has a line of its own.
  const std::string weight = weight_of(rule, lang);
  if (kIndent + columns.name + kGap + columns.weight > style.width_columns)
    text.append("\n").append(kIndent, ' ').append(weight);
  else
    text.append(columns.name - rule.name.size() + kGap, ' ').append(weight);
  text.append("\n").append(kIndent, ' ');
  return text +
         folded(rule.summary.in(lang),
                {.first_column = kIndent, .indent = kIndent, .width = style.width_columns}) +
         "\n";
}

}  // namespace

std::string rules_text(std::span<const Rule* const> rules, const TerminalStyle& style) {
  Columns columns;
  for (const Rule* rule : rules) {
    columns.name = std::max(columns.name, rule->name.size());
    columns.weight = std::max(columns.weight, columns_of(weight_of(*rule, style.lang)));
  }
  std::string text;
  std::string_view group;
  for (const Rule* rule : rules) {
    if (rule->code.substr(0, 3) != group) {
      group = rule->code.substr(0, 3);
      text.append(text.empty() ? "" : "\n");
      const std::string title(group_title(rule->code).in(style.lang));
      const std::string heading =
          folded(std::string(group) + " – " + title, {.indent = 6, .width = style.width_columns});
      text += painted(heading, Tint::strong, style.ink) + "\n";
    }
    text += row(*rule, columns, style);
  }
  const Bilingual hint = {"stratmap explain KOODI kertoo säännöstä kaiken.",
                          "stratmap explain CODE tells all about a rule."};
  return text + "\n" + folded(hint.in(style.lang), {.width = style.width_columns}) + "\n";
}

}  // namespace stratmap
