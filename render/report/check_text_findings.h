#pragma once

#include <string>

#include "engine/check.h"
#include "render/report/parts/rule_findings.h"
#include "render/terminal/style.h"

namespace stratmap {

// A finding with its excerpt and its lines.
std::string finding_text(const Finding& finding, const Model& model, const TerminalStyle& style);
// Several of one rule as one, with the place of each.
std::string findings_text(const RuleFindings& findings, const Model& model,
                          const TerminalStyle& style);

}  // namespace stratmap
