#pragma once

#include <string>

#include "engine/what_if/what_if.h"

namespace stratmap {

// A what-if for programs, as docs/commands.md describes it. Ends in a line break.
std::string what_if_json(const WhatIf& what_if, const Model& model);

}  // namespace stratmap
