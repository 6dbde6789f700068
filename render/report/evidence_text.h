#pragma once

#include <string>

#include "engine/evidence/link_evidence.h"
#include "render/terminal/style.h"

namespace stratmap {

// The evidence for people: arrows by verdict, those that say most first, each with what it rests on
// and what weakens it; those without enough numbers said aloud.
std::string evidence_text(const Evidence& evidence, const Analysis& analysis,
                          const TerminalStyle& style);

}  // namespace stratmap
