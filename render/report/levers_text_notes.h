#pragma once

#include <string>

#include "engine/leverage/leverage.h"
#include "models/model.h"
#include "render/terminal/style.h"

namespace stratmap {

bool moves_top(const Lever& lever);
bool is_top(const Levers& levers, const Lever& lever);

// What the columns of levers mean, and what makes one.
std::string key_to_levers(const Levers& levers, const TerminalStyle& style);

// What the figures rest on and what the table does not show, as paragraphs; "" for nothing.
std::string notes_on_levers(const Levers& levers, const Model& model, const TerminalStyle& style);

}  // namespace stratmap
