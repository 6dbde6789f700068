#pragma once

#include <cstdint>
#include <string>

#include "engine/check.h"

namespace stratmap {

enum class Extent : std::uint8_t { knots, all };

// The gap check as Markdown for a memo, in the order that a workshop would take it: the knots with
// their questions and whom to invite, then all other findings by what they are about, what could
// not be assessed, and what was accepted. Codes of rules stand in brackets. Extent::knots leaves
// out what comes after the knots. Ends in a line break.
std::string check_markdown(const Analysis& analysis, const CheckResult& result, Extent extent,
                           Lang lang);

}  // namespace stratmap
