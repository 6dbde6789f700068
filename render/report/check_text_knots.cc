#include "render/report/check_text_knots.h"

#include <algorithm>
#include <vector>

#include "engine/rules/wording.h"
#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

constexpr std::size_t kIndent = 5;
constexpr std::size_t kMostInvited = 5;
constexpr Noun kFindings = {{"havainto", "finding"}, {"havaintoa", "findings"}};

std::string word(Bilingual text, Lang lang) { return std::string(text.in(lang)); }

// A folded line under the heading of a knot.
std::string line(std::string_view text, const TerminalStyle& style) {
  const Measure measure{.first_column = kIndent, .indent = kIndent, .width = style.width_columns};
  return std::string(kIndent, ' ') + folded(to_visible(text), measure) + "\n";
}

// "SM401, SM601 (4)": the rules of a knot, with the number of findings where it is not one.
std::string rules_of(const Knot& knot, const CheckResult& result) {
  std::vector<std::string_view> codes;
  for (const std::size_t finding : knot.findings)
    codes.push_back(result.findings[finding].rule->code);
  std::ranges::sort(codes);
  std::string text;
  for (auto code = codes.begin(); code != codes.end();) {
    const auto next = std::find_if(code, codes.end(), [&](auto other) { return other != *code; });
    text.append(text.empty() ? "" : ", ").append(*code);
    if (next - code > 1) text.append(" (").append(std::to_string(next - code)).append(")");
    code = next;
  }
  return text;
}

std::string invited_to(const Knot& knot, const Model& model, Lang lang) {
  std::vector<std::string> names;
  for (const Id<Function> function : knot.invited)
    names.emplace_back(model.name_of(model[function], lang));
  return listed(names, kMostInvited, lang);
}

// "Billing: ”It goes out on Friday.”"; the words alone where the round keeps apart who said them.
std::string answer_line(const ShownAnswer& answer, const Model& model, const TerminalStyle& style) {
  const std::string words = quoted(model.text_in(*answer.says, style.lang), style.lang);
  if (answer.by == nullptr) return line("– " + words, style);
  return line("– " + std::string(model.name_of(*answer.by, style.lang)) + ": " + words, style);
}

std::string answers_text(const Knot& knot, const CheckResult& result, const Model& model,
                         const TerminalStyle& style) {
  if (!knot.opposing) return "";
  std::string text =
      line(word({"Kulttuurirundilla sanottua:", "Said in the culture round:"}, style.lang), style);
  for (const ShownAnswer& answer : *result.findings[*knot.opposing].answers)
    text += answer_line(answer, model, style);
  return text;
}

// What a conversation would begin with too, though nothing meets there.
std::string asked_also_text(const CheckResult& result, const Model& model,
                            const TerminalStyle& style) {
  if (result.asked_also.empty()) return "";
  std::string text =
      "\n  " + painted(word({"Kysy myös", "Ask also"}, style.lang), Tint::strong, style.ink) + "\n";
  for (const std::size_t i : result.asked_also) {
    const Finding& finding = result.findings[i];
    text += line("– " + message_of(finding, model, style.lang) + ": " +
                     question_of(finding, model, style.lang) + " (" +
                     std::string(finding.rule->code) + ")",
                 style);
  }
  return text;
}

}  // namespace

std::string knot_sign(std::size_t knot) {
  constexpr std::string_view kSigns[] = {"①", "②", "③", "④", "⑤"};
  return std::string(kSigns[std::min(knot, std::size(kSigns) - 1)]);
}

std::string knot_title(const CheckResult& result, std::size_t knot, const Model& model, Lang lang) {
  return knot_sign(knot) + " " + to_visible(name_of(result.knots[knot], model, lang));
}

std::string knots_text(const CheckResult& result, const Model& model, const TerminalStyle& style) {
  const Lang lang = style.lang;
  std::string text = painted(word({"Solmut – aloita näistä", "Knots – start here"}, lang),
                             Tint::strong, style.ink) +
                     "\n";
  for (std::size_t i = 0; i < result.knots.size(); ++i) {
    const Knot& knot = result.knots[i];
    const Finding& leading = result.findings[knot.leading];
    const std::string heading =
        knot_title(result, i, model, lang) + " – " + counted(knot.findings.size(), kFindings, lang);
    const std::string folded_heading =
        folded(heading, {.first_column = 2, .indent = kIndent, .width = style.width_columns});
    text += "\n  " + painted(folded_heading, Tint::strong, style.ink) + "\n";
    text += line(message_of(leading, model, lang), style);
    if (knot.figure)
      text += line(word({"Vahvin luku: ", "Strongest figure: "}, lang) + knot.figure->text.in(lang),
                   style);
    text += answers_text(knot, result, model, style);
    text += line(word({"Kysy: ", "Ask: "}, lang) + question_of(leading, model, lang), style);
    if (!knot.invited.empty())
      text += line(word({"Kutsu: ", "Invite: "}, lang) + invited_to(knot, model, lang), style);
    text += line(word({"Havainnot: ", "Findings: "}, lang) + rules_of(knot, result), style);
  }
  return text + asked_also_text(result, model, style) + "\n";
}

}  // namespace stratmap
