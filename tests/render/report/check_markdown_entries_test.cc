#include "render/report/check_markdown_entries.h"

#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"

using namespace stratmap;

TEST_CASE("an entry of the memo asks its question unless it was asked just above") {
  const Rule& rule = *rule_named("SM401");
  CHECK(markdown_entry("Nobody owns *A*.", rule, "Who explains it?", "") ==
        "- Nobody owns \\*A\\*. *Who explains it?* (SM401)\n");
  CHECK(markdown_entry("Nobody owns A.", rule, "Who explains it?", "Who explains it?") ==
        "- Nobody owns A. (SM401)\n");
}

TEST_CASE("no findings make no entries") {
  CHECK(markdown_entries({}, "", Model{}, Lang::en).empty());
}
