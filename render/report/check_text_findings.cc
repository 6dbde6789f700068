#include "render/report/check_text_findings.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/report/report.h"
#include "render/terminal/notice.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostPlaces = 12;
constexpr std::size_t kMostRows = 3;

std::string word(Bilingual text, Lang lang) { return std::string(text.in(lang)); }

std::string heading(const Rule& rule, Severity severity, Lang lang) {
  std::string text = word(severity_word(severity), lang);
  return text.append("[").append(rule.code).append("] ").append(rule.name);
}

std::vector<Mark> related_marks(const Finding& finding, const Model& model, Lang lang) {
  std::vector<Mark> marks;
  for (const RelatedPlace& related : finding.related)
    marks.push_back({related.span, to_text(related.remark, finding, model, lang)});
  return marks;
}

// "row 12, column 2: no metric has the id "nps2""
std::string row_line(const RejectedRow& row, Lang lang) {
  return word({"rivi ", "row "}, lang) + std::to_string(row.row) +
         word({", sarake ", ", column "}, lang) + std::to_string(row.column) + ": " +
         row.reason.in(lang);
}

void add_row_lines(const std::vector<RejectedRow>& rows, std::size_t unlisted, Lang lang,
                   std::vector<std::string>& lines) {
  const std::size_t told = std::min(rows.size(), kMostRows);
  for (std::size_t i = 0; i < told; ++i) lines.push_back(row_line(rows[i], lang));
  const std::size_t more = rows.size() - told + unlisted;
  if (more == 0) return;
  const Bilingual after =
      more == 1 ? Bilingual{" muu rivi", " more row"} : Bilingual{" muuta riviä", " more rows"};
  lines.push_back(word({"ja ", "and "}, lang) + std::to_string(more) + word(after, lang));
}

std::vector<std::string> row_lines(const Table& table, Lang lang) {
  std::vector<std::string> lines;
  add_row_lines(table.rejected, table.unlisted, lang, lines);
  add_row_lines(table.doubled, 0, lang, lines);
  return lines;
}

// Whether a text says nothing of a finding but what it speaks of.
bool only_names(std::string_view wording) {
  for (std::size_t at = wording.find('{'); at != std::string_view::npos;
       at = wording.find('{', at + 1)) {
    const std::string_view place = wording.substr(at + 1);
    if (!place.starts_with("subject") && !place.starts_with("cause") &&
        !place.starts_with("effect") && !place.starts_with("process"))
      return false;
  }
  return true;
}

// What one of several findings adds to the sentence that they share: its name where they differ in
// nothing else, and what is said at its place where that differs.
std::string told_apart(const Finding& finding, const RuleFindings& all, const Model& model,
                       Lang lang) {
  const bool is_alike =
      only_names(finding.message.en) && std::ranges::all_of(all.findings, [&](const Finding* each) {
        return each->message.en == finding.message.en;
      });
  if (!is_alike) return message_of(finding, model, lang);
  const auto label = [&](const Finding& each) { return to_text(each.label, each, model, lang); };
  const std::string own = label(finding);
  const bool is_shared =
      std::ranges::all_of(all.findings, [&](const Finding* each) { return label(*each) == own; });
  return name_of(finding, model, lang) + (is_shared || own.empty() ? "" : " – " + own);
}

std::vector<Notice::Line> place_lines(const RuleFindings& all, const Model& model, Lang lang) {
  std::vector<Notice::Line> lines;
  const std::size_t count = all.findings.size();
  const std::size_t told = count <= kMostPlaces + 1 ? count : kMostPlaces;
  for (std::size_t i = 0; i < told; ++i)
    lines.push_back({place_of(model.sources, all.findings[i]->span),
                     told_apart(*all.findings[i], all, model, lang)});
  if (told < count)
    lines.push_back(
        {"…", word({"ja ", "and "}, lang) + std::to_string(count - told) +
                  word({" muuta (--all näyttää kaikki)", " more (--all shows each)"}, lang)});
  return lines;
}

// With its class: a certain fault is read otherwise than a rule of the craft.
std::string why_of(const Rule& rule, Lang lang) {
  return word(rule.why, lang) + " (" + word(class_word(rule.rule_class), lang) + ")";
}

// What the findings say of themselves, each text once; more than a few give way to the rule's own.
std::vector<std::string> told_once(const std::vector<const Finding*>& findings, const Model& model,
                                   Lang lang, auto text_of, const Bilingual& usual) {
  constexpr std::size_t kFew = 3;
  std::vector<std::string> told;
  for (const Finding* each : findings) {
    std::string text = text_of(*each, model, lang);
    if (std::ranges::find(told, text) == told.end()) told.push_back(std::move(text));
    if (told.size() > kFew) return {word(usual, lang)};
  }
  return told;
}

// Why, and the questions and fixes that the findings bring.
std::vector<Notice::Line> aside_lines(const std::vector<const Finding*>& findings,
                                      const Model& model, Lang lang) {
  const Rule& rule = *findings.front()->rule;
  std::vector<Notice::Line> lines = {{word({"miksi", "why"}, lang), why_of(rule, lang)}};
  const auto add = [&](Bilingual name, std::vector<std::string> texts) {
    for (std::string& text : texts) lines.push_back({word(name, lang), std::move(text)});
  };
  add({"kysy", "ask"}, told_once(findings, model, lang, question_of, rule.question));
  add({"korjaa", "fix"}, told_once(findings, model, lang, fix_of, rule.fix));
  return lines;
}

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

// What is said at the place of each alike: "; 16 functions have one, of at most 3 steps".
std::string besides_text(const RuleFindings& findings, const Model& model, Lang lang) {
  if (!findings.rule->together.label_is_of_all) return "";
  const Finding& first = findings.first();
  return word({" – ", "; "}, lang) + to_text(first.label, first, model, lang);
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
  const Together& together = findings.rule->together;
  const bool is_counted = noun_of(findings.section) != nullptr || !together.things.en.empty();
  return findings.findings.size() > 1 && !together.says.en.empty() && is_counted;
}

std::string together_text(const RuleFindings& findings, Lang lang) {
  const Together& together = findings.rule->together;
  const Noun* const noun = noun_of(findings.section);
  const std::size_t count = findings.findings.size();
  std::string text = noun != nullptr && findings.subjects_assessed == 0
                         ? counted(count, *noun, lang)
                         : share_of(count, findings.subjects_assessed, findings.section, lang);
  if (noun == nullptr) text.append(" ").append(together.things.in(lang));
  return text.append(" ").append(together.says.in(lang));
}

std::string finding_text(const Finding& finding, const Model& model, const TerminalStyle& style) {
  const Lang lang = style.lang;
  Notice notice{.heading = heading(*finding.rule, finding.severity, lang),
                .tint = tint_of(finding.severity),
                .message = message_of(finding, model, lang),
                .path = {},
                .mark = Mark{finding.span, to_text(finding.label, finding, model, lang)},
                .related = related_marks(finding, model, lang),
                .lines = aside_lines({&finding}, model, lang)};
  if (finding.table != nullptr) notice.others = row_lines(*finding.table, lang);
  return to_text(notice, model.sources, style);
}

std::string findings_text(const RuleFindings& findings, const Model& model,
                          const TerminalStyle& style) {
  const Lang lang = style.lang;
  const Notice notice{
      .heading = heading(*findings.rule, findings.severity, lang),
      .tint = tint_of(findings.severity),
      .message = together_text(findings, lang) + besides_text(findings, model, lang),
      .path = {},
      .mark = std::nullopt,
      .places = place_lines(findings, model, lang),
      .lines = aside_lines(findings.findings, model, lang)};
  return to_text(notice, model.sources, style);
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

std::string question_of_all(const std::vector<const Finding*>& findings, const Model& model,
                            Lang lang) {
  const std::string first = question_of(*findings.front(), model, lang);
  const bool is_shared = std::ranges::all_of(
      findings, [&](const Finding* each) { return question_of(*each, model, lang) == first; });
  return is_shared ? first : word(findings.front()->rule->question, lang);
}

}  // namespace stratmap
