#include "render/report/rule_page.h"

#include "base/number.h"
#include "models/schema/rule_names.h"
#include "render/report/report.h"

namespace stratmap {
namespace {

std::string word(Bilingual text, Lang lang) { return std::string(text.in(lang)); }

Lang other(Lang lang) { return lang == Lang::fi ? Lang::en : Lang::fi; }

// The same page in the other language, and the way back.
std::string links(std::string_view stem, Lang lang) {
  std::string text =
      "[" + word({"In English", "Suomeksi"}, lang) + "](" + page_name(stem, other(lang)) + ")";
  if (stem != "README")
    text += " · [" + word({"Kaikki säännöt", "All rules"}, lang) + "](" +
            page_name("README", lang) + ")";
  return text + "\n\n";
}

std::string paragraph(Bilingual title, std::string_view text, Lang lang) {
  if (text.empty()) return "";
  return "**" + word(title, lang) + "** – " + std::string(text) + "\n\n";
}

// One question, or a list of them.
std::string questions(const Rule& rule, Lang lang) {
  constexpr Bilingual kAsk = {"Kysy", "Ask"};
  if (rule.other_questions.empty()) return paragraph(kAsk, rule.question.in(lang), lang);
  std::string text = "**" + word(kAsk, lang) + "**\n\n- " + word(rule.question, lang);
  for (const Bilingual& other : rule.other_questions) text.append("\n- ").append(other.in(lang));
  return text + "\n\n";
}

std::string yaml(Bilingual title, std::string_view text, Lang lang) {
  if (text.empty()) return "";
  std::string block = "## " + word(title, lang) + "\n\n```yaml\n" + std::string(text);
  if (!block.ends_with('\n')) block += '\n';
  return block + "```\n\n";
}

std::string thresholds(const Rule& rule, Lang lang) {
  std::string text;
  for (const std::string_view name : rule.thresholds) {
    text.append(text.empty() ? "`" : ", `").append(name).append("`");
    if (const Threshold* known = threshold_named(name))
      text += " = " + to_shown(known->fallback, 4, lang);
  }
  return text;
}

// A text in a cell of a table: a bar would end it.
std::string cell(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '|') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string row(const Rule& rule, Lang lang) {
  const std::string code(rule.code);
  return "| [" + code + "](" + page_name(code, lang) + ") | `" + std::string(rule.name) + "` | " +
         word(severity_word(rule), lang) + " | " + word(class_word(rule.rule_class), lang) + " | " +
         cell(rule.summary.in(lang)) + " |\n";
}

}  // namespace

std::string page_name(std::string_view stem, Lang lang) {
  return std::string(stem).append(lang == Lang::fi ? ".fi.md" : ".md");
}

std::string rule_page(const Rule& rule, Lang lang) {
  std::string text = "# " + std::string(rule.code) + " `" + std::string(rule.name) + "`\n\n";
  text += links(rule.code, lang);
  text += word(severity_word(rule), lang) + " · " + word(class_word(rule.rule_class), lang) +
          " · " + word(group_title(rule.code), lang) + "\n\n";
  text += paragraph({"Havainto", "Fires when"}, rule.summary.in(lang), lang);
  text += paragraph({"Miksi", "Why"}, rule.why.in(lang), lang);
  text += questions(rule, lang);
  text += paragraph({"Korjaa", "Fix"}, rule.fix.in(lang), lang);
  text += paragraph({"Tarvitsee", "Needs"}, rule.needs.in(lang), lang);
  text += paragraph({"Rajat (`settings.thresholds`)", "Thresholds (`settings.thresholds`)"},
                    thresholds(rule, lang), lang);
  text += paragraph({"Lähde", "Source"}, rule.source.in(lang), lang);
  text += yaml({"Malli, josta sääntö huomauttaa (`# <-` osoittaa kohdan)",
                "A model that it speaks of (`# <-` marks the place)"},
               rule.failing_example, lang);
  for (const ExampleFile& file : rule.example_files)
    text += "`" + std::string(file.name) + "`:\n\n```\n" + std::string(file.text) +
            (file.text.ends_with('\n') ? "" : "\n") + "```\n\n";
  text += yaml({"Malli, jossa asia on kunnossa", "A model where all is well"}, rule.passing_example,
               lang);
  text.pop_back();  // pages end in one line break
  return text;
}

std::string rule_index(std::span<const Rule* const> rules, Lang lang) {
  std::string text = "# " + word({"Puutetarkistuksen säännöt", "The rules of the gap check"}, lang);
  text += "\n\n" + links("README", lang);
  text += word({"Tämä luettelo ja sen sivut syntyvät koodin säännöistä: niitä ei muokata käsin.",
                "This list and its pages are made from the rules in the code; they are not edited "
                "by hand."},
               lang) +
          "\n";
  std::string_view group;
  for (const Rule* rule : rules) {
    if (rule->code.substr(0, 3) != group) {
      group = rule->code.substr(0, 3);
      text += "\n## " + std::string(group) + " – " + word(group_title(rule->code), lang) + "\n\n";
      text += word({"| koodi | nimi | vakavuus | luokka | havainto |\n",
                    "| code | name | severity | class | fires when |\n"},
                   lang) +
              "|---|---|---|---|---|\n";
    }
    text += row(*rule, lang);
  }
  return text;
}

}  // namespace stratmap
