#pragma once

#include <span>
#include <string_view>

#include "engine/rules/finding.h"

namespace stratmap {

// Whether the findings of the last round (`round.previous`) hold one with this code.
bool was_found(const Model& model, std::string_view code);

// SM910: what was found in the last round and is found now, in the order of the last round.
Outcome recurring(const Model& model, std::span<const Finding* const> now);

}  // namespace stratmap
