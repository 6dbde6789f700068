#include "render/report/check_text_closing.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/report/parts/first_lines.h"
#include "render/report/parts/lacks.h"
#include "render/report/parts/rule_findings.h"
#include "render/report/parts/sums.h"
#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kIndent = 2;
std::string title(std::string_view text, const TerminalStyle& style) {
  return painted(folded(text, {.width = style.width_columns}), Tint::strong, style.ink) + "\n";
}

// A folded line of a list; what follows its first line is indented further.
std::string item(std::string_view text, const TerminalStyle& style) {
  return std::string(kIndent, ' ') +
         folded(to_visible(text),
                {.first_column = kIndent, .indent = 2 * kIndent, .width = style.width_columns}) +
         "\n";
}

// Several lines of a text on one.
std::string on_one_line(std::string_view text) {
  std::string line(text);
  std::ranges::replace(line, '\n', ' ');
  return line;
}

}  // namespace

std::string accepted_text(const CheckResult& result, const Model& model,
                          const TerminalStyle& style) {
  if (result.accepted.empty()) return "";
  const Lang lang = style.lang;
  std::string text = title(Bilingual{"Hyväksytty", "Accepted"}.in(lang), style);
  for (const AcceptedFinding& each : result.accepted) {
    std::string line(each.finding.rule->code);
    const std::string name = name_of(each.finding, model, lang);
    line.append(name.empty() ? "" : " ").append(name).append(": ");
    line += on_one_line(model.text_in(each.accept->because, lang));
    if (each.accept->until) line += until_text(*each.accept->until, lang);
    text += item(line, style);
  }
  return text + "\n";
}

std::string not_assessed_text(const CheckResult& result, const Model& model,
                              const TerminalStyle& style) {
  if (result.not_assessed.empty()) return "";
  const Lang lang = style.lang;
  std::string text = title(
      Bilingual{"Ei arvioitu, tai vain osin – ja miksi", "Not assessed, or only in part, and why"}
          .in(lang),
      style);
  for (const Lack& lack : lacks_of(result, lang))
    text += item(std::string(lack.reason) + ": " + rules_of(lack, model, lang), style);
  return text + "\n";
}

std::string cheapest_lack_text(const CheckResult& result, const Model& model,
                               const TerminalStyle& style) {
  const std::string text = cheapest_lack(result, model, style.lang);
  return text.empty() ? "" : folded(to_visible(text), {.width = style.width_columns}) + "\n";
}

std::string rejected_rows_text(const CheckResult& result, const TerminalStyle& style) {
  const std::string text = rejected_rows(result, style.lang);
  return text.empty() ? "" : folded(to_visible(text), {.width = style.width_columns}) + "\n";
}

std::string sums_text(const CheckResult& result, const TerminalStyle& style) {
  return folded(sums_of(result, style.lang), {.width = style.width_columns}) + "\n";
}

}  // namespace stratmap
