#pragma once

#include <string>

#include "engine/check.h"
#include "render/report/report.h"

namespace stratmap {

inline constexpr Noun kRuleNoun = {{"sääntö", "rule"}, {"sääntöä", "rules"}};

// How many findings and of which weight; how many rules are clear, and how many not assessed. On
// one line, without a line break.
std::string sums_of(const CheckResult& result, Lang lang);

// " (until 2026-12)"
std::string until_text(const Period& period, Lang lang);

}  // namespace stratmap
