#pragma once

#include <string>

#include "engine/check.h"
#include "render/terminal/style.h"

namespace stratmap {

// "①" for the first knot: the same sign on the map and in the text.
std::string knot_sign(std::size_t knot);

// "① Billing", the heading of a knot.
std::string knot_title(const CheckResult& result, std::size_t knot, const Model& model, Lang lang);

// What to begin with: each knot with its findings, its leading one, what to ask and whom to invite.
std::string knots_text(const CheckResult& result, const Model& model, const TerminalStyle& style);

}  // namespace stratmap
