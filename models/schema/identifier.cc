#include "models/schema/identifier.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace stratmap {
namespace {

struct Range {
  char32_t first, last;
};

// Beyond ASCII: punctuation, symbols, spaces, pictures and private characters. All else counts as
// a letter (or its mark) of some script.
constexpr std::array kNotLetters = std::to_array<Range>({
    {0x0080, 0x00A9},    {0x00AB, 0x00B4}, {0x00B6, 0x00B9}, {0x00BB, 0x00BF},   {0x00D7, 0x00D7},
    {0x00F7, 0x00F7},    {0x037E, 0x037E}, {0x0387, 0x0387}, {0x055A, 0x055F},   {0x0589, 0x058F},
    {0x05BE, 0x05BE},    {0x05C0, 0x05C0}, {0x05F3, 0x05F4}, {0x0600, 0x060F},   {0x061B, 0x061F},
    {0x066A, 0x066D},    {0x06D4, 0x06D4}, {0x06DD, 0x06DE}, {0x0964, 0x0965},   {0x0E3F, 0x0E3F},
    {0x0E4F, 0x0E4F},    {0x0E5A, 0x0E5B}, {0x1680, 0x1680}, {0x2000, 0x2BFF},   {0x2E00, 0x2FFF},
    {0x3000, 0x3004},    {0x3008, 0x3020}, {0x3030, 0x3030}, {0x303D, 0x303F},   {0x3190, 0x319F},
    {0x31C0, 0x31EF},    {0x3200, 0x33FF}, {0xA490, 0xA4CF}, {0xD800, 0xF8FF},   {0xFD3E, 0xFD3F},
    {0xFE10, 0xFE1F},    {0xFE30, 0xFE6F}, {0xFEFF, 0xFEFF}, {0xFF00, 0xFF0F},   {0xFF1A, 0xFF20},
    {0xFF3B, 0xFF40},    {0xFF5B, 0xFF65}, {0xFFE0, 0xFFFF}, {0x1D000, 0x1D3FF}, {0x1F000, 0x1FAFF},
    {0xE0000, 0x10FFFF},
});

bool is_letter_of_a_script(char32_t character) {
  const auto* range =
      std::lower_bound(kNotLetters.begin(), kNotLetters.end(), character,
                       [](const Range& some, char32_t value) { return some.last < value; });
  return range == kNotLetters.end() || character < range->first;
}

constexpr bool is_ascii_of_id(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
}

// Takes the first character off `text`, which is valid UTF-8 and not empty.
char32_t take_character(std::string_view& text) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length && i < text.size(); ++i)
    character = (character << 6U) | (byte(i) & 0x3FU);
  text.remove_prefix(std::min(length, text.size()));
  return character;
}

}  // namespace

bool is_id(std::string_view text) {
  if (text.empty()) return false;
  if (text.size() <= kLongestId && std::all_of(text.begin(), text.end(), is_ascii_of_id))
    return true;
  std::size_t characters = 0;
  while (!text.empty()) {
    const char first = text.front();
    const char32_t character = take_character(text);
    const bool fits = character < 0x80 ? is_ascii_of_id(first) : is_letter_of_a_script(character);
    if (!fits || ++characters > kLongestId) return false;
  }
  return true;
}

}  // namespace stratmap
