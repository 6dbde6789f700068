#pragma once

#include <cstdint>

#include "render/layout/text_width.h"

namespace stratmap {

// Widths of Inter's glyphs, in units of which an em has 2816.
inline constexpr double kInterUnitsPerEm = 2816;
inline constexpr std::uint16_t kNoInterGlyph = 0xFFFF;

// kNoInterGlyph where the table (Latin, Greek, Cyrillic, punctuation, signs) has no such glyph.
std::uint16_t inter_advance(char32_t code_point, FontWeight weight);

// By how much kerning moves two letters apart at most, as in "rt"; 0 where it draws them together.
std::uint16_t inter_pair_apart(char32_t left, char32_t right);

}  // namespace stratmap
