#pragma once

#include <string_view>

namespace stratmap {

// Whether `text` looks like the code of a language: two or three small letters, and a region or
// script after a hyphen where one is given (fi, en, sv, smn, pt-BR).
constexpr bool is_language_code(std::string_view text) {
  const std::string_view language = text.substr(0, text.find('-'));
  if (language.size() < 2 || language.size() > 3) return false;
  for (const char letter : language)
    if (letter < 'a' || letter > 'z') return false;
  if (language.size() == text.size()) return true;
  const std::string_view region = text.substr(language.size() + 1);
  if (region.size() < 2 || region.size() > 8) return false;
  for (const char letter : region)
    if (!((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'))) return false;
  return true;
}

}  // namespace stratmap
