#pragma once

#include <span>
#include <string_view>

#include "cli/commands/command.h"

namespace stratmap {

// Every command, in the order of the help.
std::span<const Command* const> all_commands();

// The command of a name; null where there is none.
const Command* command_named(std::string_view name);

}  // namespace stratmap
