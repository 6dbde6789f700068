#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace stratmap {

// Whether a character may stand in a text: YAML 1.2's printable characters without surrogates,
// noncharacters, DEL and the byte order mark.
constexpr bool is_text_character(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  if (c < 0x7F) return true;
  if (c < 0xA0) return c == 0x85;
  const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
  const bool noncharacter = (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFEU;
  return !surrogate && !noncharacter && c != 0xFEFF && c <= 0x10FFFF;
}

// Takes a UTF-8 byte order mark away, as places count without it.
void remove_byte_order_mark(std::string& text);

// What is no UTF-8 text, with its place: other encodings and packed files named, broken UTF-8,
// control characters, lone carriage returns. Empty where all is well; all of a big file's broken
// characters are counted, the first ones reported.
std::vector<Diagnostic> check_characters(std::uint32_t file, std::string_view text);

}  // namespace stratmap
