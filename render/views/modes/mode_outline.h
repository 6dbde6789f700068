#pragma once

#include <string>
#include <vector>

#include "render/views/modes/mode_table.h"

namespace stratmap {

// The map of operating modes in words, for those who listen to it: unit by unit, then customers.
std::string mode_outline(const ModeTable& table, const Model& model, Lang lang);

// What to see first, and what is not in the picture.
std::vector<std::string> mode_takeaways(const ModeTable& table, const Model& model, Lang lang);

}  // namespace stratmap
