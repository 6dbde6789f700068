#include "render/report/parts/rule_findings.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

// The section that a subject is an element of; links count as a section of their own.
std::string_view section_of(const Subject& subject) {
  if (subject.element == nullptr) return {};
  return subject.is_link() ? kLinks : subject.section;
}

// The section of the subjects where each finding has one and all are of the same, else "".
std::string_view section_of(const std::vector<const Finding*>& findings) {
  const std::string_view section = section_of(findings.front()->subjects.front());
  const bool is_one = std::ranges::all_of(findings, [&](const Finding* each) {
    return each->subjects.size() == 1 && section_of(each->subjects.front()) == section;
  });
  return is_one ? section : std::string_view{};
}

// Whether all are functions that do something; rules of such functions leave out the others.
bool is_of_actors(const RuleFindings& findings, const Analysis& analysis) {
  return findings.section == "functions" &&
         std::ranges::all_of(findings.findings, [&](const Finding* each) {
           const auto* const function =
               static_cast<const Function*>(each->subjects.front().element);
           const auto place = function - analysis.model.functions.data();
           return analysis.chart.is_actor(id_at<Function>(static_cast<std::size_t>(place)));
         });
}

// As the rule says, else the elements of the section less those that could not be assessed.
std::size_t subjects_assessed(const RuleFindings& findings, const Analysis& analysis,
                              const CheckResult& result) {
  const auto said =
      std::ranges::find(result.subjects_assessed, findings.rule, &SubjectsAssessed::rule);
  if (said != result.subjects_assessed.end()) return said->count;
  const std::size_t all = is_of_actors(findings, analysis)
                              ? analysis.chart.actors().size()
                              : size_of(findings.section, analysis.model);
  const auto lacking = static_cast<std::size_t>(
      std::ranges::count_if(result.not_assessed, [&](const NotAssessed& entry) {
        return entry.rule == findings.rule && entry.why.subject &&
               section_of(*entry.why.subject) == findings.section;
      }));
  // A rule that lets several findings speak of one subject does not add up this way.
  return all < lacking + findings.findings.size() ? all : all - lacking;
}

// Those of the findings that speak of a section, and how many of its elements they speak of.
struct KindCount {
  std::size_t findings = 0;
  std::size_t elements = 0;
};

KindCount count_of(std::string_view section, const RuleFindings& findings) {
  KindCount count;
  std::vector<const Element*> elements;
  for (const Finding* finding : findings.findings) {
    const auto subject = std::ranges::find(finding->subjects, section, &Subject::section);
    if (subject == finding->subjects.end()) continue;
    ++count.findings;
    elements.push_back(subject->element);
  }
  std::ranges::sort(elements);
  const auto repeated = std::ranges::unique(elements);
  count.elements = elements.size() - repeated.size();
  return count;
}

std::string with_count(std::string_view text, std::size_t findings) {
  constexpr std::string_view kPlace = "{findings}";
  std::string told(text);
  if (const std::size_t at = told.find(kPlace); at != std::string::npos)
    told.replace(at, kPlace.size(), std::to_string(findings));
  return told;
}

// "9 objectives are behind without an initiative, 1 initiative has no objective"
std::string told_by_kind(const RuleFindings& findings, Lang lang) {
  std::string text;
  for (const SaidOf& kind : findings.rule->together.by_kind) {
    const KindCount count = count_of(kind.section, findings);
    if (count.elements == 0) continue;
    const Bilingual& says = count.elements == 1 ? kind.one : kind.many;
    text.append(text.empty() ? "" : ", ")
        .append(counted(count.elements, *noun_of(kind.section), lang))
        .append(" ")
        .append(with_count(says.in(lang), count.findings));
  }
  return text;
}

}  // namespace

const Finding& RuleFindings::first() const {
  return **std::ranges::find_if(
      findings, [&](const Finding* finding) { return finding->severity == severity; });
}

std::vector<RuleFindings> by_rule(std::span<const Finding* const> findings) {
  std::vector<RuleFindings> rules;
  for (const Finding* finding : findings) {
    auto found = std::ranges::find(rules, finding->rule, &RuleFindings::rule);
    if (found == rules.end())
      found = rules.insert(rules.end(), {.rule = finding->rule, .findings = {}});
    found->severity = std::max(found->severity, finding->severity);
    found->findings.push_back(finding);
  }
  for (RuleFindings& each : rules) each.section = section_of(each.findings);
  return rules;
}

std::vector<RuleFindings> by_rule(const Analysis& analysis, const CheckResult& result) {
  std::vector<const Finding*> findings;
  for (const Finding& finding : result.findings) findings.push_back(&finding);
  std::vector<RuleFindings> rules = by_rule(findings);
  if (result.against_baseline) return rules;  // those that are left out count too
  for (RuleFindings& each : rules)
    each.subjects_assessed = subjects_assessed(each, analysis, result);
  return rules;
}

bool is_told_as_one(const RuleFindings& findings) {
  if (findings.findings.size() < 2) return false;
  const Together& together = findings.rule->together;
  if (!together.by_kind.empty()) return true;
  return !together.says.en.empty() &&
         (noun_of(findings.section) != nullptr || !together.things.en.empty());
}

std::string together_text(const RuleFindings& findings, Lang lang) {
  const Together& together = findings.rule->together;
  if (!together.by_kind.empty()) return told_by_kind(findings, lang);
  const Noun* const noun = noun_of(findings.section);
  const std::size_t count = findings.findings.size();
  std::string text = noun != nullptr && findings.subjects_assessed == 0
                         ? counted(count, *noun, lang)
                         : share_of(count, findings.subjects_assessed, findings.section, lang);
  if (noun == nullptr) text.append(" ").append(together.things.in(lang));
  return text.append(" ").append(together.says.in(lang));
}

std::string besides_text(const RuleFindings& findings, const Model& model, Lang lang) {
  if (!findings.rule->together.label_is_of_all) return "";
  return (lang == Lang::fi ? " – " : "; ") +
         to_text(findings.first().label, findings.first(), model, lang);
}

std::string question_of_all(const std::vector<const Finding*>& findings, const Model& model,
                            Lang lang) {
  const std::string first = question_of(*findings.front(), model, lang);
  const bool is_shared = std::ranges::all_of(
      findings, [&](const Finding* each) { return question_of(*each, model, lang) == first; });
  return is_shared ? first : std::string(findings.front()->rule->question.in(lang));
}

std::string name_of(const Finding& finding, const Model& model, Lang lang) {
  std::string names;
  for (const Subject& subject : finding.subjects) {
    const std::string name = name_of(subject, model, lang);
    if (!names.empty() && !name.empty()) names += " – ";
    names += name;
  }
  return names;
}

}  // namespace stratmap
