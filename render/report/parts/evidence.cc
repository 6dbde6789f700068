#include "render/report/parts/evidence.h"

#include <algorithm>

#include "engine/rules/wording.h"

namespace stratmap {
namespace {

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

// Whether their sentences are the same but for what they speak of.
bool are_alike(const RuleFindings& all) {
  const Wording& first = all.findings.front()->message;
  return only_names(first.en) && std::ranges::all_of(all.findings, [&](const Finding* each) {
           return each->message.en == first.en;
         });
}

std::string label_of(const Finding& finding, const Model& model, Lang lang) {
  return to_text(finding.label, finding, model, lang);
}

// Whether a text has a figure that another has not.
bool tells_more_than(std::string_view text, std::string_view other) {
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::string_view name = text.substr(at, text.find_first_of("}#", at) - at);
    if (other.find(name) == std::string_view::npos) return true;
  }
  return false;
}

// Of answers that nobody may be known by, the words stand at the place itself.
bool says_answers(const Finding& finding) {
  return finding.answers.has_value() && finding.answers->front().by == nullptr;
}

// Whether the sentence itself says who answered what at the two ends.
bool says_furthest(const Finding& finding) {
  return finding.message.en.find("{furthest}") != std::string_view::npos;
}

// Whether the same is said at the place of each.
bool share_label(const RuleFindings& all, const Model& model, Lang lang) {
  const std::string first = label_of(*all.findings.front(), model, lang);
  return std::ranges::all_of(
      all.findings, [&](const Finding* each) { return label_of(*each, model, lang) == first; });
}

// What is said at the place of a finding, where that is not said at the place of each; beside a
// sentence of its own, only what the sentence does not say.
std::string own_label(const Finding& finding, const RuleFindings& all, const Model& model,
                      Lang lang) {
  if (says_answers(finding) || says_furthest(finding)) return "";
  if (!are_alike(all) && !tells_more_than(finding.label.en, finding.message.en)) return "";
  return share_label(all, model, lang) ? "" : label_of(finding, model, lang);
}

bool names_element(std::string_view name, const Finding& finding) {
  const auto figure = std::ranges::find(finding.figures, name, &Figure::name);
  return figure != finding.figures.end() && std::holds_alternative<const Element*>(figure->value);
}

}  // namespace

std::string told_apart(const Finding& finding, const RuleFindings& all, const Model& model,
                       Lang lang) {
  const std::string said =
      are_alike(all) ? name_of(finding, model, lang) : message_of(finding, model, lang);
  const std::string own = own_label(finding, all, model, lang);
  return own.empty() ? said : said + " – " + own;
}

std::string told_alone(const Finding& finding, const Model& model, Lang lang) {
  const std::string said = message_of(finding, model, lang);
  if (says_answers(finding) || says_furthest(finding) ||
      !tells_more_than(finding.label.en, finding.message.en))
    return said;
  const std::string label = label_of(finding, model, lang);
  return label.empty() ? said : said + " – " + label;
}

bool add_names_alone(const RuleFindings& findings, const Model& model, Lang lang) {
  return are_alike(findings) && share_label(findings, model, lang) &&
         std::ranges::none_of(findings.findings, [&](const Finding* each) {
           return name_of(*each, model, lang).empty();
         });
}

std::vector<std::string> answers_of(const Finding& finding, const Model& model, Lang lang) {
  constexpr Wording kFurthest = {"kauimpana toisistaan: {one} ja {other}",
                                 "furthest apart: {one} and {other}"};
  std::vector<std::string> answers;
  if (!finding.answers.has_value()) {
    if (says_furthest(finding)) return answers;
    const bool names_both = names_element("one", finding) && names_element("other", finding);
    if (names_both) answers.push_back(to_text(kFurthest, finding, model, lang));
    return answers;
  }
  for (const ShownAnswer& answer : *finding.answers) {
    const std::string words = quoted(model.text_in(*answer.says, lang), lang);
    const std::string by =
        answer.by == nullptr ? "" : std::string(model.name_of(*answer.by, lang)) + ": ";
    answers.push_back(by + words);
  }
  return answers;
}

}  // namespace stratmap
