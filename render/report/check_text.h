#pragma once

#include <cstdint>
#include <string>

#include "engine/check.h"
#include "render/terminal/style.h"

namespace stratmap {

enum class Detail : std::uint8_t {
  brief,  // one screen: what to begin with
  usual,  // that, and every finding; many of one rule in short
  all     // every finding in full
};

// The gap check for a person. First what to begin with, then the findings in the order of file and
// place, then what was accepted, what could not be assessed and why, and the sums.
std::string check_text(const Analysis& analysis, const CheckResult& result, Detail detail,
                       const TerminalStyle& style);

}  // namespace stratmap
