#pragma once

#include <vector>

#include "models/model.h"

namespace stratmap {

// By function, whether any key of the model but `parent` names it, or a row of the survey.
std::vector<bool> mentioned_functions(const Model& model);

}  // namespace stratmap
