#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "engine/baseline.h"

namespace stratmap {

// A baseline as its file has it: JSON that a person can read and review, a finding a line. Ends in
// a line break.
std::string to_json(const Baseline& baseline);

// Reads one; or says why a text is none, to be put after the name of its file.
tl::expected<Baseline, Message> parse_baseline(std::string_view text);

}  // namespace stratmap
