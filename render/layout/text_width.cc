#include "render/layout/text_width.h"

#include "render/layout/code_points.h"
#include "render/layout/inter_advances.h"

namespace stratmap {
namespace {

// Widths in em of what Inter lacks, at least as wide as common fallback fonts set it.
constexpr double kWideEm = 1.05;
constexpr double kEmojiEm = 1.3;
constexpr double kUnknownEm = 1.1;

double units(char32_t value, FontWeight weight) {
  if (is_zero_width(value)) return 0;
  const std::uint16_t advance = inter_advance(value, weight);
  if (advance != kNoInterGlyph) return advance;
  if (is_emoji(value)) return kEmojiEm * kInterUnitsPerEm;
  return (is_wide(value) ? kWideEm : kUnknownEm) * kInterUnitsPerEm;
}

// Inter sets the x of "16x9" as a multiplication sign, which is wider.
bool is_digit(char32_t value) { return value >= '0' && value <= '9'; }
char32_t as_set(char32_t value, char32_t previous) {
  return value == 'x' && is_digit(previous) ? 0xD7 : value;
}

}  // namespace

double text_width_px(std::string_view utf8, double size_px, FontWeight weight) {
  double sum = 0;
  char32_t previous = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const CodePoint next = code_point_at(utf8, at);
    sum += units(as_set(next.value, previous), weight) + inter_pair_apart(previous, next.value);
    previous = next.value;
    at += next.length;
  }
  return sum * size_px / kInterUnitsPerEm;
}

}  // namespace stratmap
