#pragma once

#include <vector>

#include "models/model.h"

namespace stratmap {

// The functions that act at a stage, each once and in the order they are named.
std::vector<Id<Function>> actors_at(const Stage& stage);

// What a function may decide for the customer at a stage: as the stage says, else as the function
// does; null: the model does not say.
const Mandate* mandate_at(const Model& model, const Stage& stage, Id<Function> function);

// Whether it has a mandate: within limits or full.
bool is_mandated(const Mandate& mandate);

}  // namespace stratmap
