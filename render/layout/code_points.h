#pragma once

#include <cstddef>
#include <string_view>

namespace stratmap {

struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;  // bytes
};

// The code point at byte `at` (< text.size()); a byte that is not UTF-8 counts as U+FFFD.
CodePoint code_point_at(std::string_view text, std::size_t at);

// The end of what a reader sees as one character: a letter with its combining marks, a pair of
// flag letters, an emoji with its skin tone, or several emoji held together by U+200D.
std::size_t character_end(std::string_view text, std::size_t at);

// Combining marks and invisible characters: they take no width of their own.
bool is_zero_width(char32_t value);
// Chinese, Japanese, Korean: set on a full em, and a line may break between any two of them.
bool is_wide(char32_t value);
bool is_emoji(char32_t value);

}  // namespace stratmap
