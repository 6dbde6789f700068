#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "base/language.h"

namespace stratmap {

enum class Ink : std::uint8_t { plain, coloured };

// How text is set for a terminal, or for a file that looks like one.
struct TerminalStyle {
  Lang lang = Lang::en;
  std::size_t width_columns = 80;
  Ink ink = Ink::plain;
};

enum class Tint : std::uint8_t { error, warning, note, frame, strong };

// `text` between the escapes of a tint; as it is where ink is plain.
std::string painted(std::string_view text, Tint tint, Ink ink);

Tint tint_of(Severity severity);

}  // namespace stratmap
