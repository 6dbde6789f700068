#pragma once

#include <string>

#include "engine/network/network_figures.h"

namespace stratmap {

// The figures for programs, as docs/commands.md describes them. Ends in a line break.
std::string network_json(const NetworkFigures& figures);

// The actors alone, one a line with a head line, for a spreadsheet; fields with commas in quotes.
std::string network_csv(const NetworkFigures& figures, const Model& model, Lang lang);

}  // namespace stratmap
