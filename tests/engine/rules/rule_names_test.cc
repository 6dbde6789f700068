#include <catch2/catch.hpp>

#include "engine/rules/all_rules.h"
#include "models/schema/named_rules.h"
#include "models/schema/words.h"

using namespace stratmap;

TEST_CASE("The reader knows every rule by its name") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(rule->code);
    const auto place = place_of(rule->code, kRuleCodes);
    REQUIRE(place);
    CHECK(kRuleNames[*place] == rule->name);
  }
}
