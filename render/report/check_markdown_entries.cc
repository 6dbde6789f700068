#include "render/report/check_markdown_entries.h"

#include "engine/rules/wording.h"
#include "render/report/parts/evidence.h"
#include "render/report/parts/markdown.h"
#include "render/report/parts/rule_findings.h"
#include "render/report/parts/sentence.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

class EntryWriter {
 public:
  EntryWriter(std::string_view asked, const Model& model, Lang lang)
      : asked_(asked), model_(model), lang_(lang) {}

  // One entry a finding; one for several of a rule that says them together.
  std::string entries(const std::vector<const Finding*>& findings) const {
    std::string text;
    for (const RuleFindings& rule : by_rule(findings)) {
      if (is_told_as_one(rule)) {
        text += markdown_entry(together(rule), *rule.rule,
                               question_of_all(rule.findings, model_, lang_), asked_);
        if (!add_names_alone(rule, model_, lang_)) text += told_apart_below(rule);
        continue;
      }
      for (const Finding* each : rule.findings)
        text += markdown_entry(sentence(told_alone(*each, model_, lang_)), *each->rule,
                               question_of(*each, model_, lang_), asked_) +
                below(answer_lines(*each));
    }
    return text;
  }

 private:
  std::string in_words(Bilingual text) const { return std::string(text.in(lang_)); }

  // The two answers of the culture round, or a sentence on who is furthest apart.
  std::vector<std::string> answer_lines(const Finding& finding) const {
    std::vector<std::string> lines = answers_of(finding, model_, lang_);
    if (!finding.answers.has_value())
      for (std::string& line : lines) line = sentence(line);
    return lines;
  }

  // What each of several findings adds, with the two answers that it rests on.
  std::string told_apart_below(const RuleFindings& rule) const {
    std::vector<std::string> lines;
    const std::size_t count = rule.findings.size();
    const std::size_t told = count <= kMostNames + 1 ? count : kMostNames;
    for (std::size_t i = 0; i < told; ++i) {
      const Finding& finding = *rule.findings[i];
      std::string joint = " ";
      std::string line = sentence(told_apart(finding, rule, model_, lang_));
      for (const std::string& answer : answer_lines(finding)) {
        line += joint + answer;
        joint = " – ";
      }
      lines.push_back(std::move(line));
    }
    if (told < count)
      lines.push_back(in_words({"Ja ", "And "}) + std::to_string(count - told) +
                      in_words({" muuta.", " more."}));
    return below(lines);
  }

  // Items of a list inside an item.
  static std::string below(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += "  " + markdown_item(to_markdown(line));
    return text;
  }

  // "3 objectives have no metric: A, B and C."; without the names where each is told apart.
  std::string together(const RuleFindings& rule) const {
    std::vector<std::string> names;
    if (!add_names_alone(rule, model_, lang_))
      return sentence(together_text(rule, lang_) + besides_text(rule, model_, lang_));
    for (const Finding* each : rule.findings)
      if (std::string name = name_of(*each, model_, lang_); !name.empty())
        names.push_back(std::move(name));
    const std::string said = together_text(rule, lang_);
    return sentence(names.empty() ? said : said + ": " + listed(names, kMostNames, lang_));
  }

  std::string_view asked_;
  const Model& model_;
  Lang lang_;
};

}  // namespace

std::string rule_in_brackets(const Rule& rule) { return " (" + std::string(rule.code) + ")"; }

std::string markdown_entry(std::string_view text, const Rule& rule, std::string_view question,
                           std::string_view asked) {
  const std::string ask = question == asked ? "" : " " + emphasized(question);
  return markdown_item(to_markdown(text) + ask + rule_in_brackets(rule));
}

std::string markdown_entries(const std::vector<const Finding*>& findings, std::string_view asked,
                             const Model& model, Lang lang) {
  return EntryWriter(asked, model, lang).entries(findings);
}

}  // namespace stratmap
