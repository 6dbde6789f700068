#include "cli/rule_words.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/check.h"
#include "engine/rules/all_rules.h"
#include "models/schema/rule_names.h"

using namespace stratmap;

namespace {

std::string told(std::string_view word) { return no_such_rule(word).en; }

bool is_borne(std::string_view beginning) {
  return std::ranges::any_of(all_rules(),
                             [&](const Rule* rule) { return means(beginning, *rule); });
}

}  // namespace

TEST_CASE("a code or the beginning of codes that no rule bears yet is reserved") {
  for (const std::string_view code : kRuleCodes) {
    const std::string word(code);
    if (!is_borne(code))
      CHECK(told(code) ==
            "the rule \"" + word + "\" is reserved, and this version does not have it yet");
    const std::string group = "sm" + word.substr(2, 1);
    if (!is_borne(group))
      CHECK(told(group) ==
            "the rules \"" + group + "\" are reserved, and this version does not have them yet");
  }
}

TEST_CASE("what is no beginning of a code is no rule") {
  for (const std::string word : {"SM0000", "SMX", "kaksi omistajaa", "S1"})
    CHECK(told(word).starts_with("there is no rule \"" + word + "\""));
  CHECK(told("SM4").starts_with("there is no rule \"SM4\""));  // it means several
  CHECK(told("").starts_with("there is no rule \"\""));
  CHECK(told("several-owner") ==
        "there is no rule \"several-owner\"; did you mean \"several-owners\"?");
}

TEST_CASE("the first unknown word of a selection is told") {
  const std::vector<std::string> known = {"SM4", "sm101", "several-owners"};
  CHECK_FALSE(unknown_rule(known));
  const std::vector<std::string> mixed = {"SM4", "zzzz", "yyyy"};
  CHECK(unknown_rule(mixed)->fi.starts_with("sääntöä ”zzzz” ei ole"));
}
