#include "cli/arguments.h"

#include <catch2/catch.hpp>

#include "cli/commands/command.h"

using namespace stratmap;

namespace {

constexpr std::string_view kFormats[] = {"text", "json"};
constexpr Option kOptions[] = {
    {.name = "--format", .value = "FORMAT", .words = kFormats, .says = {"", ""}},
    {.name = "--select", .value = "RULES", .says = {"", ""}, .times = Option::Times::all_count},
    {.name = "--output", .letter = "-o", .value = "FILE", .says = {"", ""}},
    {.name = "--all", .says = {"", ""}},
};

const Command kCommand{.name = "check",
                       .operand = "MODEL",
                       .summary = {"", ""},
                       .operand_says = {"tiedosto", "a file"},
                       .examples = {},
                       .options = kOptions};

Arguments parsed(const std::vector<std::string>& words) {
  auto arguments = parse_arguments(kCommand, words);
  REQUIRE(arguments.has_value());
  return *arguments;
}

std::string problem(const std::vector<std::string>& words, Lang lang = Lang::en) {
  const auto arguments = parse_arguments(kCommand, words);
  REQUIRE(!arguments.has_value());
  return arguments.error().in(lang);
}

}  // namespace

TEST_CASE("options and operand may stand in any order") {
  for (const auto& words :
       std::vector<std::vector<std::string>>{{"client.yaml", "--format", "json", "--all"},
                                             {"--all", "--format=json", "client.yaml"},
                                             {"--format", "json", "--all", "--", "client.yaml"}}) {
    const Arguments arguments = parsed(words);
    CHECK(arguments.operand() == "client.yaml");
    CHECK(arguments.value("--format") == "json");
    CHECK(arguments.has("--all"));
    CHECK(!arguments.has("--select"));
  }
}

TEST_CASE("a minus alone is an operand or a value") {
  CHECK(parsed({"-"}).operand() == "-");
  CHECK(parsed({"-o", "-", "m"}).value("--output") == "-");
  CHECK(parsed({"-omap.svg", "m"}).value("--output") == "map.svg");
}

TEST_CASE("after two minuses everything is an operand") {
  CHECK(parsed({"--", "--strange-name"}).operand() == "--strange-name");
}

TEST_CASE("the last value counts, or all of a list") {
  CHECK(parsed({"m", "--format", "json", "--format", "text"}).value("--format") == "text");
  CHECK(parsed({"--select", "SM1,SM2", "m", "--select", "SM401"}).values("--select") ==
        std::vector<std::string>{"SM1", "SM2", "SM401"});
}

TEST_CASE("a misspelt option is answered with the nearest") {
  CHECK(problem({"m", "--fromat", "json"}) ==
        "`check` has no option \"--fromat\"; did you mean \"--format\"?");
  CHECK(problem({"m", "--fromat=json"}, Lang::fi) ==
        "komennolla `check` ei ole valintaa ”--fromat” – tarkoititko ”--format”?");
  CHECK(problem({"m", "-x"}) == "`check` has no option \"-x\"");
}

TEST_CASE("a misspelt value is answered with the nearest and all there are") {
  CHECK(problem({"m", "--format", "jsn"}) ==
        "\"jsn\" is no value of --format (text, json); did you mean \"json\"?");
}

TEST_CASE("a value that is missing, or too much, is said") {
  CHECK(problem({"m", "--format"}) == "the option \"--format\" needs a value");
  CHECK(problem({"m", "--all=yes"}) == "the option \"--all\" takes no value");
  CHECK(problem({}) == "check needs MODEL: a file");
  CHECK(problem({}, Lang::fi) == "check tarvitsee: MODEL – tiedosto");
  CHECK(problem({"a", "b"}) == "there is no use for \"b\"");
}

TEST_CASE("words of a call are never sent to the terminal as they are") {
  CHECK(problem({"m", "--\x1b[31m"}) == "`check` has no option \"--\\x1b[31m\"");
}

TEST_CASE("help needs no operand") { CHECK(parsed({"--help"}).has("--help")); }
