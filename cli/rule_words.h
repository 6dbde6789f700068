#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/language.h"

namespace stratmap {

// What is wrong with the first word that means no rule, with the nearest that do; nothing where
// all mean some: codes, names, or beginnings of codes.
std::optional<Message> unknown_rule(std::span<const std::string> words);

// The same for a word that should name one rule.
Message no_such_rule(std::string_view word);

}  // namespace stratmap
