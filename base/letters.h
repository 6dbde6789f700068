#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stratmap {

// The small letter, for the scripts that have two cases and lie in plain ranges.
char32_t to_small(char32_t c);

// Reads one character of UTF-8 and moves `at` behind it; a broken one counts as its bytes.
char32_t next_character(std::string_view text, std::size_t& at);

// All characters of a text, in small letters.
std::u32string to_small(std::string_view text);

}  // namespace stratmap
