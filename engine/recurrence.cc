#include "engine/recurrence.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "engine/rules/rule.h"

namespace stratmap {
namespace {

std::string key_of(std::string_view code, std::string_view subjects) {
  return std::string(code).append(" ").append(subjects);
}

bool has_name(const Subject& subject) { return subject.element != nullptr || !subject.id.empty(); }

// The same finding, told as one that has come back.
Finding as_recurring(const Finding& found) {
  Finding finding{
      .subjects = found.subjects,
      .message = {.fi = "havainto {recurring} oli esillä jo viime kierroksella ja on yhä auki",
                  .en = "{recurring} was found in the last round too, and is still there"},
      .figures = {{"recurring", std::string(found.rule->code)}},
      .span = found.span,
      .label = found.message};
  if (has_name(found.subjects.front()))
    finding.message = {
        .fi = "{subject}: havainto {recurring} oli esillä jo viime kierroksella ja on yhä auki",
        .en = "{subject}: {recurring} was found in the last round too, and is still there"};
  finding.figures.insert(finding.figures.end(), found.figures.begin(), found.figures.end());
  return finding;
}

}  // namespace

bool was_found(const Model& model, std::string_view code) {
  return model.round && std::ranges::find(model.round->previous, code, &EarlierFinding::code) !=
                            model.round->previous.end();
}

Outcome recurring(const Model& model, std::span<const Finding* const> now) {
  if (!model.round || model.round->previous.empty())
    return not_assessed({.fi = "edellisen kierroksen havaintoja ei ole annettu (`round.previous`)",
                         .en = "no findings of the last round are given (`round.previous`)"});
  std::unordered_map<std::string, const Finding*> by_key;
  for (const Finding* finding : now)
    by_key.emplace(key_of(finding->rule->code, to_string(finding->subjects)), finding);
  Outcome outcome;
  for (const EarlierFinding& earlier : model.round->previous) {
    const auto found = by_key.find(key_of(earlier.code, earlier.subject));
    if (found == by_key.end()) continue;
    outcome.findings.push_back(as_recurring(*found->second));
    by_key.erase(found);  // once, where the earlier file tells it twice
  }
  return outcome;
}

}  // namespace stratmap
