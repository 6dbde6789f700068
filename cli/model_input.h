#pragma once

#include <optional>
#include <string_view>

#include "cli/commands/command.h"
#include "models/read_model.h"

namespace stratmap {

// Reads the model that a command was called with: a file, a folder, or `-` for standard input.
tl::expected<Reading, Message> read_operand(std::string_view operand);

// The language of the output: as wished, else the organization's where the tool speaks it, else
// English. Where the model could not be read, its first file is looked at for the word.
Lang language_of(const Reading& reading, std::optional<Lang> wish);

// What a run ends with where there is no model to use: all errors, for a person on standard error.
CommandResult unusable_model(const Reading& reading, const Call& call);

}  // namespace stratmap
