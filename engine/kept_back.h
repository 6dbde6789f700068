#pragma once

#include "engine/rules/finding.h"

namespace stratmap {

// Takes out of a finding what would lead to a person: places among answers and respondents of the
// round, where the round names no functions or the answer is not quotable.
void keep_back(Finding& finding, const Model& model);

}  // namespace stratmap
