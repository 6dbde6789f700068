#include "render/report/check_text_findings.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/report/report.h"
#include "render/terminal/notice.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostOthers = 12;
constexpr std::size_t kMostRows = 3;

std::string word(Bilingual text, Lang lang) { return std::string(text.in(lang)); }

std::string heading(const Finding& finding, std::string_view share, Lang lang) {
  std::string text = word(severity_word(finding.severity), lang);
  text.append("[").append(finding.rule->code).append("] ").append(finding.rule->name);
  if (!share.empty()) text.append(" (").append(share).append(")");
  return text;
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

void add_row_lines(const std::vector<RejectedRow>& rows, Lang lang,
                   std::vector<std::string>& lines) {
  const std::size_t told = std::min(rows.size(), kMostRows);
  for (std::size_t i = 0; i < told; ++i) lines.push_back(row_line(rows[i], lang));
  const std::size_t more = rows.size() - told;
  if (more == 0) return;
  const Bilingual after =
      more == 1 ? Bilingual{" muu rivi", " more row"} : Bilingual{" muuta riviä", " more rows"};
  lines.push_back(word({"ja ", "and "}, lang) + std::to_string(more) + word(after, lang));
}

std::vector<std::string> row_lines(const Table& table, Lang lang) {
  std::vector<std::string> lines;
  add_row_lines(table.rejected, lang, lines);
  add_row_lines(table.doubled, lang, lines);
  return lines;
}

std::vector<std::string> other_lines(const std::vector<const Finding*>& others, const Model& model,
                                     Lang lang) {
  std::vector<std::string> lines;
  if (others.empty()) return lines;
  lines.push_back(word({"Samoin:", "Likewise:"}, lang));
  const std::size_t told = std::min(others.size(), kMostOthers);
  std::size_t widest = 0;
  for (std::size_t i = 0; i < told; ++i)
    widest = std::max(widest, columns_of(place_of(model.sources, others[i]->span)));
  for (std::size_t i = 0; i < told; ++i) {
    std::string place = place_of(model.sources, others[i]->span);
    place.append(widest - columns_of(place) + 2, ' ');
    lines.push_back(place + message_of(*others[i], model, lang));
  }
  if (told < others.size())
    lines.push_back(word({"ja ", "and "}, lang) + std::to_string(others.size() - told) +
                    word({" muuta (--all näyttää kaikki)", " more (--all shows each)"}, lang));
  return lines;
}

// With its class: a certain fault is read otherwise than a rule of the craft.
std::string why_of(const Rule& rule, Lang lang) {
  return word(rule.why, lang) + " (" + word(class_word(rule.rule_class), lang) + ")";
}

std::vector<Notice::Line> aside_lines(const Finding& finding, Asides asides, const Model& model,
                                      Lang lang) {
  std::vector<Notice::Line> lines;
  const bool all = asides == Asides::all;
  if (all) lines.push_back({word({"miksi", "why"}, lang), why_of(*finding.rule, lang)});
  if (all || finding.question)
    lines.push_back({word({"kysy", "ask"}, lang), question_of(finding, model, lang)});
  if (all || finding.fix)
    lines.push_back({word({"korjaa", "fix"}, lang), fix_of(finding, model, lang)});
  return lines;
}

// The section that every subject is an element of; links count as a section of their own.
std::string_view section_of(const Finding& finding) {
  if (finding.subjects.size() != 1) return {};
  const Subject& subject = finding.subjects.front();
  if (subject.element == nullptr) return {};
  return subject.is_link() ? kLinks : subject.section;
}

}  // namespace

const Finding& RuleFindings::first() const {
  return **std::ranges::find_if(
      findings, [&](const Finding* finding) { return finding->severity == severity; });
}

std::vector<RuleFindings> by_rule(const CheckResult& result) {
  std::vector<RuleFindings> rules;
  for (const Finding& finding : result.findings) {
    auto found = std::ranges::find(rules, finding.rule, &RuleFindings::rule);
    if (found == rules.end())
      found = rules.insert(rules.end(), {.rule = finding.rule, .findings = {}});
    found->severity = std::max(found->severity, finding.severity);
    found->findings.push_back(&finding);
  }
  return rules;
}

std::string finding_text(const Finding& finding, const std::vector<const Finding*>& others,
                         Asides asides, const Model& model, const TerminalStyle& style) {
  RuleFindings together{finding.rule, finding.severity, others};
  together.findings.push_back(&finding);
  const std::string share = others.empty() ? "" : share_of(together, model, style.lang);
  Notice notice{.heading = heading(finding, share, style.lang),
                .tint = tint_of(finding.severity),
                .message = message_of(finding, model, style.lang),
                .path = {},
                .mark = Mark{finding.span, to_text(finding.label, finding, model, style.lang)},
                .related = related_marks(finding, model, style.lang),
                .others = other_lines(others, model, style.lang),
                .lines = aside_lines(finding, asides, model, style.lang)};
  if (finding.table != nullptr) notice.others = row_lines(*finding.table, style.lang);
  return to_text(notice, model.sources, style);
}

std::string share_of(const RuleFindings& findings, const Model& model, Lang lang) {
  const std::string_view section = section_of(*findings.findings.front());
  const bool is_one_section = std::ranges::all_of(
      findings.findings, [&](const Finding* each) { return section_of(*each) == section; });
  const Noun* const noun = noun_of(section);
  if (!is_one_section || noun == nullptr) return std::to_string(findings.findings.size());
  const std::string count = std::to_string(findings.findings.size());
  const std::string whole = counted(size_of(section, model), *noun, lang);
  return count + word({"/", " of "}, lang) + whole;
}

std::string name_of(const Finding& finding, const Model& model, Lang lang) {
  std::string names;
  for (const Subject& subject : finding.subjects) {
    if (subject.element == nullptr) continue;
    if (!names.empty()) names += ", ";
    names += quoted(model.name_of(*subject.element, lang), lang);
    if (subject.is_link()) names += " → " + quoted(model.name_of(*subject.effect, lang), lang);
  }
  return names;
}

}  // namespace stratmap
