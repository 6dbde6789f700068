#include "cli/rule_words.h"

#include <algorithm>
#include <vector>

#include "cli/wrong_call.h"
#include "engine/check.h"
#include "engine/rules/all_rules.h"
#include "models/schema/rule_names.h"

namespace stratmap {

std::optional<Message> unknown_rule(std::span<const std::string> words) {
  for (const std::string& word : words) {
    const bool is_known =
        std::ranges::any_of(all_rules(), [&](const Rule* rule) { return means(word, *rule); });
    if (!is_known) return no_such_rule(word);
  }
  return std::nullopt;
}

Message no_such_rule(std::string_view word) {
  if (std::ranges::find(kRuleCodes, word) != kRuleCodes.end())
    return joined({"sääntö ", "the rule "}, in_quotes(word),
                  {" on varattu, eikä tämä versio vielä tunne sitä",
                   " is reserved, and this version does not have it yet"});
  std::vector<std::string_view> known;
  for (const Rule* rule : all_rules()) known.push_back(rule->code);
  for (const Rule* rule : all_rules()) known.push_back(rule->name);
  const Message what = joined({"sääntöä ", "there is no rule "}, in_quotes(word), {" ei ole", ""});
  const Message message = with_nearest(what, word, known);
  if (message.en != what.en) return message;
  return joined({"", ""}, what,
                {" – stratmap rules luettelee kaikki", "; stratmap rules lists them all"});
}

}  // namespace stratmap
