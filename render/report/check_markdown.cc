#include "render/report/check_markdown.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "engine/rules/wording.h"
#include "render/report/parts/evidence.h"
#include "render/report/parts/first_lines.h"
#include "render/report/parts/lacks.h"
#include "render/report/parts/markdown.h"
#include "render/report/parts/rule_findings.h"
#include "render/report/parts/sentence.h"
#include "render/report/parts/sums.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

using FindingRefs = std::vector<const Finding*>;

constexpr std::size_t kMostNames = 12;
constexpr Noun kFindings = {{"havainto", "finding"}, {"havaintoa", "findings"}};

// What findings are about, by the groups of their rules, in the order a workshop takes them.
struct Topic {
  std::string_view groups;  // the first figures of the codes
  Bilingual title;
};

constexpr Topic kTopics[] = {
    {"4", {"Asiakkaat", "Customers"}},
    {"8", {"Asiakaspolku ja valtuudet", "The journey and mandates"}},
    {"3", {"Toiminnot ja yhteistyö", "Functions and how they work together"}},
    {"12", {"Strategiakartta", "The strategy map"}},
    {"6", {"Mittarit", "Metrics"}},
    {"5", {"Toimintatapa", "The operating mode"}},
    {"7", {"Henkilöstö ja asiakaslojaliteetti", "People and customer loyalty"}},
    {"9", {"Kulttuurirundi ja kysely", "The culture round and the survey"}},
    {"0", {"Malli", "The model"}},
};

// `title` is Markdown already.
std::string heading(std::string_view marks, std::string_view title) {
  return std::string(marks).append(" ").append(title).append("\n\n");
}

std::string item(std::string_view text) { return "- " + std::string(text) + "\n"; }

// " (SM401)"
std::string code_of(const Rule& rule) { return " (" + std::string(rule.code) + ")"; }

std::string emphasized(std::string_view text) { return "*" + to_markdown(text) + "*"; }

class Writer {
 public:
  Writer(const CheckResult& result, const Model& model, Lang lang)
      : result_(result), model_(model), lang_(lang) {}

  std::string knot(std::size_t number) {
    const Knot& knot = result_.knots[number];
    const Finding& leading = result_.findings[knot.leading];
    std::string text = heading("###", std::to_string(number + 1) + ". " + to_markdown(title(knot)));
    asked_ = question_of(leading, model_, lang_);
    text +=
        to_markdown(sentence(message_of(leading, model_, lang_))) + code_of(*leading.rule) + "\n\n";
    if (knot.figure)
      text += field({"Vahvin luku", "Strongest figure"}, knot.figure->text.in(lang_));
    text += answers(knot) + field({"Kysy", "Ask"}, asked_);
    if (!knot.invited.empty()) text += field({"Kutsu", "Invite"}, invited_to(knot));
    const std::string elsewhere = told_elsewhere(knot);
    told_in(number, knot.leading);
    const FindingRefs others = untold(knot.findings, number);
    if (!others.empty())
      text +=
          "\n" + in_words({"Samassa kohdassa:", "In the same place:"}) + "\n\n" + entries(others);
    if (!elsewhere.empty())
      text += "\n" + in_words({"Kerrottu jo toisessa solmussa:", "Told in another knot already:"}) +
              "\n\n" + elsewhere;
    return text + "\n";
  }

  // What a conversation would begin with too, though nothing meets there.
  std::string asked_also() {
    if (result_.asked_also.empty()) return "";
    std::string text = heading("###", in_words({"Kysy myös", "Ask also"}));
    asked_.clear();
    for (const std::size_t i : result_.asked_also) {
      const Finding& finding = result_.findings[i];
      text += entry(sentence(message_of(finding, model_, lang_)), *finding.rule,
                    question_of(finding, model_, lang_));
      told_in(result_.knots.size(), i);
    }
    return text + "\n";
  }

  // What is not in a knot, by topic.
  std::string others() {
    std::string text;
    asked_.clear();
    for (const Topic& topic : kTopics) {
      std::vector<std::size_t> about;
      for (std::size_t i = 0; i < result_.findings.size(); ++i)
        if (topic.groups.find(result_.findings[i].rule->code[2]) != std::string_view::npos)
          about.push_back(i);
      const FindingRefs findings = untold(about, result_.knots.size());
      if (!findings.empty())
        text += heading("###", topic.title.in(lang_)) + entries(findings) + "\n";
    }
    return text;
  }

  std::string accepted() const {
    std::string text;
    for (const AcceptedFinding& each : result_.accepted) {
      const std::string because(model_.text_in(each.accept->because, lang_));
      text += item(to_markdown(sentence(message_of(each.finding, model_, lang_))) + " " +
                   in_words({"Peruste: ", "Reason: "}) + emphasized(sentence(because)) +
                   (each.accept->until ? until_text(*each.accept->until, lang_) : "") +
                   code_of(*each.finding.rule));
    }
    return text;
  }

  std::string not_assessed() const {
    std::string text;
    for (const Lack& lack : lacks_of(result_, lang_))
      text += item(to_markdown(sentence(lack.reason)) + " (" +
                   to_markdown(rules_of(lack, model_, lang_)) + ")");
    return text;
  }

 private:
  std::string in_words(Bilingual text) const { return std::string(text.in(lang_)); }

  std::string title(const Knot& knot) const {
    return std::string(name_of(knot, model_, lang_)) + " – " +
           counted(knot.findings.size(), kFindings, lang_);
  }

  std::string field(Bilingual name, std::string_view text) const {
    return item("**" + in_words(name) + ":** " + to_markdown(text));
  }

  // Two answers of the culture round that oppose each other.
  std::string answers(const Knot& knot) const {
    if (!knot.opposing) return "";
    std::string text;
    for (const ShownAnswer& answer : *result_.findings[*knot.opposing].answers) {
      const std::string words = quoted(model_.text_in(*answer.says, lang_), lang_);
      const std::string by =
          answer.by == nullptr ? "" : std::string(model_.name_of(*answer.by, lang_)) + ": ";
      text += item(to_markdown(by + words));
    }
    return text;
  }

  std::string invited_to(const Knot& knot) const {
    std::vector<std::string> names;
    for (const Id<Function> function : knot.invited)
      names.emplace_back(model_.name_of(model_[function], lang_));
    return listed(names, kMostNames, lang_);
  }

  void told_in(std::size_t knot, std::size_t place) {
    if (!told_in_[place]) told_in_[place] = knot;
  }

  // Those that stand nowhere yet; from here on they do.
  FindingRefs untold(const std::vector<std::size_t>& places, std::size_t knot) {
    FindingRefs findings;
    for (const std::size_t place : places) {
      if (!told_in_[place]) findings.push_back(&result_.findings[place]);
      told_in(knot, place);
    }
    return findings;
  }

  // Those of another knot too: "SM801 "Invoice" – "Billing": see 1".
  std::string told_elsewhere(const Knot& knot) const {
    std::string text;
    for (const std::size_t place : knot.findings) {
      if (!told_in_[place] || place == knot.leading) continue;
      const Finding& finding = result_.findings[place];
      const std::string name = name_of(finding, model_, lang_);
      text +=
          item(to_markdown(std::string(finding.rule->code) + (name.empty() ? "" : " ") + name +
                           in_words({": ks. ", ": see "}) + std::to_string(*told_in_[place] + 1)));
    }
    return text;
  }

  // One entry a finding; one for several of a rule that says them together.
  std::string entries(const FindingRefs& findings) const {
    std::string text;
    for (const RuleFindings& rule : by_rule(findings)) {
      if (is_told_as_one(rule)) {
        text += entry(together(rule), *rule.rule, question_of_all(rule.findings, model_, lang_));
        if (!add_names_alone(rule, model_, lang_)) text += told_apart_below(rule);
        continue;
      }
      for (const Finding* each : rule.findings)
        text += entry(sentence(told_alone(*each, model_, lang_)), *each->rule,
                      question_of(*each, model_, lang_)) +
                below(answer_lines(*each));
    }
    return text;
  }

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
    for (const std::string& line : lines) text += "  " + item(to_markdown(line));
    return text;
  }

  // With its question, where that is not the knot's own.
  std::string entry(std::string_view text, const Rule& rule, const std::string& question) const {
    const std::string ask = question == asked_ ? "" : " " + emphasized(question);
    return item(to_markdown(text) + ask + code_of(rule));
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

  const CheckResult& result_;
  const Model& model_;
  Lang lang_;
  std::string asked_;  // by the knot that is told
  // By finding: the knot that it is told in; the number of knots: none of them.
  std::vector<std::optional<std::size_t>> told_in_ =
      std::vector<std::optional<std::size_t>>(result_.findings.size());
};

std::string paragraph(std::string_view text) {
  return text.empty() ? "" : to_markdown(text) + "\n\n";
}

std::string section(Bilingual title, const std::string& text, Lang lang) {
  if (text.empty()) return "";
  return heading("##", title.in(lang)) + text + (text.ends_with("\n\n") ? "" : "\n");
}

}  // namespace

std::string check_markdown(const Analysis& analysis, const CheckResult& result, Extent extent,
                           Lang lang) {
  const Model& model = analysis.model;
  Writer writer(result, model, lang);
  std::string knots;
  for (std::size_t i = 0; i < result.knots.size(); ++i) knots += writer.knot(i);
  if (!knots.empty()) knots += writer.asked_also();
  std::string text =
      heading("#", to_markdown(model.text_in(model.organization.name, lang)) +
                       std::string(Bilingual{" – puutetarkistus", " – the gap check"}.in(lang)));
  text += to_markdown(sums_of(result, lang)) + "\n\n";
  text += paragraph(rejected_rows(result, lang)) + paragraph(cheapest_lack(result, model, lang));
  text += section({"Solmut – aloita näistä", "Knots – start here"}, knots, lang);
  if (extent == Extent::all || knots.empty())
    text += section({"Muut havainnot", "Other findings"}, writer.others(), lang);
  if (extent == Extent::all) {
    text +=
        section({"Ei arvioitu, tai vain osin – ja miksi", "Not assessed, or only in part, and why"},
                writer.not_assessed(), lang);
    text += section({"Hyväksytty", "Accepted"}, writer.accepted(), lang);
  }
  text.pop_back();
  return text;
}

}  // namespace stratmap
