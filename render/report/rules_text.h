#pragma once

#include <span>
#include <string>

#include "engine/rules/rule.h"
#include "render/terminal/style.h"

namespace stratmap {

// The rules by group, each with its weight and when it fires: `stratmap rules`.
std::string rules_text(std::span<const Rule* const> rules, const TerminalStyle& style);

}  // namespace stratmap
