#pragma once

#include <string>
#include <string_view>

#include "engine/rules/finding.h"

namespace stratmap {

// Fills the places of `wording` with the finding's figures and subjects, in `lang`.
std::string to_text(const Wording& wording, const Finding& finding, const Model& model, Lang lang);

inline std::string message_of(const Finding& finding, const Model& model, Lang lang) {
  return to_text(finding.message, finding, model, lang);
}

// The finding's own question and fix, else the rule's.
std::string question_of(const Finding& finding, const Model& model, Lang lang);
std::string fix_of(const Finding& finding, const Model& model, Lang lang);

// What a subject is called, in quotes; of a link its two ends; "" for `map` and `organization`.
std::string name_of(const Subject& subject, const Model& model, Lang lang);

// A name in the quotes of the language: "Sales", ”Myynti”.
std::string quoted(std::string_view name, Lang lang);

}  // namespace stratmap
