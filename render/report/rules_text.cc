#include "render/report/rules_text.h"

#include <algorithm>

#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kIndent = 9;  // under the name, after "  SM401  "

std::string row(const Rule& rule, std::size_t name_columns, const TerminalStyle& style) {
  const Lang lang = style.lang;
  std::string text = "  " + painted(rule.code, tint_of(rule.severity), style.ink) + "  ";
  text.append(rule.name).append(name_columns - rule.name.size() + 2, ' ');
  text.append(severity_word(rule).in(lang)).append(" – ");
  text.append(class_word(rule.rule_class).in(lang)).append("\n").append(kIndent, ' ');
  return text +
         folded(rule.summary.in(lang),
                {.first_column = kIndent, .indent = kIndent, .width = style.width_columns}) +
         "\n";
}

}  // namespace

std::string rules_text(std::span<const Rule* const> rules, const TerminalStyle& style) {
  std::size_t name_columns = 0;
  for (const Rule* rule : rules) name_columns = std::max(name_columns, rule->name.size());
  std::string text;
  std::string_view group;
  for (const Rule* rule : rules) {
    if (rule->code.substr(0, 3) != group) {
      group = rule->code.substr(0, 3);
      text.append(text.empty() ? "" : "\n");
      const std::string title(group_title(rule->code).in(style.lang));
      text += painted(std::string(group) + " – " + title, Tint::strong, style.ink) + "\n";
    }
    text += row(*rule, name_columns, style);
  }
  const Bilingual hint = {"\nstratmap explain KOODI kertoo säännöstä kaiken.\n",
                          "\nstratmap explain CODE tells all about a rule.\n"};
  return text + std::string(hint.in(style.lang));
}

}  // namespace stratmap
