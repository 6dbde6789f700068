#pragma once

#include <string>

#include "engine/rules/rule.h"
#include "render/terminal/style.h"

namespace stratmap {

// All that is to be said of a rule, for a person: `stratmap explain`.
std::string rule_text(const Rule& rule, const TerminalStyle& style);

}  // namespace stratmap
