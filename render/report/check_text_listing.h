#pragma once

#include <span>
#include <string>

#include "engine/check.h"
#include "render/report/parts/rule_findings.h"
#include "render/terminal/style.h"

namespace stratmap {

// Every finding in full, where it stands.
std::string each_text(const CheckResult& result, const Model& model, const TerminalStyle& style);

// The findings of each knot below its name, then all others; those of one rule together. A finding
// of two knots stands in the first and is named in the other. `rules`: all findings by rule.
std::string by_knot_text(const CheckResult& result, std::span<const RuleFindings> rules,
                         const Model& model, const TerminalStyle& style);

}  // namespace stratmap
