#pragma once

#include <optional>
#include <string>

#include "engine/leverage/dematel.h"
#include "engine/leverage/leverage.h"

namespace stratmap {

// Levers for programs, as docs/commands.md describes them. Ends in a line break.
std::string levers_json(const Levers& levers, const std::optional<Dematel>& dematel,
                        const Model& model);

}  // namespace stratmap
