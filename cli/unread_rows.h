#pragma once

#include <string>

#include "models/model.h"
#include "render/terminal/style.h"

namespace stratmap {

// For commands that compute from tables: which have rows that could not be read, and where they are
// named, as a line for standard error; "" where every row was read.
std::string note_on_unread_rows(const Model& model, const TerminalStyle& style);

}  // namespace stratmap
