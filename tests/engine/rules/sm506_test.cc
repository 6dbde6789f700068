#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

// A production-led unit with metrics of these natures.
std::string plant(const Texts& natures, std::string_view rest = "") {
  std::string metrics;
  for (std::size_t i = 0; i < natures.size(); ++i)
    metrics += "  m" + std::to_string(i) + ": {owner: x, nature: " + natures[i] + "}\n";
  return "functions: {x: {mode: {chosen: production}}}\nmetrics:\n" + metrics + std::string(rest);
}

TEST_CASE("SM506 fires below half of the classes and names what is missing") {
  const std::string two = plant({"volume", "efficiency", "time"});
  CHECK(
      messages("SM506", two) ==
      Texts{"the function \"x\" has chosen to be production-led, but its metrics cover 2 of the 6 "
            "things that production is led by"});
  CHECK(subjects_found("SM506", plant({"volume", "cost", "time"})).empty());
}

TEST_CASE("SM506 counts a class once whichever of its natures is there") {
  CHECK(subjects_found("SM506", plant({"budget", "quality", "service-level"})).empty());
  CHECK(subjects_found("SM506", plant({"cost", "budget", "profit"})) == Texts{"functions/x"});
  CHECK(subjects_found("SM506", plant({"utilisation", "quality", "revenue"})) ==
        Texts{"functions/x"});
}

TEST_CASE("SM506 heeds its threshold") {
  const std::string two = plant({"volume", "efficiency", "time"});
  CHECK(subjects_found("SM506", two + "settings: {thresholds: {mode-coverage: 0.33}}\n").empty());
  CHECK_FALSE(
      subjects_found("SM506", two + "settings: {thresholds: {mode-coverage: 0.34}}\n").empty());
}

TEST_CASE("SM506 needs a production-led unit with three natures") {
  CHECK(subjects_not_assessed("SM506", plant({"volume", "time"}, "  n: {owner: x}\n")) ==
        Texts{"functions/x"});
  CHECK(reason_not_assessed("SM506", "functions: {x: {mode: {chosen: public}}}") ==
        "no unit is production-led");
}

}  // namespace
}  // namespace stratmap
