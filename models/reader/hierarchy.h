#pragma once

#include "models/reader/errors.h"
#include "models/reader/outline.h"

namespace stratmap {

// Tells where `parent` leads back to the same function (SM005), once for each circle, at the
// parent of its first function.
void check_hierarchy(const Outline& outline, Errors& errors);

}  // namespace stratmap
