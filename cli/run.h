#pragma once

#include <span>
#include <string>

#include "cli/commands/command.h"

namespace stratmap {

// One run of the program, from the words after its name to what it prints and ends with. Writes
// files where the command says so, and nothing to the standard streams.
CommandResult run(std::span<const std::string> words, const Surroundings& surroundings);

}  // namespace stratmap
