#pragma once

#include <string>

#include "engine/network/network_figures.h"

namespace stratmap {

// The figures for programs, as docs/commands.md describes them. Ends in a line break.
std::string network_json(const NetworkFigures& figures);
}  // namespace stratmap
