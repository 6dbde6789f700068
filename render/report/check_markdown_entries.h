#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/check.h"

namespace stratmap {

inline constexpr std::size_t kMostNames = 12;  // in one list of names

// " (SM401)"
std::string rule_in_brackets(const Rule& rule);

// An item of a list of the memo: a text with its question, unless that was `asked` just above, and
// its rule.
std::string markdown_entry(std::string_view text, const Rule& rule, std::string_view question,
                           std::string_view asked);

// One entry a finding; one for several of a rule that says them together.
std::string markdown_entries(const std::vector<const Finding*>& findings, std::string_view asked,
                             const Model& model, Lang lang);

}  // namespace stratmap
