#pragma once

#include <span>
#include <string>

#include "engine/rules/rule.h"

namespace stratmap {

// The rules for programs, texts in both languages: `stratmap rules --format json`.
std::string rules_json(std::span<const Rule* const> rules);

}  // namespace stratmap
