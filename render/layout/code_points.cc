#include "render/layout/code_points.h"

#include <algorithm>
#include <array>

namespace stratmap {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kJoiner = 0x200D;

struct Range {
  char32_t first;
  char32_t last;
};

// Unicode 15, general categories Mn, Me and Cf, as far as European and common scripts go.
constexpr std::array kZeroWidth = std::to_array<Range>({
    {0x00AD, 0x00AD}, {0x0300, 0x036F}, {0x0483, 0x0489},   {0x0591, 0x05BD},   {0x05BF, 0x05C7},
    {0x0610, 0x061A}, {0x064B, 0x065F}, {0x0670, 0x0670},   {0x06D6, 0x06DC},   {0x093C, 0x093C},
    {0x0941, 0x0948}, {0x094D, 0x094D}, {0x0E31, 0x0E31},   {0x0E34, 0x0E3A},   {0x0E47, 0x0E4E},
    {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F},   {0x202A, 0x202E},   {0x2060, 0x2064},
    {0x2066, 0x206F}, {0x20D0, 0x20F0}, {0x302A, 0x302D},   {0x3099, 0x309A},   {0xFE00, 0xFE0F},
    {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xE0020, 0xE007F}, {0xE0100, 0xE01EF},
});

// East Asian Width W and F without the emoji.
constexpr std::array kWide = std::to_array<Range>({
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE4F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1B000, 0x1B2FF},
    {0x20000, 0x3FFFD},
});

constexpr std::array kEmoji = std::to_array<Range>({
    {0x231A, 0x231B},
    {0x23E9, 0x23F3},
    {0x2600, 0x26FF},
    {0x2700, 0x27BF},
    {0x2B00, 0x2BFF},
    {0x1F000, 0x1FAFF},
});

template <class Ranges>
bool contains(const Ranges& ranges, char32_t value) {
  return std::any_of(ranges.begin(), ranges.end(), [value](const Range& range) {
    return value >= range.first && value <= range.last;
  });
}

bool is_flag_letter(char32_t value) { return value >= 0x1F1E6 && value <= 0x1F1FF; }
bool is_skin_tone(char32_t value) { return value >= 0x1F3FB && value <= 0x1F3FF; }

// How many bytes a sequence that starts with `lead` has; 0 for what can't start one.
std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t length = sequence_length(lead);
  if (length == 1) return {lead, 1};
  if (length == 0 || at + length > text.size()) return {kReplacement, 1};
  char32_t value = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0) != 0x80) return {kReplacement, 1};
    value = value << 6 | (byte & 0x3FU);
  }
  return {value, length};
}

std::size_t character_end(std::string_view text, std::size_t at) {
  const CodePoint first = code_point_at(text, at);
  char32_t previous = first.value;
  std::size_t end = at + first.length;
  bool flag_open = is_flag_letter(previous);
  while (end < text.size()) {
    const CodePoint next = code_point_at(text, end);
    const bool second_flag_letter = flag_open && is_flag_letter(next.value);
    if (!is_zero_width(next.value) && !is_skin_tone(next.value) && previous != kJoiner &&
        !second_flag_letter) {
      break;
    }
    if (second_flag_letter) flag_open = false;
    previous = next.value;
    end += next.length;
  }
  return end;
}

bool is_zero_width(char32_t value) { return value >= 0xAD && contains(kZeroWidth, value); }
bool is_wide(char32_t value) { return value >= 0x1100 && contains(kWide, value); }
bool is_emoji(char32_t value) { return value >= 0x231A && contains(kEmoji, value); }

}  // namespace stratmap
