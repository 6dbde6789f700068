#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "render/terminal/style.h"

namespace stratmap {

// What stands in the way of using a model, for a person: every error with its place, then how many
// there are; `left_out` more were found and are not told.
std::string errors_text(const Sources& sources, const std::vector<Diagnostic>& errors,
                        std::size_t left_out, const TerminalStyle& style);

}  // namespace stratmap
