#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "models/model.h"
#include "models/schema/identifier.h"
#include "models/schema/language_code.h"
#include "models/schema/model_shape.h"
#include "models/schema/named_rules.h"
#include "models/schema/rule_names.h"

using namespace stratmap;

TEST_CASE("every key of a shape is found and nothing else is") {
  for (const Shape* shape : {&kModel, &kObjective, &kMetric, &kClaims, &kLink, &kBareEntry}) {
    for (std::size_t i = 0; i < shape->size(); ++i) CHECK(shape->find((*shape)[i].key) == i);
    for (const char* key : {"", "x", "nam", "names", "Name", "drive", "värit"})
      CHECK(shape->find(key) == Shape::kNone);
  }
}

TEST_CASE("words stand in the order of their enums") {
  CHECK(kNatures[static_cast<std::size_t>(Nature::service_level)] == "service-level");
  CHECK(kNatures[static_cast<std::size_t>(Nature::stop_decision)] == "stop-decision");
  CHECK(kNatures[static_cast<std::size_t>(Nature::risk)] == "risk");
  CHECK(kModes[static_cast<std::size_t>(Mode::public_administration)] == "public");
  CHECK(kFrequencies[static_cast<std::size_t>(Frequency::half_yearly)] == "half-yearly");
  CHECK(kOwnershipVerbs[static_cast<std::size_t>(OwnershipVerb::uses_data)] == "uses-data");
  CHECK(kCustomerMeanings[static_cast<std::size_t>(CustomerMeaning::unknown)] == "unknown");
  CHECK(kAdoptionStates[static_cast<std::size_t>(AdoptionState::unknown)] == "unknown");
  CHECK(kSeverities[static_cast<std::size_t>(Severity::error)] == "error");
}

TEST_CASE("an id has letters of any script") {
  const std::string long_id(64, 'a');
  for (const std::string& id :
       {std::string("a"), std::string("sales-2.b_C"), std::string("äiti"), std::string("клиент"),
        std::string("顧客"), std::string("عميل"), std::string("2026"), long_id})
    CHECK(is_id(id));
  std::string long_umlauts;
  for (int i = 0; i < 64; ++i) long_umlauts += "ä";
  CHECK(is_id(long_umlauts));
  for (const std::string& id :
       {std::string(), std::string("a b"), std::string("a/b"), std::string("a\u00A0b"),
        std::string("a→b"), std::string("😀"), std::string("a,b"), std::string("”a”"),
        std::string("a\u200Bb"), long_id + "a", long_umlauts + "ä"})
    CHECK_FALSE(is_id(id));
}

TEST_CASE("the code of a language has two or three letters") {
  for (const char* code : {"fi", "en", "smn", "pt-BR", "zh-Hant"}) CHECK(is_language_code(code));
  for (const char* code : {"", "f", "FI", "finnish", "fi-", "fi-F", "name"})
    CHECK_FALSE(is_language_code(code));
}

TEST_CASE("thresholds have their default within their limits and a name of their own") {
  std::set<std::string_view> names;
  for (const Threshold& threshold : kThresholds) {
    CHECK(names.insert(threshold.name).second);
    CHECK(threshold.fallback >= threshold.low);
    CHECK(threshold.fallback <= threshold.high);
  }
  CHECK(threshold_named("objectives-max")->fallback == 30);
  CHECK(threshold_named("ei-gap-warning")->fallback == -0.3);
  CHECK(threshold_named("none-such") == nullptr);
}

TEST_CASE("rule names stand once and each beside its code") {
  std::set<std::string_view> names(kRuleNames.begin(), kRuleNames.end());
  CHECK(names.size() == kRuleCodes.size());
  CHECK(kRuleNames[place_of("SM402", kRuleCodes).value()] == "several-owners");
  CHECK(kRuleNames.back() == "house-and-customer-differ");
}

TEST_CASE("rule codes are sorted and stand once") {
  for (std::size_t i = 1; i < kRuleCodes.size(); ++i) CHECK(kRuleCodes[i - 1] < kRuleCodes[i]);
}
