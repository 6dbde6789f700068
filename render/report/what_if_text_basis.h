#pragma once

#include <string>

#include "engine/what_if/what_if.h"
#include "render/terminal/style.h"

namespace stratmap {

// What the figures of a what-if rest on: that they are assumed, how bands are drawn, and how a
// fuzzy cognitive map ended.
std::string basis_text(const WhatIf& what_if, const TerminalStyle& style);
std::string fcm_text(const FcmCourse& fcm, const TerminalStyle& style);  // its end alone

// What comes after the horizon: where it all ends, or which ring never lets it.
std::string end_text(const WhatIf& what_if, const Model& model, const TerminalStyle& style);

// "24 months"; in Finnish "24" alone, for a noun in the case that it needs.
std::string months_text(const WhatIf& what_if, Lang lang);

}  // namespace stratmap
