#include "render/report/check_text_findings.h"

#include <algorithm>

#include "engine/rules/wording.h"
#include "render/report/parts/evidence.h"
#include "render/report/report.h"
#include "render/terminal/notice.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostPlaces = 12;
constexpr std::size_t kFewRows = 3;

std::string word(Bilingual text, Lang lang) { return std::string(text.in(lang)); }

std::string heading(const Rule& rule, Severity severity, Lang lang) {
  std::string text = word(severity_word(severity), lang);
  return text.append("[").append(rule.code).append("]");
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

void add_row_lines(const std::vector<RejectedRow>& rows, std::size_t unlisted, RowsTold which,
                   Lang lang, std::vector<std::string>& lines) {
  const std::size_t told = which == RowsTold::all ? rows.size() : std::min(rows.size(), kFewRows);
  for (std::size_t i = 0; i < told; ++i) lines.push_back(row_line(rows[i], lang));
  const std::size_t more = rows.size() - told + unlisted;
  if (more == 0) return;
  const Bilingual after =
      more == 1 ? Bilingual{" muu rivi", " more row"} : Bilingual{" muuta riviä", " more rows"};
  lines.push_back(word({"ja ", "and "}, lang) + std::to_string(more) + word(after, lang));
}

std::vector<std::string> row_lines(const Table& table, RowsTold which, Lang lang) {
  std::vector<std::string> lines;
  add_row_lines(table.rejected, table.unlisted, which, lang, lines);
  add_row_lines(table.doubled, 0, which, lang, lines);
  return lines;
}

bool stand_at_one_place(const RuleFindings& all) {
  const Span& first = all.findings.front()->span;
  return std::ranges::all_of(all.findings, [&](const Finding* each) {
    return each->span.file == first.file && each->span.offset == first.offset;
  });
}

// Where the model says each. A place that all share is said once; of answers of the culture round,
// which all stand under one key, it is the line of the first that a finding rests on.
std::vector<std::string> item_places(const RuleFindings& all, const Model& model) {
  const bool is_one_place = stand_at_one_place(all);
  const bool are_of_answers = std::ranges::any_of(
      all.findings, [](const Finding* each) { return each->answers.has_value(); });
  std::vector<std::string> places;
  for (const Finding* each : all.findings) {
    const bool is_of_answer = is_one_place && are_of_answers && !each->related.empty();
    const Span& span = is_of_answer ? each->related.front().span : each->span;
    const bool is_told = is_one_place && !is_of_answer && !places.empty();
    places.push_back(is_told ? "–" : place_of(model.sources, span));
  }
  return places;
}

// Each with its place and what it adds, and under it the two answers that it rests on.
std::vector<Notice::Line> place_lines(const RuleFindings& all, const Model& model, Lang lang) {
  std::vector<Notice::Line> lines;
  std::vector<std::string> places = item_places(all, model);
  const std::size_t count = all.findings.size();
  const std::size_t told = count <= kMostPlaces + 1 ? count : kMostPlaces;
  for (std::size_t i = 0; i < told; ++i) {
    const Finding& finding = *all.findings[i];
    lines.push_back({std::move(places[i]), told_apart(finding, all, model, lang)});
    for (std::string& answer : answers_of(finding, model, lang))
      lines.push_back({"", std::move(answer)});
  }
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

}  // namespace

std::string finding_text(const Finding& finding, const Model& model, const TerminalStyle& style,
                         RowsTold rows) {
  const Lang lang = style.lang;
  Notice notice{.heading = heading(*finding.rule, finding.severity, lang),
                .tint = tint_of(finding.severity),
                .message = message_of(finding, model, lang),
                .path = {},
                .mark = Mark{finding.span, to_text(finding.label, finding, model, lang)},
                .related = related_marks(finding, model, lang),
                .lines = aside_lines({&finding}, model, lang)};
  if (finding.table != nullptr) notice.others = row_lines(*finding.table, rows, lang);
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

}  // namespace stratmap
