#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"

namespace stratmap {

// Reads all of `text` as a finite decimal number ("12", "-0.5", ".5", "+3", "1e3"), whatever the
// locale. Nothing else is a number: no hex, no infinity, no group marks.
std::optional<double> parse_number(std::string_view text);

// The shortest text with at most `decimals` decimals, a point, no trailing zeros and no "-0":
// what SVG, JSON and DOT take.
std::string to_plain(double value, int decimals);

// As a person writes it: decimal comma in Finnish, point in English, digits in groups of three
// (no-break space in Finnish, comma in English) from five digits on, a real minus sign.
std::string to_shown(double value, int decimals, Lang lang);

}  // namespace stratmap
