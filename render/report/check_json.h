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

// Why a model can't be used.
struct UnusableModel {
  std::string_view organization;  // its name; "" where it could not be read
  const Sources& sources;
  const std::vector<Diagnostic>& errors;
  std::size_t errors_left_out = 0;  // not told, but counted in summary.error
};

// The same frame for such a model: `errors`, and no findings.
std::string errors_json(const UnusableModel& model, Lang lang, std::string_view version);

}  // namespace stratmap
