#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stratmap {

// Characters that look like those of YAML and are others: word processors put them in.

// The length in bytes of a space that is none for YAML (U+00A0, U+2000–U+200B, U+202F, U+205F,
// U+3000) at `at`; 0 where another character stands there.
std::uint32_t strange_space_at(std::string_view text, std::size_t at);

// Whether the text begins or ends with a curly quote: “ ” „ ‟ ‘ ’ ‚ ‛ « ».
bool has_curly_quotes(std::string_view text);

// The text without curly quotes at its ends.
std::string_view without_curly_quotes(std::string_view text);

// The length in bytes of a dash or bullet (– — • ·) with which the text begins, as a list in a
// word processor does; 0 where it begins otherwise.
std::uint32_t bullet_of(std::string_view text);

// The text as it is to be written in YAML: in double quotes, or in single ones where it has double
// quotes or backslashes in it. Curly quotes at its ends are left out. A long text is cut.
std::string in_quotes(std::string_view text);

// At most 60 bytes of the text, on one line; what was left out is marked by an ellipsis.
std::string cut_short(std::string_view text);

}  // namespace stratmap
