#pragma once

#include <string>

#include "engine/check.h"

namespace stratmap {

// What the first screen says beside the knots, each on one line without a line break.

// "12 rules not assessed. Cheapest to add: `mode` for the organization, which opens up to 9
// rules."; empty where every rule was assessed in full.
std::string cheapest_lack(const CheckResult& result, const Model& model, Lang lang);

// "34 rows could not be read: modes.csv"; empty where all were. Those of findings, so that it is
// said only where SM008 is run and not accepted.
std::string rejected_rows(const CheckResult& result, Lang lang);

}  // namespace stratmap
