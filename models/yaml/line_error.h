#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/diagnostic.h"

namespace stratmap {

// What is wrong with how a line is laid out (SM007): its indentation, its dash, its colon.

// An earlier line that a line may have been meant to begin as deep as: its key or dash.
struct Neighbour {
  Span span;
  std::string_view text;
  std::int64_t spaces = 0;
};

Diagnostic tab_as_indentation(Span tab);
Diagnostic strange_space(Span space);
Diagnostic bad_indentation(Span place, std::span<const Neighbour> neighbours);
Diagnostic key_too_deep(Span colon, std::string_view key, const Neighbour& above);
Diagnostic missing_colon(Span word, std::string_view text);
Diagnostic missing_dash(Span place);
Diagnostic stray_dash(Span dash);
Diagnostic list_on_line(Span dash);
Diagnostic colon_in_text(Span colon, std::string_view text);
Diagnostic colon_in_brackets(Span colon, std::string_view text, std::string_view word);
Diagnostic stray_colon(Span colon);
Diagnostic space_after_colon(Span colon);
Diagnostic space_before_comment(Span comment);
Diagnostic wide_blank_line(Span place);

}  // namespace stratmap
