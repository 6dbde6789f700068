#include "render/report/check_text_listing.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "render/report/check_text_findings.h"
#include "render/report/check_text_knots.h"
#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kIndent = 2;
constexpr Noun kFindings = {{"havainto", "finding"}, {"havaintoa", "findings"}};

class Listing {
 public:
  Listing(const CheckResult& result, std::span<const RuleFindings> rules, const Model& model,
          const TerminalStyle& style)
      : result_(result), rules_(rules), model_(model), style_(style) {}

  std::string knot(std::size_t number) {
    const Knot& knot = result_.knots[number];
    std::vector<const Finding*> here;
    std::string elsewhere;
    for (const std::size_t place : knot.findings) {
      if (knot_of_[place]) {
        elsewhere += named(result_.findings[place], *knot_of_[place]);
      } else {
        here.push_back(&result_.findings[place]);
        knot_of_[place] = number;
      }
    }
    const std::string count = counted(knot.findings.size(), kFindings, style_.lang);
    std::string text = heading(knot_title(result_, number, model_, style_.lang) + " – " + count);
    text += told(here, &result_.findings[knot.leading]);
    return elsewhere.empty() ? text : text + elsewhere + "\n";
  }

  std::string others() const {
    std::vector<const Finding*> others;
    for (std::size_t i = 0; i < result_.findings.size(); ++i)
      if (!knot_of_[i]) others.push_back(&result_.findings[i]);
    if (others.empty() || result_.knots.empty()) return told(others, nullptr);
    const Bilingual title = {"Muut havainnot", "Other findings"};
    return heading(std::string(title.in(style_.lang)) + " (" + std::to_string(others.size()) +
                   ")") +
           told(others, nullptr);
  }

 private:
  std::string heading(std::string_view title) const {
    return painted(folded(title, {.width = style_.width_columns}), Tint::strong, style_.ink) +
           "\n\n";
  }

  // A finding that is told in another knot: "SM801 "Invoice" – "Billing": see ①".
  std::string named(const Finding& finding, std::size_t knot) const {
    std::string line(finding.rule->code);
    const std::string name = name_of(finding, model_, style_.lang);
    line.append(name.empty() ? "" : " ").append(name);
    line.append(Bilingual{": ks. ", ": see "}.in(style_.lang)).append(knot_sign(knot));
    return std::string(kIndent, ' ') +
           folded(to_visible(line),
                  {.first_column = kIndent, .indent = 2 * kIndent, .width = style_.width_columns}) +
           "\n";
  }

  // One after another; those of a rule that says them as one, together. The leading one's first.
  std::string told(const std::vector<const Finding*>& findings, const Finding* leading) const {
    std::vector<RuleFindings> rules = by_rule(findings);
    std::ranges::stable_partition(rules, [&](const RuleFindings& each) {
      return leading != nullptr && each.rule == leading->rule;
    });
    std::string text;
    for (const RuleFindings& each : rules) text += told(whole_or(each));
    return text;
  }

  std::string told(const RuleFindings& findings) const {
    if (is_told_as_one(findings)) return findings_text(findings, model_, style_) + "\n";
    std::string text;
    for (const Finding* each : findings.findings)
      text += finding_text(*each, model_, style_) + "\n";
    return text;
  }

  // All findings of the rule are told with how many subjects they are of.
  const RuleFindings& whole_or(const RuleFindings& some) const {
    const auto all = std::ranges::find(rules_, some.rule, &RuleFindings::rule);
    return all->findings.size() == some.findings.size() ? *all : some;
  }

  const CheckResult& result_;
  std::span<const RuleFindings> rules_;
  const Model& model_;
  const TerminalStyle& style_;
  // By finding: the knot that it is told in.
  std::vector<std::optional<std::size_t>> knot_of_ =
      std::vector<std::optional<std::size_t>>(result_.findings.size());
};

}  // namespace

std::string each_text(const CheckResult& result, const Model& model, const TerminalStyle& style) {
  std::string text;
  for (const Finding& finding : result.findings)
    text += finding_text(finding, model, style, RowsTold::all) + "\n";
  return text;
}

std::string by_knot_text(const CheckResult& result, std::span<const RuleFindings> rules,
                         const Model& model, const TerminalStyle& style) {
  Listing listing(result, rules, model, style);
  std::string text;
  for (std::size_t i = 0; i < result.knots.size(); ++i) text += listing.knot(i);
  return text + listing.others();
}

}  // namespace stratmap
