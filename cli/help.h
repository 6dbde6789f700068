#pragma once

#include <string>

#include "cli/commands/command.h"

namespace stratmap {

// What a command does: examples first, then the options.
std::string help_of(const Command& command, const TerminalStyle& style);

// The program as a whole: examples first, then the commands.
std::string help_of_all(const TerminalStyle& style);

}  // namespace stratmap
