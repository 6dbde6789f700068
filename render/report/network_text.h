#pragma once

#include <string>

#include "engine/network/network_figures.h"
#include "render/terminal/style.h"

namespace stratmap {

enum class NetworkOf : std::uint8_t { functions, objectives };

// The figures for people: what the network is like, each actor with the one that joins most first,
// bridges, and how inward its groups are.
std::string network_text(const NetworkFigures& figures, NetworkOf of, const Model& model,
                         const TerminalStyle& style);

}  // namespace stratmap
