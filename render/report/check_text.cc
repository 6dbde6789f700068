#include "render/report/check_text.h"

#include <algorithm>
#include <unordered_set>

#include "engine/rules/wording.h"
#include "render/report/check_text_closing.h"
#include "render/report/check_text_findings.h"
#include "render/report/check_text_knots.h"
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

// Tells findings one after another; those of a rule that says them as one, all at its first.
class Teller {
 public:
  Teller(const CheckResult& result, const std::vector<RuleFindings>& rules, Detail detail,
         const Model& model, const TerminalStyle& style)
      : result_(result), rules_(rules), detail_(detail), model_(model), style_(style) {}

  // Every finding where it stands.
  std::string in_order() {
    std::string text;
    for (const Finding& finding : result_.findings) text += tell(finding);
    return text;
  }

  // Those of each knot below its name, then all others.
  std::string by_knot() {
    std::string text;
    for (std::size_t i = 0; i < result_.knots.size(); ++i) {
      std::string told;
      for (const std::size_t finding : result_.knots[i].findings)
        told += tell(result_.findings[finding]);
      if (!told.empty()) text += heading(knot_title(result_, i, model_, style_.lang)) + told;
    }
    const std::string others = in_order();
    if (others.empty()) return text;
    return text + heading(Bilingual{"Muut havainnot", "Other findings"}.in(style_.lang)) + others;
  }

 private:
  std::string heading(std::string_view title) const {
    return painted(title, Tint::strong, style_.ink) + "\n\n";
  }

  std::string tell(const Finding& finding) {
    if (told_.contains(&finding)) return "";
    const RuleFindings& rule = *std::ranges::find(rules_, finding.rule, &RuleFindings::rule);
    const bool as_one = detail_ == Detail::usual && is_told_as_one(rule);
    if (!as_one) {
      told_.insert(&finding);
      return finding_text(finding, model_, style_) + "\n";
    }
    told_.insert(rule.findings.begin(), rule.findings.end());
    return findings_text(rule, model_, style_) + "\n";
  }

  const CheckResult& result_;
  const std::vector<RuleFindings>& rules_;
  Detail detail_;
  const Model& model_;
  const TerminalStyle& style_;
  std::unordered_set<const Finding*> told_;
};

// The first screen: the knots, or, where findings share too little, the rules to begin with.
std::string first_screen(const CheckResult& result, const std::vector<RuleFindings>& rules,
                         Detail detail, const Model& model, const TerminalStyle& style) {
  if (!result.knots.empty())
    return "\n" + knots_text(result, model, style) + cheapest_lack_text(result, style);
  const bool is_long = rules.size() > kFewRules;
  const bool is_wanted = detail == Detail::brief || (detail == Detail::usual && is_long);
  return rules.empty() || !is_wanted ? "" : beginnings(rules, detail, model, style);
}

}  // namespace

std::string check_text(const Analysis& analysis, const CheckResult& result, Detail detail,
                       const TerminalStyle& style) {
  const Model& model = analysis.model;
  const std::vector<RuleFindings> rules = by_rule(analysis, result);
  std::string text = model_line(model, style);
  text += first_screen(result, rules, detail, model, style);
  text += "\n";
  if (detail != Detail::brief) {
    Teller teller(result, rules, detail, model, style);
    text += detail == Detail::usual && !result.knots.empty() ? teller.by_knot() : teller.in_order();
    text += accepted_text(result, model, style);
  }
  const bool is_listed = detail != Detail::brief || result.knots.empty();
  if (is_listed && !result.not_assessed.empty()) text += not_assessed_text(result, model, style);
  return text + sums_text(result, style);
}

}  // namespace stratmap
