#pragma once

#include <string>

#include "engine/leverage/dematel.h"
#include "render/terminal/style.h"

namespace stratmap {

// What the workshop rated, as a section of the levers: causes and effects, and where the raters
// see it most differently.
std::string dematel_text(const Dematel& dematel, const Model& model, const TerminalStyle& style);

}  // namespace stratmap
