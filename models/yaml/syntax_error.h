#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"

namespace stratmap {

// What is no YAML (SM007), by what is wrong with the line; every wording in one place.

// Quotes and escapes.
Diagnostic unclosed_quote(Span quote, std::optional<Span> next);
Diagnostic text_after(Span place, char opening);
Diagnostic unknown_escape(Span escape, std::string_view character);
Diagnostic bad_hex(Span escape, std::string_view start, std::uint32_t digits);
Diagnostic surrogate_by_escape(Span escape);
Diagnostic reserved_first(Span place, char character);

// Brackets.
Diagnostic unclosed_bracket(Span opening, std::optional<Span> next);
Diagnostic mismatched_bracket(Span closing, Span opening);
Diagnostic stray_bracket(Span closing);
Diagnostic stray_comma(Span comma);
Diagnostic empty_item(Span comma);
Diagnostic missing_comma(Span place);
Diagnostic dash_in_brackets(Span dash);

// Lines and indentation.
Diagnostic tab_as_indentation(Span tab);
Diagnostic bad_indentation(Span place);
Diagnostic missing_colon(Span word);
Diagnostic missing_dash(Span place);
Diagnostic stray_dash(Span dash);
Diagnostic list_on_line(Span dash);
Diagnostic colon_in_text(Span colon);
Diagnostic space_after_colon(Span colon);
Diagnostic space_before_comment(Span comment);
Diagnostic wide_blank_line(Span place);
Diagnostic not_yaml(Span place);

}  // namespace stratmap
