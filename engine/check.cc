#include "engine/check.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "engine/acceptance.h"
#include "engine/kept_back.h"
#include "engine/recurrence.h"
#include "engine/rules/all_rules.h"

namespace stratmap {
namespace {

constexpr std::string_view kIdleAcceptCode = "SM006";
constexpr std::string_view kRecurringCode = "SM910";

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool same_letters(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, lower, lower);
}

const RuleSetting* setting_of(const Model& model, const Rule& rule) {
  const auto& settings = model.settings.rules;
  const auto found = std::ranges::find(settings, rule.code, &RuleSetting::code);
  return found == settings.end() ? nullptr : &*found;
}

bool is_selected(const Rule& rule, const RuleSelection& selection) {
  const auto means_it = [&](const std::string& word) { return means(word, rule); };
  return (selection.select.empty() || std::ranges::any_of(selection.select, means_it)) &&
         std::ranges::none_of(selection.ignore, means_it);
}

bool is_before(const Finding& one, const Finding& other) {
  const auto place = [](const Finding& finding) {
    return std::tuple(finding.span.file, finding.span.offset, finding.rule->code);
  };
  return place(one) < place(other);
}

// In place: findings are many and large. Those that are nowhere before each other keep their order.
void sort_by_place(Findings& findings) {
  std::vector<std::uint32_t> order(findings.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, [&](std::uint32_t one, std::uint32_t other) {
    return is_before(findings[one], findings[other]);
  });
  for (std::uint32_t start = 0; start < order.size(); ++start) {
    if (order[start] == start) continue;
    Finding first = std::move(findings[start]);
    std::uint32_t place = start;
    for (std::uint32_t next = order[place]; next != start; next = order[place]) {
      findings[place] = std::move(findings[next]);
      order[place] = place;
      place = next;
    }
    findings[place] = std::move(first);
    order[place] = place;
  }
}

// The one entry of a rule of which no subject was assessed.
NotAssessed as_one(const Rule& rule, const std::vector<Unassessed>& all) {
  struct Reason {
    const Unassessed* first;
    std::size_t subjects;
  };
  std::vector<Reason> reasons;
  for (const Unassessed& each : all) {
    const auto says_the_same = [&](const Reason& reason) {
      return reason.first->reason.en == each.reason.en;
    };
    auto found = std::ranges::find_if(reasons, says_the_same);
    if (found == reasons.end()) found = reasons.insert(reasons.end(), {&each, 0});
    if (each.subject) ++found->subjects;
  }
  const Reason& reason = *std::ranges::max_element(reasons, {}, &Reason::subjects);
  const auto& subject = reason.first->subject;
  return {.rule = &rule,
          .why = {.reason = reason.first->reason},
          .section = subject ? subject->section : std::string_view{},
          .subjects = reason.subjects};
}

// One run over all rules.
class Run {
 public:
  Run(const Analysis& analysis, const RuleSelection& selection)
      : analysis_(analysis), selection_(selection), acceptances_(analysis.model, analysis.today) {}

  CheckResult result() && {
    for (const Rule* rule : all_rules())
      if (rule->check != nullptr && is_run(*rule)) take(*rule, rule->check(analysis_));
    const Rule* recurring_finding = rule_named(kRecurringCode);
    if (recurring_finding != nullptr && is_run(*recurring_finding))
      look_for_recurring(*recurring_finding);
    const Rule* idle_accept = rule_named(kIdleAcceptCode);
    if (idle_accept != nullptr && is_run(*idle_accept)) look_for_idle_accepts(*idle_accept);

    sort_by_place(result_.findings);
    std::ranges::stable_sort(result_.accepted, is_before, &AcceptedFinding::finding);
    result_.knots = knots_of(analysis_, result_.findings);
    result_.asked_also = ask_also(result_.findings, result_.knots);
    std::ranges::stable_sort(result_.not_assessed, {},
                             [](const NotAssessed& entry) { return entry.rule->code; });
    return std::move(result_);
  }

 private:
  bool is_off(const Rule& rule) const {
    const RuleSetting* setting = setting_of(analysis_.model, rule);
    return setting != nullptr && setting->severity == Severity::off;
  }
  bool is_run(const Rule& rule) const { return !is_off(rule) && is_selected(rule, selection_); }

  void take(const Rule& rule, Outcome outcome) {
    ++result_.rules_run;
    if (outcome.assessed) {
      assessed_codes_.insert(rule.code);
      result_.rules_assessed.push_back(&rule);
      if (outcome.findings.empty()) ++result_.rules_clear;
    }
    if (outcome.subjects_assessed)
      result_.subjects_assessed.push_back({&rule, *outcome.subjects_assessed});
    for (; !outcome.findings.empty(); outcome.findings.pop_front())
      file(rule, std::move(outcome.findings.front()));
    note_unassessed(rule, std::move(outcome));
  }

  Finding weighed(const Rule& rule, Finding finding) const {
    finding.rule = &rule;
    keep_back(finding, analysis_.model);
    if (finding.severity == Severity::off) finding.severity = rule.severity;
    if (const RuleSetting* setting = setting_of(analysis_.model, rule))
      finding.severity = setting->severity;
    return finding;
  }

  void file(const Rule& rule, Finding finding) {
    finding = weighed(rule, std::move(finding));
    if (const Accept* accept = acceptances_.silence(rule.code, finding.subjects))
      result_.accepted.push_back({std::move(finding), accept});
    else
      result_.findings.push_back(std::move(finding));
  }

  // One entry for the rule where no subject was assessed, else one a subject.
  void note_unassessed(const Rule& rule, Outcome outcome) {
    if (!outcome.assessed && !outcome.unassessed.empty()) {
      result_.not_assessed.push_back(as_one(rule, outcome.unassessed));
      return;
    }
    for (Unassessed& why : outcome.unassessed) {
      if (!acceptances_.empty() && why.subject) unassessed_.insert(key_of(rule.code, *why.subject));
      result_.not_assessed.push_back({.rule = &rule, .why = std::move(why)});
    }
  }

  static std::string key_of(std::string_view code, const Subject& subject) {
    return std::string(code).append(" ").append(to_string(subject));
  }

  // Accepted findings count, and those of rules that were not selected are worked out for it.
  void look_for_recurring(const Rule& rule) {
    std::vector<Finding> unselected;
    for (const Rule* other : all_rules())
      if (other->check != nullptr && !is_off(*other) && !is_run(*other) &&
          was_found(analysis_.model, other->code))
        for (Finding& finding : other->check(analysis_).findings)
          unselected.push_back(weighed(*other, std::move(finding)));
    std::vector<const Finding*> now;
    for (const Finding& finding : result_.findings) now.push_back(&finding);
    for (const AcceptedFinding& accepted : result_.accepted) now.push_back(&accepted.finding);
    for (const Finding& finding : unselected) now.push_back(&finding);
    take(rule, recurring(analysis_.model, now));
  }

  // Accepts of this very rule come last: what they silence is known only then, and none silences
  // itself.
  void look_for_idle_accepts(const Rule& rule) {
    if (acceptances_.empty())
      return take(rule, not_assessed({.fi = "mallissa ei ole hyväksyntöjä (`accept`)",
                                      .en = "the model has no `accept`"}));
    Outcome outcome;
    add_idle_accepts(outcome, [&](const Accept& accept) { return accept.code != rule.code; });
    take(rule, std::move(outcome));
    Outcome late;
    add_idle_accepts(late, [&](const Accept& accept) { return accept.code == rule.code; });
    for (Finding& finding : late.findings)
      result_.findings.push_back(weighed(rule, std::move(finding)));
  }

  template <class Wanted>
  void add_idle_accepts(Outcome& outcome, Wanted wanted) const {
    for (const Acceptance& acceptance : acceptances_.all())
      if (wanted(*acceptance.accept) && (acceptance.has_ended || is_idle(acceptance)))
        outcome.findings.push_back(to_finding(acceptance));
  }

  bool is_idle(const Acceptance& acceptance) const {
    const std::string_view code = acceptance.accept->code;
    return !acceptance.was_used && assessed_codes_.contains(code) &&
           !unassessed_.contains(key_of(code, acceptance.place.front()));
  }

  const Analysis& analysis_;
  const RuleSelection& selection_;
  Acceptances acceptances_;
  CheckResult result_;
  std::unordered_set<std::string_view> assessed_codes_;
  std::unordered_set<std::string> unassessed_;  // code and subject
};

}  // namespace

CheckResult check(const Analysis& analysis, const RuleSelection& selection) {
  return Run(analysis, selection).result();
}

bool means(std::string_view word, const Rule& rule) {
  if (word.empty()) return false;
  return same_letters(word, rule.name) || same_letters(word, rule.code.substr(0, word.size()));
}

std::size_t CheckResult::count(Severity severity) const {
  return static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity));
}

std::size_t CheckResult::rules_not_assessed() const {
  return static_cast<std::size_t>(std::ranges::count_if(
      not_assessed, [](const NotAssessed& entry) { return !entry.why.subject.has_value(); }));
}

std::string fingerprint(const Finding& finding) {
  return fingerprint(finding.rule->code, to_string(finding.subjects));
}

std::string fingerprint(std::string_view code, std::string_view subject) {
  constexpr std::uint64_t kOffsetBasis = 14695981039346656037U, kPrime = 1099511628211U;  // FNV-1a
  std::uint64_t hash = kOffsetBasis;
  const std::string text = std::string(code).append(" ").append(subject);
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * kPrime;
  std::string digits(16, '0');
  for (std::size_t place = digits.size(); place-- > 0; hash >>= 4U)
    digits[place] = "0123456789abcdef"[hash & 15U];
  return digits;
}

}  // namespace stratmap
