#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"

namespace stratmap {

// What is no YAML (SM007) within a line; line_error.h has what is wrong with how lines lie.

// Quotes and escapes.
Diagnostic unclosed_quote(Span quote, std::string_view text, std::optional<Span> next);
// `text` is the whole of the line's text, from the opening character on; "" where it can't be told.
Diagnostic text_after(Span place, char opening, std::string_view text);
Diagnostic unknown_escape(Span escape, std::string_view character);
Diagnostic bad_hex(Span escape, std::string_view start, std::uint32_t digits);
Diagnostic surrogate_by_escape(Span escape);
Diagnostic reserved_first(Span place, char character);

// Brackets.
Diagnostic unclosed_bracket(Span opening, char bracket, std::optional<Span> next);
Diagnostic mismatched_bracket(Span closing, Span opening, char bracket);
Diagnostic stray_bracket(Span closing);
Diagnostic bracket_too_many(Span closing);
Diagnostic stray_comma(Span comma);
Diagnostic empty_item(Span comma);
Diagnostic missing_comma(Span place);
Diagnostic dash_in_brackets(Span dash);

Diagnostic not_yaml(Span place);

}  // namespace stratmap
