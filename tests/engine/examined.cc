#include "tests/engine/examined.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"
#include "engine/rules/wording.h"
#include "models/read_model.h"

namespace stratmap {
namespace {

template <class Element>
Id<Element> id_in(const std::vector<Element>& section, std::string_view id) {
  const auto found = std::ranges::find(section, id, &Element::id);
  REQUIRE(found != section.end());
  return id_at<Element>(static_cast<std::size_t>(found - section.begin()));
}

Outcome outcome_of(std::string_view code, const Analysis& analysis) {
  const Rule* rule = rule_named(code);
  REQUIRE(rule != nullptr);
  REQUIRE(rule->check != nullptr);
  return rule->check(analysis);
}

}  // namespace

Model model_of(std::string_view yaml) {
  std::string text = "stratmap: 1\n";
  if (!yaml.starts_with("organization:")) text += "organization: {name: Test, language: en}\n";
  Reading reading = read_model_text("client.yaml", text.append(yaml));
  if (!reading.model)
    for (const Diagnostic& error : reading.model.error())
      UNSCOPED_INFO(error.code << " line " << reading.sources.start_of(error.span).line << ": "
                               << error.message.en);
  REQUIRE(reading.model);
  return std::move(*reading.model);
}

Id<Objective> Examined::objective(std::string_view id) const { return id_in(model.objectives, id); }
Id<Function> Examined::function(std::string_view id) const { return id_in(model.functions, id); }
Id<Metric> Examined::metric(std::string_view id) const { return id_in(model.metrics, id); }

Texts subjects_found(std::string_view code, std::string_view yaml) {
  const Examined examined(yaml);
  Texts texts;
  for (const Finding& finding : outcome_of(code, examined.analysis).findings)
    texts.push_back(to_string(finding.subjects));
  return texts;
}

Texts messages(std::string_view code, std::string_view yaml, Lang lang) {
  const Examined examined(yaml);
  Texts texts;
  for (const Finding& finding : outcome_of(code, examined.analysis).findings)
    texts.push_back(message_of(finding, examined.model, lang));
  return texts;
}

Texts subjects_not_assessed(std::string_view code, std::string_view yaml) {
  const Examined examined(yaml);
  const Outcome outcome = outcome_of(code, examined.analysis);
  Texts texts;
  for (const Unassessed& entry : outcome.unassessed)
    if (entry.subject) texts.push_back(to_string(*entry.subject));
  return texts;
}

std::string reason_not_assessed(std::string_view code, std::string_view yaml) {
  const Examined examined(yaml);
  const Outcome outcome = outcome_of(code, examined.analysis);
  if (outcome.assessed) return "";
  REQUIRE_FALSE(outcome.unassessed.empty());
  REQUIRE_FALSE(outcome.unassessed.front().reason.fi.empty());
  return std::string(outcome.unassessed.front().reason.en);
}

Texts words_pointed_at(std::string_view code, std::string_view yaml) {
  const Examined examined(yaml);
  Texts texts;
  for (const Finding& finding : outcome_of(code, examined.analysis).findings)
    texts.emplace_back(examined.model.sources.text_of(finding.span));
  return texts;
}

}  // namespace stratmap
