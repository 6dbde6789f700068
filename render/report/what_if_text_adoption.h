#pragma once

#include <span>
#include <string>

#include "engine/what_if/adoption.h"
#include "render/terminal/style.h"

namespace stratmap {

// Whom to convince first of an objective, as a section of a what-if; and of which objectives
// nothing can be said.
std::string adoption_text(const AdoptionSpread& spread, const Model& model,
                          const TerminalStyle& style);
std::string no_adoption_text(std::span<const Id<Objective>> objectives, const Model& model,
                             const TerminalStyle& style);

}  // namespace stratmap
