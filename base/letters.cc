#include "base/letters.h"

namespace stratmap {

char32_t to_small(char32_t c) {
  if ((c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 0x20;
  if (c >= 0x100 && c <= 0x137) return c | 1U;
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c + (c & 1U);
  if (c >= 0x14A && c <= 0x177) return c | 1U;
  if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return c + 0x20;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  return c;
}

char32_t next_character(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at++);
  const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
  if (at + more > text.size()) return lead;
  char32_t c = more == 0 ? lead : lead & (0x3FU >> more);
  for (std::size_t i = 0; i < more; ++i) c = (c << 6U) | (byte(at++) & 0x3FU);
  return c;
}

std::u32string to_small(std::string_view text) {
  std::u32string letters;
  letters.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) letters += to_small(next_character(text, at));
  return letters;
}

}  // namespace stratmap
