#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "engine/check.h"

namespace stratmap {

// The gap check for programs: the frame that docs/commands.md describes, texts in `lang`.
// `version` is the program's. Ends in a line break.
std::string check_json(const Analysis& analysis, const CheckResult& result, Lang lang,
                       std::string_view version);

// The same frame for a model that can't be used: `errors`, and no findings. summary.error counts
// also the `left_out` errors that are not told.
std::string errors_json(const Sources& sources, const std::vector<Diagnostic>& errors,
                        std::size_t left_out, Lang lang, std::string_view version);

}  // namespace stratmap
