#include "engine/analysis.h"

#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("A threshold is the model's or else the default") {
  const Examined it("settings: {thresholds: {objectives-max: 20}}");
  CHECK(it.analysis.threshold("objectives-max") == 20);
  CHECK(it.analysis.threshold("objectives-min") == 8);
}

TEST_CASE("A section that is not written stands at the organization") {
  const Examined it("objectives: {a: {}}");
  const auto word_at = [&](std::string_view section) {
    return it.model.sources.text_of(it.analysis.section_span(section));
  };
  CHECK(word_at("objectives") == "objectives");
  CHECK(word_at("customers") == "organization");
}

TEST_CASE("Today is the day given or that of the settings") {
  constexpr std::string_view kDated = "settings: {as_of: 2026-11-15}";
  CHECK(Examined(kDated).analysis.today == day_of(2026, 11, 15));
  CHECK(Examined(kDated, day_of(2027, 1, 1)).analysis.today == day_of(2027, 1, 1));
}

}  // namespace
}  // namespace stratmap
