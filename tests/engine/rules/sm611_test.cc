#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string with(std::string_view metrics) {
  return "objectives: {o: {}}\nmetrics:\n" + std::string(metrics);
}

constexpr std::string_view kFull =
    "  a: {measures: o, unit: h, frequency: monthly, source: self}\n";

TEST_CASE("SM611 names all that a definition lacks at once") {
  CHECK(messages("SM611", with(std::string(kFull) + "  b: {measures: o}\n")) ==
        Texts{"the definition of the metric \"b\" lacks: unit, frequency, source or formula"});
  CHECK(messages("SM611", with(std::string(kFull) + "  b: {measures: o}\n"), Lang::fi) ==
        Texts{"mittarin ”b” kuvauksesta puuttuu yksikkö, mittausväli, lähde tai kaava"});
  CHECK(messages("SM611", with(std::string(kFull) +
                               "  b: {measures: o, unit: h, frequency: weekly, formula: a}\n"))
            .empty());
}

TEST_CASE("SM611 asks only for what at least half of the metrics have") {
  constexpr std::string_view kUnits = "  a: {measures: o, unit: h}\n  b: {measures: o}\n";
  CHECK(messages("SM611", with(kUnits)) == Texts{"the definition of the metric \"b\" lacks: unit"});
  CHECK(reason_not_assessed("SM611", with(std::string(kUnits) + "  c: {measures: o}\n")) ==
        "most metrics have neither a `unit`, a `frequency` nor a `source`");
  CHECK(messages("SM611", with(std::string(kUnits) + "  c: {unit: h}\n")).size() == 1);
}

TEST_CASE("SM611 looks only at what measures an objective") {
  CHECK(subjects_not_assessed("SM611", with(std::string(kFull) + "  b: {}\n")) ==
        Texts{"metrics/b"});
  CHECK(reason_not_assessed("SM611", "metrics: {m: {unit: h}}") == "no metric has `measures`");
}

TEST_CASE("SM611 counts what is usual among the metrics of objectives alone") {
  CHECK(reason_not_assessed("SM611", with("  a: {measures: o, unit: h}\n  b: {measures: o}\n"
                                          "  c: {measures: o}\n  d: {unit: h}\n")) ==
        "most metrics have neither a `unit`, a `frequency` nor a `source`");
}

}  // namespace
}  // namespace stratmap
