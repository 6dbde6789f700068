#pragma once

#include <cstdint>
#include <string>

#include "engine/check.h"
#include "render/report/parts/rule_findings.h"
#include "render/terminal/style.h"

namespace stratmap {

// How many rows of a table are told that could not be read.
enum class RowsTold : std::uint8_t { few, all };

// A finding with its excerpt and its lines.
std::string finding_text(const Finding& finding, const Model& model, const TerminalStyle& style,
                         RowsTold rows = RowsTold::few);
// Several of one rule as one, with the place of each.
std::string findings_text(const RuleFindings& findings, const Model& model,
                          const TerminalStyle& style);

}  // namespace stratmap
