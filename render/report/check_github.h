#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/check.h"
#include "render/report/parts/unusable_model.h"

namespace stratmap {

// The gap check as workflow commands of GitHub Actions: one annotation a finding, a note as a
// notice, then a notice with the sums. GitHub shows the first ten of a kind, so those that knots
// are told by come first. `folder` is the model's, seen from where the check was run: "clients/a/".
// Nothing: it is not below there, or no file; then no path would do, and the message names the
// place.
std::string check_github(const Analysis& analysis, const CheckResult& result, Lang lang,
                         std::optional<std::string_view> folder);

// Why a model can't be used: one error each.
std::string errors_github(const UnusableModel& model, Lang lang,
                          std::optional<std::string_view> folder);

}  // namespace stratmap
