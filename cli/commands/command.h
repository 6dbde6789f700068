#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/language.h"
#include "cli/arguments.h"
#include "cli/surroundings.h"

namespace stratmap {

// What a run ends with, as commands.md says it.
inline constexpr int kClear = 0;     // nothing at or above --fail-on
inline constexpr int kFound = 1;     // findings at or above it
inline constexpr int kUnusable = 2;  // the model could not be used, or the call was wrong

struct CommandResult {
  int status = kClear;
  std::string output = {};    // for standard output
  std::string messages = {};  // for standard error
};

// An option of a command. Without `value` it is a switch.
struct Option {
  enum class Times : std::uint8_t { last_counts, all_count };

  std::string_view name;                         // "--format"
  std::string_view letter = {};                  // "-o"
  std::string_view value = {};                   // "FILE"
  std::span<const std::string_view> words = {};  // the values it takes, where they are known
  Bilingual says;
  Times times = Times::last_counts;  // all_count: repeated, or several with commas between
};

struct Example {
  std::string_view call;
  Bilingual says;
};

// What a command was called with.
struct Call {
  Arguments arguments;
  Surroundings surroundings;

  std::optional<Lang> lang() const;
  // For results and for messages; colour as `--color` wishes.
  TerminalStyle output_style(Lang lang) const;
  TerminalStyle message_style(Lang lang) const;
};

// A command is a value: its help, its options and what it does. One file a command, one line in
// all_commands.cc.
struct Command {
  std::string_view name;
  std::string_view operand = {};  // "MODEL", "[FOLDER]"; empty: takes none
  Bilingual summary;
  Bilingual operand_says = {};
  std::span<const Example> examples;
  std::span<const Option> options = {};
  CommandResult (*run)(const Call& call) = nullptr;
};

// The options that every command has.
std::span<const Option> options_of_all();

CommandResult wrong_call(const Message& message, const Call& call);

}  // namespace stratmap
