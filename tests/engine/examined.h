#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis.h"
#include "engine/check.h"
#include "models/model.h"

namespace stratmap {

// The model of a YAML text without `stratmap`, and without `organization` unless it begins with it;
// fails the test where it has none.
Model model_of(std::string_view yaml);

// A model, and what was worked out of it. Stays where it is made.
struct Examined {
  explicit Examined(std::string_view yaml, std::optional<Day> as_of = std::nullopt)
      : model(model_of(yaml)), analysis(analyse(model, as_of)) {}
  Examined(const Examined&) = delete;
  Examined& operator=(const Examined&) = delete;

  Id<Objective> objective(std::string_view id) const;
  Id<Function> function(std::string_view id) const;
  Id<Metric> metric(std::string_view id) const;

  Model model;
  Analysis analysis;
};

using Texts = std::vector<std::string>;

// What one rule says of a model.
Texts subjects_found(std::string_view code, std::string_view yaml);
Texts messages(std::string_view code, std::string_view yaml, Lang lang = Lang::en);
Texts subjects_not_assessed(std::string_view code, std::string_view yaml);
// The reason why the rule could not be assessed at all; "" where it could.
std::string reason_not_assessed(std::string_view code, std::string_view yaml);
// The words that its findings point at.
Texts words_pointed_at(std::string_view code, std::string_view yaml);

// The ids of some elements.
template <class Ids, class Section>
Texts ids_of(const Ids& ids, const Section& section) {
  Texts texts;
  for (const auto id : ids) texts.push_back(section[id.index()].id);
  return texts;
}

}  // namespace stratmap
