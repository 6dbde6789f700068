#include "cli/commands/command.h"
#include "engine/rules/all_rules.h"
#include "render/report/rules_json.h"
#include "render/report/rules_text.h"

namespace stratmap {
namespace {

constexpr std::string_view kFormats[] = {"text", "json"};

constexpr Option kOptions[] = {
    {.name = "--format",
     .value = "FORMAT",
     .words = kFormats,
     .says = {"ihmiselle vai ohjelmalle; oletus text", "for people or for programs; default text"}},
};

constexpr Example kExamples[] = {
    {"stratmap rules", {"kaikki säännöt ryhmittäin", "all rules by group"}},
    {"stratmap rules --lang fi", {"suomeksi", "in Finnish"}},
    {"stratmap rules --format json",
     {"ohjelmille, molemmilla kielillä", "for programs, in both languages"}},
};

CommandResult run_rules(const Call& call) {
  if (call.arguments.value("--format") == "json") return {.output = rules_json(all_rules())};
  const TerminalStyle style = call.output_style(call.lang().value_or(Lang::en));
  return {.output = rules_text(all_rules(), style)};
}

}  // namespace

extern const Command kRules;
constinit const Command kRules{
    .name = "rules",
    .summary = {"puutetarkistuksen säännöt", "the rules of the gap check"},
    .examples = kExamples,
    .options = kOptions,
    .run = run_rules,
};

}  // namespace stratmap
