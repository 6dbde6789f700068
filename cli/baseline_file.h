#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "engine/baseline.h"

namespace stratmap {

// Reads the baseline of a model; or says why it can't be one: no such file, no baseline, another
// organization's.
tl::expected<Baseline, Message> read_baseline(const std::string& path, const Model& model);

// Writes a baseline whole or not at all. Never over a file that is anything else, such as a part of
// the model. Says what went wrong, or nothing.
std::optional<Message> write_baseline(const std::string& path, const Baseline& baseline);

}  // namespace stratmap
