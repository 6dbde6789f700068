#pragma once

#include <tl/expected.hpp>
#include <vector>

#include "cli/arguments.h"
#include "engine/check.h"

namespace stratmap {

// A result held against the baseline that a call names, and what is to be said of it beside.
struct HeldAgainstBaseline {
  CheckResult result;
  std::vector<Message> messages;
};

// Does what --baseline and --write-baseline ask: reads the one, then writes the other. Or says why
// that can't be done; then nothing was written.
tl::expected<HeldAgainstBaseline, Message> held_against_baseline(CheckResult result,
                                                                 const Analysis& analysis,
                                                                 const Arguments& arguments);

}  // namespace stratmap
