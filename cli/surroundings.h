#pragma once

#include <cstddef>
#include <optional>

#include "render/terminal/style.h"

namespace stratmap {

// Where the output goes: a terminal of some width that shows colours, or anything else.
struct Surroundings {
  struct Stream {
    std::size_t width_columns = 80;
    Ink ink = Ink::plain;
    bool is_terminal = false;
  };
  Stream output;
  Stream messages;
};

// Asks the terminal and the environment (NO_COLOR, TERM). What is no terminal is 80 columns wide
// and has no colour, so that the output is the same everywhere.
Surroundings surroundings_of_this_process();

}  // namespace stratmap
