#include "render/report/check_text.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/report/check_text_closing.h"
#include "render/report/check_text_findings.h"
#include "render/report/check_text_knots.h"
#include "render/report/check_text_listing.h"
#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kFewRules = 3;   // read through without being told where to begin
constexpr std::size_t kMostFirst = 5;  // rules to begin with
constexpr std::size_t kMostNames = 4;

constexpr std::string_view kNoBreakSpace = "\u00A0";

// A number stays on the line of what it counts: "22 objectives" is folded as one word.
std::string held_together(std::string_view item) {
  std::string text(item);
  const std::size_t space = text.find(' ');
  return space == std::string::npos ? text : text.replace(space, 1, kNoBreakSpace);
}

std::string let_go(std::string text) {
  for (std::size_t at = text.find(kNoBreakSpace); at != std::string::npos;
       at = text.find(kNoBreakSpace, at))
    text.replace(at, kNoBreakSpace.size(), " ");
  return text;
}

// "Pohjantuuli Huolto Oy: 22 objectives, 35 links, 14 functions"
std::string model_line(const Model& model, const TerminalStyle& style) {
  std::string sizes;
  for (const std::string_view section :
       {std::string_view("objectives"), kLinks, std::string_view("functions"),
        std::string_view("customers"), std::string_view("metrics")}) {
    const std::size_t size = size_of(section, model);
    if (size == 0) continue;
    const std::string item = counted(size, *noun_of(section), style.lang);
    sizes += (sizes.empty() ? ": " : ", ") + held_together(item);
  }
  const Measure measure{.indent = 2, .width = style.width_columns - 1};  // the colon fits
  const std::string name =
      folded(to_visible(model.text_in(model.organization.name, style.lang)), measure);
  const std::size_t last_line = columns_of(name.substr(name.rfind('\n') + 1));
  const std::string lines =
      folded(sizes, {.first_column = last_line, .indent = 2, .width = style.width_columns});
  return painted(name, Tint::strong, style.ink) + let_go(lines) + "\n";
}

bool is_heavier(const RuleFindings& a, const RuleFindings& b) {
  if (a.severity != b.severity) return a.severity > b.severity;
  if (a.findings.size() != b.findings.size()) return a.findings.size() > b.findings.size();
  return a.rule->code < b.rule->code;
}

// Those to begin with: errors, then the heaviest of each group of rules, so that the first screen
// tells of the whole client, then the heaviest of the rest.
std::vector<RuleFindings> to_begin_with(std::vector<RuleFindings> rules) {
  std::ranges::sort(rules, is_heavier);
  std::vector<RuleFindings> first, rest;
  std::string groups;
  for (const RuleFindings& each : rules) {
    const char group = each.rule->code[2];
    const bool is_first = groups.find(group) == std::string::npos;
    (is_first || each.severity == Severity::error ? first : rest).push_back(each);
    groups += group;
  }
  std::ranges::copy(rest, std::back_inserter(first));
  first.resize(std::min(first.size(), kMostFirst));
  std::ranges::sort(first, is_heavier);
  return first;
}

// Its one finding, or what several say together, each by its name.
std::string told(const RuleFindings& rule, const Model& model, Lang lang) {
  if (!is_told_as_one(rule)) return message_of(rule.first(), model, lang);
  std::vector<std::string> names;
  for (const Finding* each : rule.findings) names.push_back(name_of(*each, model, lang));
  return together_text(rule, lang) + ": " + listed(names, kMostNames, lang);
}

std::string beginning(const RuleFindings& rule, const Model& model, const TerminalStyle& style) {
  const std::string code(rule.rule->code);
  const std::size_t indent = code.size() + 4;
  const auto line = [&](std::string_view text) {
    return folded(to_visible(text),
                  {.first_column = indent, .indent = indent, .width = style.width_columns}) +
           "\n";
  };
  const std::string margin(indent, ' ');
  const std::string kind(severity_word(rule.severity).in(style.lang));
  const std::string lead = rule.severity == Severity::error ? kind + ": " : "";
  std::string text = "  " + painted(code, tint_of(rule.severity), style.ink) + "  " +
                     line(lead + told(rule, model, style.lang));
  const std::string ask(Bilingual{"Kysy: ", "Ask: "}.in(style.lang));
  return text + margin + line(ask + question_of_all(rule.findings, model, style.lang));
}

std::string left_out(std::size_t rules, Lang lang) {
  const std::string count = std::to_string(rules);
  if (lang == Lang::fi)
    return "Havaintoja teki vielä " + count + (rules == 1 ? " muu sääntö" : " muuta sääntöä") +
           ": ne näkyvät ilman valintaa --brief.";
  return count + (rules == 1 ? " more rule has" : " more rules have") +
         " findings; leave out --brief to see them.";
}

std::string beginnings(const std::vector<RuleFindings>& rules, Detail detail, const Model& model,
                       const TerminalStyle& style) {
  const std::string_view title = Bilingual{"Aloita näistä", "Start here"}.in(style.lang);
  std::string text = "\n" + painted(title, Tint::strong, style.ink) + "\n";
  const std::vector<RuleFindings> first = to_begin_with(rules);
  for (const RuleFindings& rule : first) text += beginning(rule, model, style);
  if (detail != Detail::brief || first.size() == rules.size()) return text;
  return text + "\n" +
         folded(left_out(rules.size() - first.size(), style.lang), {.width = style.width_columns}) +
         "\n";
}

// The first screen: the knots, or, where findings share too little, the rules to begin with.
std::string first_screen(const CheckResult& result, const std::vector<RuleFindings>& rules,
                         Detail detail, const Model& model, const TerminalStyle& style) {
  if (!result.knots.empty())
    return "\n" + knots_text(result, model, style) + cheapest_lack_text(result, model, style);
  const bool is_long = rules.size() > kFewRules;
  const bool is_wanted = detail == Detail::brief || (detail == Detail::usual && is_long);
  return rules.empty() || !is_wanted ? "" : beginnings(rules, detail, model, style);
}

}  // namespace

std::string check_text(const Analysis& analysis, const CheckResult& result, Detail detail,
                       const TerminalStyle& style) {
  const Model& model = analysis.model;
  const std::vector<RuleFindings> rules = by_rule(analysis, result);
  const bool is_brief = detail == Detail::brief;
  std::string text = model_line(model, style) + rejected_rows_text(result, style);
  // That nothing is open is the news: it does not wait for the end of a list.
  if (rules.empty()) text += "\n" + sums_text(result, style);
  text += first_screen(result, rules, detail, model, style);
  if (is_brief && result.knots.empty()) text += "\n" + cheapest_lack_text(result, model, style);
  if (!is_brief || !rules.empty()) text += "\n";
  if (!is_brief) {
    text += detail == Detail::all ? each_text(result, model, style)
                                  : by_knot_text(result, rules, model, style);
    text += accepted_text(result, model, style) + not_assessed_text(result, model, style);
  }
  if (!rules.empty()) return text + sums_text(result, style);
  return text.ends_with("\n\n") ? text.substr(0, text.size() - 1) : text;
}

}  // namespace stratmap
