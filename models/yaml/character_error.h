#pragma once

#include <cstddef>

#include "base/diagnostic.h"

namespace stratmap {

// What can be wrong with the bytes of a file (SM007), each with its cure.

Diagnostic utf16_text(Span place);
Diagnostic packed_file(Span place);
Diagnostic other_file(Span place);
Diagnostic markup(Span place);
Diagnostic latin1(Span place, unsigned char byte);
Diagnostic broken_utf8(Span place, unsigned char byte);
Diagnostic lone_return(Span place);
Diagnostic strange_character(Span place, char32_t character);
// Stands for errors that are not listed one by one.
Diagnostic more_errors(Span place, std::size_t count);

}  // namespace stratmap
