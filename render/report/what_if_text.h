#pragma once

#include <string>

#include "engine/what_if/what_if.h"
#include "render/terminal/style.h"

namespace stratmap {

// A what-if for people: who is touched, how much and when; where it pulls both ways and by which
// ways; and what it all rests on.
std::string what_if_text(const WhatIf& what_if, const Model& model, const TerminalStyle& style);

}  // namespace stratmap
