#include "cli/help.h"

#include <algorithm>

#include "cli/commands/all_commands.h"
#include "render/terminal/fold.h"
#include "render/terminal/visible.h"

namespace stratmap {
namespace {

// Terms beyond this share of the width have their meaning on the next line.
constexpr std::size_t kTermPercent = 55;

constexpr Example kFirstSteps[] = {
    {"stratmap init my-client", {"pieni malli, josta aloittaa", "a small model to start from"}},
    {"stratmap check my-client", {"mitä kannattaa kysyä", "what is worth asking"}},
    {"stratmap render my-client -o map.svg", {"strategiakartta kuvana", "the strategy map"}},
    {"stratmap explain SM401",
     {"mitä sääntö näkee ja miksi", "what a rule sees, and why it matters"}},
};

// A term and what it means, in two columns.
struct Entry {
  std::string term;
  std::string meaning;
};

std::string title(Bilingual text, const TerminalStyle& style) {
  return "\n" + painted(text.in(style.lang), Tint::strong, style.ink) + "\n";
}

std::string table(const std::vector<Entry>& entries, const TerminalStyle& style) {
  const std::size_t most = style.width_columns * kTermPercent / 100;
  std::size_t widest = 0;
  for (const Entry& entry : entries)
    widest = std::max(widest, std::min(most, columns_of(entry.term)));
  const std::size_t indent = widest + 4;
  std::string text;
  for (const Entry& entry : entries) {
    const std::size_t columns = columns_of(entry.term);
    text += "  " + entry.term;
    text +=
        columns > widest ? "\n" + std::string(indent, ' ') : std::string(widest - columns + 2, ' ');
    text += folded(entry.meaning,
                   {.first_column = indent, .indent = indent, .width = style.width_columns}) +
            "\n";
  }
  return text;
}

std::vector<Entry> entries_of(std::span<const Example> examples, Lang lang) {
  std::vector<Entry> entries;
  for (const Example& example : examples)
    entries.push_back({std::string(example.call), std::string(example.says.in(lang))});
  return entries;
}

std::string words_of(const Option& option, std::string_view between) {
  std::string words;
  for (const std::string_view word : option.words)
    words.append(words.empty() ? "" : between).append(word);
  return words;
}

// Many words would push what every option does to the right: they follow what this one does.
Entry entry_of(const Option& option, Lang lang) {
  constexpr std::size_t kMostBeside = 24;
  const std::string words = words_of(option, "|");
  const bool beside = !words.empty() && words.size() <= kMostBeside;
  std::string term(option.letter);
  term.append(term.empty() ? "" : ", ").append(option.name);
  if (!option.value.empty()) term.append(" ").append(beside ? words : option.value);
  std::string says(option.says.in(lang));
  if (!words.empty() && !beside)
    says += ". " + std::string(option.value) + ": " + words_of(option, ", ");
  return {term, says};
}

std::vector<Entry> entries_of(std::span<const Option> options, Lang lang) {
  std::vector<Entry> entries;
  for (const Option& option : options) entries.push_back(entry_of(option, lang));
  return entries;
}

// Its own options, then those of all. A command that reads no model knows no language of one.
std::vector<Entry> options_of(const Command& command, Lang lang) {
  constexpr Bilingual kNoModel = {"kieli; oletus en", "the language; default en"};
  std::vector<Entry> entries = entries_of(command.options, lang);
  for (const Option& option : options_of_all()) {
    entries.push_back(entry_of(option, lang));
    if (option.name == "--lang" && command.operand != "MODEL")
      entries.back().meaning = kNoModel.in(lang);
  }
  return entries;
}

std::vector<Entry> entries_of(std::span<const Command* const> commands, Lang lang) {
  std::vector<Entry> entries;
  for (const Command* command : commands) {
    std::string term(command->name);
    if (!command->operand.empty()) term.append(" ").append(command->operand);
    entries.push_back({term, std::string(command->summary.in(lang))});
  }
  return entries;
}

std::string heading(std::string_view name, std::string_view says, const TerminalStyle& style) {
  return painted(name, Tint::strong, style.ink) + " – " +
         folded(says,
                {.first_column = columns_of(name) + 3, .indent = 2, .width = style.width_columns}) +
         "\n";
}

}  // namespace

std::string help_of(const Command& command, const TerminalStyle& style) {
  const std::string name = "stratmap " + std::string(command.name);
  std::string text = heading(name, command.summary.in(style.lang), style);
  text += title({"Esimerkkejä", "Examples"}, style);
  text += table(entries_of(command.examples, style.lang), style);
  text += title({"Käyttö", "Usage"}, style);
  std::string usage = "  " + name;
  if (!command.operand.empty()) usage.append(" ").append(command.operand);
  text += usage + std::string(Bilingual{" [valinnat]", " [options]"}.in(style.lang)) + "\n";
  if (!command.operand.empty())
    text += table(
        {{std::string(command.operand), std::string(command.operand_says.in(style.lang))}}, style);
  text += title({"Valinnat", "Options"}, style);
  return text + table(options_of(command, style.lang), style);
}

std::string help_of_all(const TerminalStyle& style) {
  std::string text = heading("stratmap",
                             Bilingual{"strategiakartta ja puutetarkistus YAML-mallista",
                                       "strategy maps and gap checks from a model in YAML"}
                                 .in(style.lang),
                             style);
  text += title({"Näin alkuun", "First steps"}, style);
  text += table(entries_of(kFirstSteps, style.lang), style);
  text += title({"Komennot", "Commands"}, style);
  text += table(entries_of(all_commands(), style.lang), style);
  text += title({"Jokaisella komennolla", "With every command"}, style);
  text += table(entries_of(options_of_all(), style.lang), style);
  text += title({"Lisäksi", "Also"}, style);
  text += table(
      {{"stratmap --version", std::string(Bilingual{"ohjelman ja sen kirjastojen versiot",
                                                    "the versions of the program and its libraries"}
                                              .in(style.lang))}},
      style);
  return text;
}

}  // namespace stratmap
