#pragma once

#include <optional>
#include <string>

#include "engine/leverage/dematel.h"
#include "engine/leverage/leverage.h"
#include "render/terminal/style.h"

namespace stratmap {

// Levers for people: effect, room, effort and leverage apart, how sure the order is, and whether
// counting arrows would have given the same; then what the workshop rated.
std::string levers_text(const Levers& levers, const std::optional<Dematel>& dematel,
                        const Model& model, const TerminalStyle& style);

}  // namespace stratmap
