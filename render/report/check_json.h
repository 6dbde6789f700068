#pragma once

#include <string>
#include <string_view>

#include "engine/check.h"
#include "render/report/parts/unusable_model.h"

namespace stratmap {

// The gap check for programs: the frame that docs/commands.md describes, texts in `lang`.
// `version` is the program's. Ends in a line break.
std::string check_json(const Analysis& analysis, const CheckResult& result, Lang lang,
                       std::string_view version);

// The same frame for a model that can't be used: `errors`, and no findings.
std::string errors_json(const UnusableModel& model, Lang lang, std::string_view version);

}  // namespace stratmap
