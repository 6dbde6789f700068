#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "base/language.h"
#include "models/model.h"

namespace stratmap {

enum class ClaimForm : std::uint8_t { rating, set, word, mode };

// What answers of the culture round may claim something about, where the views of functions are
// laid side by side. Modes of the respondents' own functions, ideas and processes are not.
struct ClaimKind {
  std::string_view name;  // "owns"
  std::string_view stop;  // its own in the language, wherever it was answered
  ClaimForm form;
  Bilingual asks;                 // a question in Finnish, a thing in English
  std::string_view section = {};  // of what it asks about; "" where it asks about nothing else
  int scale = 5;                  // of a rating: 1 to this
};

std::span<const ClaimKind> claim_kinds();
const ClaimKind* claim_kind_named(std::string_view name);  // null: no such

// A rating, or words (ids, or words of the language; sorted, each once), or a mix of modes.
using ClaimWords = std::vector<std::string_view>;
using ClaimValue = std::variant<double, ClaimWords, ModeMix>;

// What one respondent claims: their last word, where they said it twice.
struct Voice {
  Id<Respondent> respondent;
  const Answer* answer = nullptr;
  ClaimValue value;
};

// A question of the round with all that was claimed about it.
struct ClaimTopic {
  const ClaimKind* kind = nullptr;
  const Element* about = nullptr;  // the customer, stage, system or channel it asks about
  std::vector<Voice> voices;       // in the order of answers
};

// In the order of claim_kinds(), then of what they ask about. Refers to the model.
std::vector<ClaimTopic> claim_topics(const Model& model);

// What a function says: the median of its respondents' ratings, all their words, the word that
// most of them say (of several the smallest), the mean of their mixes.
struct FunctionView {
  Id<Function> function;
  ClaimValue value;
  std::vector<const Voice*> voices;
};

// One a function that has a voice, in order of id. Refers to the topic.
std::vector<FunctionView> views_by_function(const ClaimTopic& topic, const Model& model);

// The one value of several voices of a topic's form; `values` is not empty.
ClaimValue as_one(ClaimForm form, std::span<const ClaimValue> values);

double median(std::vector<double> numbers);  // not of none

}  // namespace stratmap
