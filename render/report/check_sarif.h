#pragma once

#include <string>
#include <string_view>

#include "engine/check.h"
#include "render/report/parts/unusable_model.h"

namespace stratmap {

// The gap check as SARIF 2.1.0, with what code scanning of GitHub reads: rules with help, places,
// fingerprints, accepted findings as suppressed ones, and what was not assessed as notifications.
// `folder` is the model's, seen from where the check was run: "clients/a/", or "" for the same.
// Texts in `lang`; `version` is the program's. Ends in a line break.
std::string check_sarif(const Analysis& analysis, const CheckResult& result, Lang lang,
                        std::string_view version, std::string_view folder);

// Why a model can't be used: what has a place in a file is a result, and a file that can't be
// opened a notification.
std::string errors_sarif(const UnusableModel& model, Lang lang, std::string_view version,
                         std::string_view folder);

}  // namespace stratmap
