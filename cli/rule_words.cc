#include "cli/rule_words.h"

#include <algorithm>
#include <vector>

#include "cli/wrong_call.h"
#include "engine/check.h"
#include "engine/rules/all_rules.h"
#include "models/schema/rule_names.h"

namespace stratmap {
namespace {

bool is_known(std::string_view word) {
  return std::ranges::any_of(all_rules(), [&](const Rule* rule) { return means(word, *rule); });
}

// How many codes begin like this, in any case, where no rule bears one of them yet.
std::size_t codes_reserved(std::string_view word) {
  if (word.empty() || is_known(word)) return 0;
  std::string code(word);
  for (char& letter : code)
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  return static_cast<std::size_t>(std::ranges::count_if(
      kRuleCodes, [&](std::string_view each) { return each.starts_with(code); }));
}

}  // namespace

std::optional<Message> unknown_rule(std::span<const std::string> words) {
  for (const std::string& word : words)
    if (!is_known(word)) return no_such_rule(word);
  return std::nullopt;
}

Message no_such_rule(std::string_view word) {
  const std::size_t reserved = codes_reserved(word);
  if (reserved == 1)
    return joined({"sääntö ", "the rule "}, in_quotes(word),
                  {" on varattu, eikä tämä versio vielä tunne sitä",
                   " is reserved, and this version does not have it yet"});
  if (reserved > 1)
    return joined({"säännöt ", "the rules "}, in_quotes(word),
                  {" on varattu, eikä tämä versio vielä tunne niitä",
                   " are reserved, and this version does not have them yet"});
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
