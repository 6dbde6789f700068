#pragma once

#include <span>
#include <string_view>

#include "engine/rules/rule.h"

namespace stratmap {

// Every rule, in the order of codes.
std::span<const Rule* const> all_rules();

// The rule of a code ("SM401", any case) or name; null where there is none.
const Rule* rule_named(std::string_view code_or_name);

}  // namespace stratmap
