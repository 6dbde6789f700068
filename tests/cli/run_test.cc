#include "cli/run.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/commands/all_commands.h"
#include "render/terminal/visible.h"
#include "tests/cli/golden.h"

namespace fs = std::filesystem;
using namespace stratmap;

namespace {

const fs::path kRepository = STRATMAP_SOURCE_DIR;

// A line that could be broken at no space is as long as its word is; a rule's name stays beside its
// code.
bool is_one_word(std::string_view line) {
  if (const auto code = line.find("] "); code != std::string_view::npos)
    line.remove_prefix(code + 2);
  const std::size_t start = std::min(line.find_first_not_of(" |=-0123456789"), line.size());
  return line.substr(start).find(' ') == std::string_view::npos;
}

// Lines that are wider than the terminal.
std::string too_wide(const std::string& text, std::size_t width) {
  std::string wide;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(at, end - at);
    if (columns_of(line) > width && !is_one_word(line)) wide += line + "\n";
    at = end + 1;
  }
  return wide;
}

Surroundings terminal(std::size_t width, Ink ink = Ink::plain) {
  return {.output = {width, ink}, .messages = {width, ink}};
}

std::string output(const std::vector<std::string>& words, std::size_t width) {
  const CommandResult result = run(words, terminal(width));
  return result.output + result.messages;
}

}  // namespace

TEST_CASE("no line of a report is wider than the terminal") {
  for (const char* const name : {"kivilahti", "public-library", "regional-airline"}) {
    const std::string model = (kRepository / "examples" / name).string();
    for (const std::size_t width : {48U, 60U, 80U, 120U})
      for (const std::string lang : {"fi", "en"})
        for (const std::string detail : {"--brief", "--all"}) {
          INFO(name << " " << lang << " " << detail << " at " << width);
          CHECK(too_wide(output({"check", model, detail, "--lang", lang}, width), width) == "");
        }
  }
}

TEST_CASE("no line of a what-if or of levers is wider than the terminal") {
  const std::string model = (kRepository / "examples" / "kivilahti").string();
  for (const std::size_t width : {48U, 60U, 80U, 120U})
    for (const std::string lang : {"fi", "en"}) {
      INFO(lang << " at " << width);
      CHECK(too_wide(output({"levers", model, "--lang", lang}, width), width) == "");
      CHECK(too_wide(output({"what-if", model, "--set", "flow=+10,full-runs=5",
                             width < 60 ? "--adoption" : "--fcm", "--adoption", "--lang", lang},
                            width),
                     width) == "");
    }
}

TEST_CASE("no line of a help or of the rules is wider than the terminal") {
  for (const std::size_t width : {60U, 80U, 120U}) {
    for (const std::string lang : {"fi", "en"}) {
      CHECK(too_wide(output({"--help", "--lang", lang}, width), width) == "");
      CHECK(too_wide(output({"rules", "--lang", lang}, width), width) == "");
      if (width >= 80)  // examples are models, and stay as they are
        CHECK(too_wide(output({"explain", "SM005", "--lang", lang}, width), width) == "");
      for (const Command* command : all_commands()) {
        INFO(command->name << " " << lang << " at " << width);
        const std::string name(command->name);
        CHECK(too_wide(output({name, "--help", "--lang", lang}, width), width) == "");
      }
    }
  }
}

TEST_CASE("colour is as the terminal is, or as is wished") {
  const std::vector<std::string> words = {"explain", "SM401"};
  const auto is_coloured = [&](std::vector<std::string> given, Ink ink) {
    return run(given, terminal(80, ink)).output.find('\x1b') != std::string::npos;
  };
  CHECK(!is_coloured(words, Ink::plain));
  CHECK(is_coloured(words, Ink::coloured));
  CHECK(is_coloured({"explain", "SM401", "--color", "always"}, Ink::plain));
  CHECK(!is_coloured({"explain", "SM401", "--color", "never"}, Ink::coloured));
  CHECK(is_coloured({"explain", "SM401", "--color=auto"}, Ink::coloured));
}

TEST_CASE("a command is what its row of the table says") {
  for (const Command* command : all_commands()) {
    INFO(command->name);
    CHECK(command_named(command->name) == command);
    CHECK(command->run != nullptr);
    CHECK(!command->examples.empty());
    for (const Example& example : command->examples)
      CHECK(example.call.find("stratmap " + std::string(command->name)) != std::string_view::npos);
  }
  CHECK(command_named("chekc") == nullptr);
}

TEST_CASE("the manual names every command and option") {
  const std::string manual = golden::read_text((kRepository / "docs" / "commands.md").string());
  REQUIRE(!manual.empty());
  for (const Command* command : all_commands()) {
    INFO(command->name);
    CHECK(manual.find("## `" + std::string(command->name)) != std::string::npos);
    for (const Option& option : command->options) {
      INFO(option.name);
      CHECK(manual.find("`" + std::string(option.letter.empty() ? option.name : option.letter)) !=
            std::string::npos);
    }
  }
}
