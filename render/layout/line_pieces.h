#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/layout/hyphenation.h"

namespace stratmap {

// What a line break after a piece means: a space goes, nothing changes, or a hyphen comes.
enum class BreakAfter : std::uint8_t { space, mark, compound, syllable, forced, forced_hyphen };

constexpr bool adds_hyphen(BreakAfter after) {
  return after == BreakAfter::compound || after == BreakAfter::syllable ||
         after == BreakAfter::forced_hyphen;
}

// The bytes [begin, end) of LinePieces::text that stand on one line whatever happens.
struct LinePiece {
  std::size_t begin = 0;
  std::size_t end = 0;
  BreakAfter after = BreakAfter::space;
};

struct LinePieces {
  std::string text;  // white space collapsed, soft hyphens and zero-width spaces taken out
  std::vector<LinePiece> pieces;
};

LinePieces line_pieces(std::string_view text, Hyphenation hyphenation);

}  // namespace stratmap
