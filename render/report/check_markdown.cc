#include "render/report/check_markdown.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "engine/rules/wording.h"
#include "render/report/check_markdown_entries.h"
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

class Writer {
 public:
  Writer(const CheckResult& result, const Model& model, Lang lang)
      : result_(result), model_(model), lang_(lang) {}

  std::string knot(std::size_t number) {
    const Knot& knot = result_.knots[number];
    const Finding& leading = result_.findings[knot.leading];
    std::string text =
        markdown_heading("###", std::to_string(number + 1) + ". " + to_markdown(title(knot)));
    const std::string asked = question_of(leading, model_, lang_);
    text += to_markdown(sentence(message_of(leading, model_, lang_))) +
            rule_in_brackets(*leading.rule) + "\n\n";
    if (knot.figure)
      text += field({"Vahvin luku", "Strongest figure"}, knot.figure->text.in(lang_));
    text += answers(knot) + field({"Kysy", "Ask"}, asked);
    if (!knot.invited.empty()) text += field({"Kutsu", "Invite"}, invited_to(knot));
    const std::string elsewhere = told_elsewhere(knot);
    told_in(number, knot.leading);
    const FindingRefs others = untold(knot.findings, number);
    if (!others.empty())
      text += "\n" + in_words({"Samassa kohdassa:", "In the same place:"}) + "\n\n" +
              entries(others, asked);
    if (!elsewhere.empty())
      text += "\n" + in_words({"Kerrottu jo toisessa solmussa:", "Told in another knot already:"}) +
              "\n\n" + elsewhere;
    return text + "\n";
  }

  // What a conversation would begin with too, though nothing meets there.
  std::string asked_also() {
    if (result_.asked_also.empty()) return "";
    std::string text = markdown_heading("###", in_words({"Kysy myös", "Ask also"}));
    for (const std::size_t i : result_.asked_also) {
      const Finding& finding = result_.findings[i];
      text += markdown_entry(sentence(message_of(finding, model_, lang_)), *finding.rule,
                             question_of(finding, model_, lang_), "");
      told_in(result_.knots.size(), i);
    }
    return text + "\n";
  }

  // What is not in a knot, by topic.
  std::string others() {
    std::string text;
    for (const Topic& topic : kTopics) {
      std::vector<std::size_t> about;
      for (std::size_t i = 0; i < result_.findings.size(); ++i)
        if (topic.groups.find(result_.findings[i].rule->code[2]) != std::string_view::npos)
          about.push_back(i);
      const FindingRefs findings = untold(about, result_.knots.size());
      if (!findings.empty())
        text += markdown_heading("###", topic.title.in(lang_)) + entries(findings, "") + "\n";
    }
    return text;
  }

  std::string accepted() const {
    std::string text;
    for (const AcceptedFinding& each : result_.accepted) {
      const std::string because(model_.text_in(each.accept->because, lang_));
      text += markdown_item(to_markdown(sentence(message_of(each.finding, model_, lang_))) + " " +
                            in_words({"Peruste: ", "Reason: "}) + emphasized(sentence(because)) +
                            (each.accept->until ? until_text(*each.accept->until, lang_) : "") +
                            rule_in_brackets(*each.finding.rule));
    }
    return text;
  }

  std::string not_assessed() const {
    std::string text;
    for (const Lack& lack : lacks_of(result_, lang_))
      text += markdown_item(to_markdown(sentence(lack.reason)) + " (" +
                            to_markdown(rules_of(lack, model_, lang_)) + ")");
    return text;
  }

 private:
  std::string entries(const FindingRefs& findings, std::string_view asked) const {
    return markdown_entries(findings, asked, model_, lang_);
  }

  std::string in_words(Bilingual text) const { return std::string(text.in(lang_)); }

  std::string title(const Knot& knot) const {
    return std::string(name_of(knot, model_, lang_)) + " – " +
           counted(knot.findings.size(), kFindings, lang_);
  }

  std::string field(Bilingual name, std::string_view text) const {
    return markdown_item("**" + in_words(name) + ":** " + to_markdown(text));
  }

  // Two answers of the culture round that oppose each other.
  std::string answers(const Knot& knot) const {
    if (!knot.opposing) return "";
    std::string text;
    for (const ShownAnswer& answer : *result_.findings[*knot.opposing].answers) {
      const std::string words = quoted(model_.text_in(*answer.says, lang_), lang_);
      const std::string by =
          answer.by == nullptr ? "" : std::string(model_.name_of(*answer.by, lang_)) + ": ";
      text += markdown_item(to_markdown(by + words));
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
      text += markdown_item(
          to_markdown(std::string(finding.rule->code) + (name.empty() ? "" : " ") + name +
                      in_words({": ks. ", ": see "}) + std::to_string(*told_in_[place] + 1)));
    }
    return text;
  }

  const CheckResult& result_;
  const Model& model_;
  Lang lang_;
  // By finding: the knot that it is told in; the number of knots: none of them.
  std::vector<std::optional<std::size_t>> told_in_ =
      std::vector<std::optional<std::size_t>>(result_.findings.size());
};

std::string paragraph(std::string_view text) {
  return text.empty() ? "" : to_markdown(text) + "\n\n";
}

std::string section(Bilingual title, const std::string& text, Lang lang) {
  if (text.empty()) return "";
  return markdown_heading("##", title.in(lang)) + text + (text.ends_with("\n\n") ? "" : "\n");
}

}  // namespace

std::string check_markdown(const Analysis& analysis, const CheckResult& result, Extent extent,
                           Lang lang) {
  const Model& model = analysis.model;
  Writer writer(result, model, lang);
  std::string knots;
  for (std::size_t i = 0; i < result.knots.size(); ++i) knots += writer.knot(i);
  if (!knots.empty()) knots += writer.asked_also();
  std::string text = markdown_heading(
      "#", to_markdown(model.text_in(model.organization.name, lang)) +
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
