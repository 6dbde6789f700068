#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "render/terminal/style.h"

namespace stratmap {

// What can't be used before its errors are put right.
enum class Unusable : std::uint8_t { model, theme };

// What stands in the way of using it, for a person: every error with its place, then how many there
// are; `left_out` more were found and are not told.
std::string errors_text(const Sources& sources, const std::vector<Diagnostic>& errors,
                        std::size_t left_out, const TerminalStyle& style,
                        Unusable what = Unusable::model);

}  // namespace stratmap
