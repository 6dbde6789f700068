#pragma once

#include <string>

#include "engine/check.h"
#include "render/terminal/style.h"

namespace stratmap {

// What was accepted, with the reasons; empty where nothing was.
std::string accepted_text(const CheckResult& result, const Model& model,
                          const TerminalStyle& style);

// What could not be assessed, by what it lacks: first what would open the most rules.
std::string not_assessed_text(const CheckResult& result, const Model& model,
                              const TerminalStyle& style);

// How many rules could not be assessed, and what would open the most of them; empty where all were
// assessed in full.
std::string cheapest_lack_text(const CheckResult& result, const Model& model,
                               const TerminalStyle& style);

// How many rows of which tables could not be read; empty where all were.
std::string rejected_rows_text(const CheckResult& result, const TerminalStyle& style);

// How many findings and of which weight; how many rules are clear, and how many not assessed.
std::string sums_text(const CheckResult& result, const TerminalStyle& style);

}  // namespace stratmap
