#include "cli/commands/command.h"
#include "cli/rule_words.h"
#include "engine/rules/all_rules.h"
#include "render/report/rule_text.h"

namespace stratmap {
namespace {

constexpr Example kExamples[] = {
    {"stratmap explain SM401", {"koodilla", "by its code"}},
    {"stratmap explain several-owners", {"nimellä", "by its name"}},
    {"stratmap explain SM401 --lang fi", {"suomeksi", "in Finnish"}},
};

CommandResult run_explain(const Call& call) {
  const std::string_view word = *call.arguments.operand();
  const Rule* const rule = rule_named(word);
  if (rule == nullptr) return wrong_call(no_such_rule(word), call);
  return {.output = rule_text(*rule, call.output_style(call.lang().value_or(Lang::en)))};
}

}  // namespace

extern const Command kExplain;
constinit const Command kExplain{
    .name = "explain",
    .operand = "CODE|NAME",
    .summary = {"mitä sääntö näkee, miksi, mitä kysyä ja miten korjata",
                "what a rule sees, why it matters, what to ask and how to fix it"},
    .operand_says = {"säännön koodi (SM401) tai nimi", "a rule's code (SM401) or its name"},
    .examples = kExamples,
    .run = run_explain,
};

}  // namespace stratmap
