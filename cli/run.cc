#include "cli/run.h"

#include <algorithm>
#include <vector>

#include "cli/commands/all_commands.h"
#include "cli/help.h"
#include "cli/version.h"
#include "cli/wrong_call.h"

namespace stratmap {
namespace {

using Words = std::vector<std::string>;

bool is_option(std::string_view word) { return word.size() > 1 && word.front() == '-'; }

bool takes_value(std::string_view word) {
  return std::ranges::any_of(options_of_all(), [&](const Option& option) {
    return option.name == word && !option.value.empty();
  });
}

// The command's name: the first word that is neither an option nor the value of one.
Words::const_iterator command_word(const Words& words) {
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (!is_option(*word)) return word;
    if (takes_value(*word) && ++word == words.end()) break;
  }
  return words.end();
}

// The wish for a language, before anything else is known of the call.
Lang lang_in(const Words& words) {
  Lang lang = Lang::en;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool is_next = words[i] == "--lang" && i + 1 < words.size() && words[i + 1] == "fi";
    if (is_next || words[i] == "--lang=fi") lang = Lang::fi;
  }
  return lang;
}

TerminalStyle plain_style(const Surroundings::Stream& stream, Lang lang) {
  return {.lang = lang, .width_columns = stream.width_columns, .ink = stream.ink};
}

CommandResult wrong(const Message& message, Bilingual hint, const Surroundings& surroundings,
                    Lang lang) {
  const TerminalStyle style = plain_style(surroundings.messages, lang);
  return {.status = kUnusable,
          .messages = complaint(message, style) + std::string(hint.in(lang)) + "\n"};
}

std::vector<std::string_view> command_names() {
  std::vector<std::string_view> names;
  for (const Command* command : all_commands()) names.push_back(command->name);
  return names;
}

constexpr Bilingual kSeeHelp = {"Komennot: stratmap --help", "The commands: stratmap --help"};

CommandResult unknown_command(std::string_view word, const Surroundings& surroundings, Lang lang) {
  const Message what =
      joined({"komentoa ", "there is no command "}, in_quotes(word), {" ei ole", ""});
  return wrong(with_nearest(what, word, command_names()), kSeeHelp, surroundings, lang);
}

// A call without a command: asks for the help or the version, or is wrong.
CommandResult without_command(const Words& words, const Surroundings& surroundings, Lang lang) {
  const auto asks = [&](std::string_view word) {
    return std::ranges::find(words, word) != words.end();
  };
  const TerminalStyle style = plain_style(surroundings.output, lang);
  if (asks("--version") || asks("-V")) return {.output = version_text()};
  if (asks("--help") || asks("-h")) return {.output = help_of_all(style)};
  const auto unknown = std::ranges::find_if(words, [](const std::string& word) {
    return is_option(word) && !takes_value(word.substr(0, word.find('=')));
  });
  if (unknown == words.end())
    return {.status = kUnusable, .messages = help_of_all(plain_style(surroundings.messages, lang))};
  constexpr std::string_view kKnown[] = {"--help", "--version", "--lang", "--color"};
  const Message what =
      joined({"valintaa ", "there is no option "}, in_quotes(*unknown), {" ei ole", ""});
  return wrong(with_nearest(what, *unknown, kKnown), kSeeHelp, surroundings, lang);
}

CommandResult run_command(const Command& command, const Words& words,
                          const Surroundings& surroundings, Lang lang) {
  auto arguments = parse_arguments(command, words);
  if (!arguments) {
    const std::string see = "stratmap " + std::string(command.name) + " --help";
    const std::string fi = "Ohje: " + see, en = "Help: " + see;
    return wrong(arguments.error(), {fi, en}, surroundings, lang);
  }
  const Call call{.arguments = std::move(*arguments), .surroundings = surroundings};
  if (call.arguments.has("--help")) return {.output = help_of(command, call.output_style(lang))};
  return command.run(call);
}

}  // namespace

CommandResult run(std::span<const std::string> given, const Surroundings& surroundings) {
  Words words(given.begin(), given.end());
  const Lang lang = lang_in(words);
  auto name = command_word(words);
  if (name != words.end() && *name == "help") {  // "help check" is "check --help"
    words.erase(name);
    words.emplace_back("--help");
    name = command_word(words);
  }
  if (name == words.end()) return without_command(words, surroundings, lang);
  const Command* const command = command_named(*name);
  if (command == nullptr) return unknown_command(*name, surroundings, lang);
  words.erase(name);
  return run_command(*command, words, surroundings, lang);
}

}  // namespace stratmap
