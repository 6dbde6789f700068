#pragma once

#include <string>

#include "engine/metrics/formula.h"

namespace stratmap {

// A text that two formulas share exactly when they are the same apart from spaces, parentheses that
// change nothing, and the order of what they add.
std::string shape_of(const Formula& formula);

}  // namespace stratmap
