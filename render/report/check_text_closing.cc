#include "render/report/check_text_closing.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/report/check_text_findings.h"
#include "render/report/parts/lacks.h"
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

std::string cheapest_lack_text(const CheckResult& result, const TerminalStyle& style) {
  const std::size_t open = result.rules_not_assessed();
  if (open == 0) return "";
  const Lang lang = style.lang;
  const std::vector<Lack> lacks = lacks_of(result, lang);
  const auto most = std::ranges::max_element(lacks, {}, [](const Lack& lack) {
    return lack.can_be_written() ? lack.rules_as_a_whole() : 0;
  });
  const std::string rules = counted(open, kRuleNoun, lang);
  std::string text = lang == Lang::fi ? "Arvioimatta jäi " + rules + "." : rules + " not assessed.";
  if (most != lacks.end() && most->can_be_written() && most->rules_as_a_whole() > 0) {
    const std::string worth = counted(most->rules_as_a_whole(), kRuleNoun, lang);
    text += lang == Lang::fi ? " Eniten avaisi tämän täydentäminen: "
                             : " Adding this would open most: ";
    text.append(most->reason).append(" (").append(worth).append(")");
  }
  return folded(to_visible(text), {.width = style.width_columns}) + "\n";
}

std::string sums_text(const CheckResult& result, const TerminalStyle& style) {
  return folded(sums_of(result, style.lang), {.width = style.width_columns}) + "\n";
}

}  // namespace stratmap
