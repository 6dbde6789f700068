#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace stratmap {

// How words may be divided. `finnish`: at compound boundaries and between syllables. `none`
// (English and every other language): only where the text itself has a hyphen, a slash or U+00AD.
enum class Hyphenation : std::uint8_t { none, finnish };

// The rules for a text in the language with this code ("fi", "sv", "en-GB").
Hyphenation hyphenation_of(std::string_view language);

enum class BreakKind : std::uint8_t { compound, syllable };

// A place where a word may be divided: a hyphen goes before the byte at `offset`.
struct BreakPoint {
  std::size_t offset = 0;
  BreakKind kind = BreakKind::syllable;

  friend bool operator==(const BreakPoint&, const BreakPoint&) = default;
};

// The break points of one word (letters only), in order. At least 3 letters stay on each side.
std::vector<BreakPoint> finnish_break_points(std::string_view word);

}  // namespace stratmap
