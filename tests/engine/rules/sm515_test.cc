#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string town(std::string_view organization, std::string_view rest) {
  return "organization: {name: Town, " + std::string(organization) + "}\n" + std::string(rest);
}

constexpr std::string_view kWithLaw = "objectives: {a: {statutory: Law}, b: {}}\n";
constexpr std::string_view kWithout = "objectives: {a: {}, b: {}}\n";
constexpr std::string_view kFinanceFirst =
    "perspectives: {money: {kind: financial}, customer: {}}\n";

TEST_CASE("SM515 fires where finance is on top or no law is named") {
  const auto told = [](std::string_view objectives, std::string_view perspectives = "") {
    return messages("SM515",
                    town("sector: public", std::string(objectives) + std::string(perspectives)));
  };
  CHECK(told(kWithLaw).empty());
  CHECK(told(kWithout) ==
        Texts{"no objective of a public organization rests on a law (`statutory`)"});
  CHECK(told(kWithLaw, kFinanceFirst) ==
        Texts{"on the map of a public organization \"money\" is on top"});
  CHECK(told(kWithout, kFinanceFirst) ==
        Texts{"on the map of a public organization \"money\" is on top, and no objective rests on "
              "a law (`statutory`)"});
  CHECK(told(kWithLaw, "perspectives: {customer: {}, financial: {}}\n").empty());
}

TEST_CASE("SM515 points at the perspective on top") {
  CHECK(words_pointed_at(
            "SM515", town("sector: public", std::string(kWithLaw) + std::string(kFinanceFirst))) ==
        Texts{"money"});
  CHECK(words_pointed_at("SM515", town("sector: public", kWithout)) == Texts{"organization"});
}

TEST_CASE("SM515 takes an organization for public by its mode too") {
  CHECK(subjects_found("SM515", town("mode: {chosen: {public: 50, production: 50}}", kWithLaw)) ==
        Texts{"organization"});
  CHECK(reason_not_assessed("SM515",
                            town("mode: {chosen: {public: 49, production: 51}}", kWithLaw)) ==
        "the organization is not public");
  CHECK(reason_not_assessed("SM515", "functions: {x: {mode: {chosen: public}}}") ==
        "the organization is not public");
  CHECK(reason_not_assessed("SM515", town("sector: public", "functions: {x: {}}\n")) ==
        "the model has no objectives");
}

}  // namespace
}  // namespace stratmap
