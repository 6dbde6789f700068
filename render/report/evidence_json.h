#pragma once

#include <string>

#include "engine/evidence/link_evidence.h"

namespace stratmap {

// The evidence for programs, as docs/commands.md describes it; reasons in `lang`. Ends in a line
// break.
std::string evidence_json(const Evidence& evidence, const Analysis& analysis, Lang lang);

}  // namespace stratmap
