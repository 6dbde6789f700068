#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <deque>

#include "cli/commands/command.h"
#include "cli/wrong_call.h"

namespace stratmap {
namespace {

std::vector<const Option*> options_of(const Command& command) {
  std::vector<const Option*> options;
  for (const Option& option : command.options) options.push_back(&option);
  for (const Option& option : options_of_all()) options.push_back(&option);
  return options;
}

// By its name, with or without the dashes in front.
const Option* option_named(const std::vector<const Option*>& options, std::string_view name) {
  const auto found = std::ranges::find_if(options, [&](const Option* option) {
    return option->name == name || option->name.substr(2) == name || option->letter == name;
  });
  return found == options.end() ? nullptr : *found;
}

Message unknown_option(const Command& command, const std::vector<const Option*>& options,
                       std::string_view word) {
  const std::string_view name = word.substr(0, word.find('='));
  std::vector<std::string_view> known;
  for (const Option* option : options) known.push_back(option->name);
  const std::string of(command.name);
  const std::string fi = "komennolla `" + of + "` ei ole valintaa ";
  const std::string en = "`" + of + "` has no option ";
  return with_nearest(joined({fi, en}, in_quotes(name)), name, known);
}

// CLI11 says in English what was wrong with which option; its name stands first.
Message misused_option(const std::vector<const Option*>& options, const std::string& complaint) {
  const std::string name = complaint.substr(0, complaint.find_first_of(": "));
  const Option* const option = option_named(options, name);
  if (option == nullptr)
    return joined({"tätä kutsua ei voi lukea: ", "this call can't be read: "},
                  {complaint, complaint});
  const Message shown = in_quotes(option->name);
  if (option->value.empty())
    return joined({"valinta ", "the option "}, shown, {" ei ota arvoa", " takes no value"});
  return joined({"valinnalta ", "the option "}, shown, {" puuttuu arvo", " needs a value"});
}

Message unknown_word(const Option& option, std::string_view word) {
  const Message what =
      joined({"", ""}, in_quotes(word), {" ei käy valinnalle ", " is no value of "});
  std::string all;
  for (const std::string_view each : option.words) all.append(all.empty() ? "" : ", ").append(each);
  const Message named = {what.fi + std::string(option.name) + " (" + all + ")",
                         what.en + std::string(option.name) + " (" + all + ")"};
  return with_nearest(named, word, option.words);
}

std::optional<Message> wrong_word(const std::vector<const Option*>& options,
                                  const Arguments& arguments) {
  for (const Option* option : options) {
    const auto value = arguments.value(option->name);
    if (!value || option->words.empty()) continue;
    if (std::ranges::find(option->words, *value) == option->words.end())
      return unknown_word(*option, *value);
  }
  return std::nullopt;
}

// A command takes no operand, one that may be left out ("[FOLDER]"), or one ("MODEL").
std::optional<Message> wrong_operands(const Command& command, const Arguments& arguments) {
  const std::vector<std::string>& given = arguments.operands();
  const std::size_t most = command.operand.empty() ? 0 : 1;
  const std::string name(command.name);
  if (given.size() > most)
    return joined({"tälle ei ole käyttöä: ", "there is no use for "}, in_quotes(given[most]));
  const bool is_optional = command.operand.starts_with('[');
  if (!given.empty() || command.operand.empty() || is_optional) return std::nullopt;
  const std::string needs_fi = name + " tarvitsee: " + std::string(command.operand);
  const std::string needs_en = name + " needs " + std::string(command.operand);
  return Message{needs_fi + " – " + std::string(command.operand_says.fi),
                 needs_en + ": " + std::string(command.operand_says.en)};
}

std::string spec_of(const Option& option) {
  std::string spec(option.name);
  if (!option.letter.empty()) spec.append(",").append(option.letter);
  return spec;
}

// A command line as CLI11 sees it: where it puts the values of each option.
struct Parser {
  CLI::App app;
  std::deque<std::vector<std::string>> values;  // by option; a deque, because CLI11 keeps pointers
  std::vector<CLI::Option*> parsed;
  std::vector<std::string> operands;

  explicit Parser(const std::vector<const Option*>& options) {
    app.set_help_flag();
    app.allow_extras();
    for (const Option* option : options) add(*option);
    app.add_option("operands", operands)->expected(0, CLI::detail::expected_max_vector_size);
  }

  void add(const Option& option) {
    if (option.value.empty()) {
      parsed.push_back(app.add_flag(spec_of(option))->disable_flag_override());
      values.emplace_back();
      return;
    }
    CLI::Option* const added = app.add_option(spec_of(option), values.emplace_back());
    added->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    parsed.push_back(added->allow_extra_args(false));
  }
};

}  // namespace

bool Arguments::has(std::string_view option) const { return value(option).has_value(); }

std::optional<std::string_view> Arguments::value(std::string_view option) const {
  const auto found = std::find_if(values_.rbegin(), values_.rend(),
                                  [&](const auto& entry) { return entry.first == option; });
  if (found == values_.rend()) return std::nullopt;
  return found->second;
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  std::vector<std::string> all;
  for (const auto& [name, value] : values_) {
    if (name != option) continue;
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t end = std::min(value.find(',', at), value.size());
      if (end > at) all.push_back(value.substr(at, end - at));
      at = end + 1;
    }
  }
  return all;
}

std::optional<std::string_view> Arguments::operand() const {
  if (operands_.empty()) return std::nullopt;
  return operands_.front();
}

tl::expected<Arguments, Message> parse_arguments(const Command& command,
                                                 std::span<const std::string> words) {
  const std::vector<const Option*> options = options_of(command);
  Parser parser(options);
  try {
    parser.app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::ParseError& error) {
    return tl::unexpected(misused_option(options, error.what()));
  }
  std::vector<std::string> unknown = parser.app.remaining();
  std::erase(unknown, "--");  // which CLI11 leaves there
  if (!unknown.empty()) return tl::unexpected(unknown_option(command, options, unknown.front()));
  Arguments arguments;
  for (std::size_t i = 0; i < options.size(); ++i) {
    const bool is_switch = options[i]->value.empty();
    if (is_switch && parser.parsed[i]->count() > 0) arguments.add(options[i]->name, "");
    for (const std::string& value : parser.values[i]) arguments.add(options[i]->name, value);
  }
  for (const std::string& operand : parser.operands) arguments.add_operand(operand);
  if (arguments.has("--help")) return arguments;
  if (const auto wrong = wrong_operands(command, arguments)) return tl::unexpected(*wrong);
  if (const auto wrong = wrong_word(options, arguments)) return tl::unexpected(*wrong);
  return arguments;
}

}  // namespace stratmap
