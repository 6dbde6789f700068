#pragma once

#include <string>

#include "engine/network/network_figures.h"

namespace stratmap {

// The actors alone, one a line with a head line, for a spreadsheet; fields with commas in quotes.
std::string network_csv(const NetworkFigures& figures, const Model& model, Lang lang);

}  // namespace stratmap
