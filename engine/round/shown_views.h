#pragma once

#include <span>

#include "engine/round/agreement.h"
#include "engine/round/claims.h"
#include "engine/rules/finding.h"

namespace stratmap {

// Puts into a finding who claims what, as far as the round lets it: the claims of all where they
// are few, and of the two furthest apart with their places. Words are quoted where they speak of
// this claim alone. Figures: "furthest", "claims"; none of a round that names no functions.
void show_views(const Model& model, const ClaimTopic& asked, std::span<const FunctionView> views,
                Spread spread, Finding& finding);

}  // namespace stratmap
