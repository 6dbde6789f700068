#pragma once

#include <string>

#include "engine/what_if/what_if.h"
#include "render/terminal/style.h"

namespace stratmap {

// Which changes are larger than what is left of the scale of scores, of those that are set and of
// those that follow; "" for none.
std::string beyond_the_scale(const WhatIf& what_if, const Model& model, const TerminalStyle& style);

}  // namespace stratmap
