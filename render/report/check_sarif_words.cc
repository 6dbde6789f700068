#include "render/report/check_sarif_words.h"

#include "render/report/report.h"

namespace stratmap {
namespace {

bool stands_for_itself(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

}  // namespace

std::string to_uri(std::string_view path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string uri;
  for (const char c : path) {
    if (stands_for_itself(c)) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri.append("%").append(1, kDigits[byte >> 4U]).append(1, kDigits[byte & 15U]);
  }
  return uri;
}

std::string to_sarif_text(std::string_view text) {
  std::string escaped;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with("](")) escaped += '\\';
    if (text[i] == '{' || text[i] == '}') escaped += text[i];
    escaped += text[i];
  }
  return escaped;
}

std::string_view precision_of(RuleClass rule_class) {
  switch (rule_class) {
    case RuleClass::certain:
    case RuleClass::data:
      return "very-high";
    case RuleClass::convention:
      return "high";
    case RuleClass::judgement:
      return "medium";
  }
  return "";
}

std::string_view problem_severity(Severity severity) {
  return severity == Severity::note ? "recommendation" : word_of(severity);
}

SarifHelp sarif_help(const Rule& rule, Lang lang) {
  struct Paragraph {
    Bilingual title;
    std::string_view text;
  };
  const Paragraph paragraphs[] = {{{"Miksi", "Why"}, rule.why.in(lang)},
                                  {{"Kysy", "Ask"}, rule.question.in(lang)},
                                  {{"Korjaa", "Fix"}, rule.fix.in(lang)},
                                  {{"Lähde", "Source"}, rule.source.in(lang)}};
  SarifHelp help;
  for (const Paragraph& each : paragraphs) {
    if (each.text.empty()) continue;
    const std::string title(each.title.in(lang)), said(each.text);
    help.text.append(help.text.empty() ? "" : "\n").append(title).append(": ").append(said);
    help.markdown.append(help.markdown.empty() ? "" : "\n\n");
    help.markdown.append("**").append(title).append("** – ").append(said);
  }
  return help;
}

}  // namespace stratmap
