#include <catch2/catch.hpp>

#include "engine/rules/wording.h"
#include "tests/engine/examined.h"

namespace stratmap {
namespace {

std::string formula(std::string_view text, std::string_view keys = "") {
  return "metrics:\n  a: {unit: €}\n  b: {unit: h}\n  m: {formula: \"" + std::string(text) + "\"" +
         std::string(keys) + "}\n";
}

TEST_CASE("SM610 says why a formula can't be read, and where") {
  CHECK(messages("SM610", formula("a + nps")) ==
        Texts{"the formula of the metric \"m\" does not work: there is no metric \"nps\""});
  CHECK(messages("SM610", formula("a + nps"), Lang::fi) ==
        Texts{"mittarin ”m” kaava ei kelpaa: mittaria ”nps” ei ole"});
  CHECK(words_pointed_at("SM610", formula("a + nps")) == Texts{"nps"});
  CHECK(messages("SM610", formula("twice(a)")) ==
        Texts{"the formula of the metric \"m\" does not work: formulas have no function "
              "\"twice\""});
  CHECK(words_pointed_at("SM610", formula("a / 0")) == Texts{"/ 0"});
  CHECK(subjects_found("SM610", formula("a +")) == Texts{"metrics/m"});
  CHECK(subjects_found("SM610", formula("a / b")).empty());
}

TEST_CASE("SM610 prints the circle that a formula is on") {
  constexpr std::string_view kCircle =
      "metrics:\n  a: {formula: b}\n  b: {formula: c}\n  c: {formula: a}\n  d: {formula: a}\n"
      "  e: {formula: e}\n";
  CHECK(messages("SM610", kCircle) ==
        Texts{"the formula of the metric \"a\" leads back to itself, by way of \"b\" and \"c\"",
              "the formula of the metric \"b\" leads back to itself, by way of \"c\" and \"a\"",
              "the formula of the metric \"c\" leads back to itself, by way of \"a\" and \"b\"",
              "the formula of the metric \"e\" names itself"});
}

TEST_CASE("SM610 adds only what has the same unit") {
  CHECK(messages("SM610", formula("a - b")) ==
        Texts{"the formula of the metric \"m\" adds or subtracts unlike units: € and h"});
  CHECK(words_pointed_at("SM610", formula("a - b")) == Texts{"-"});
  CHECK(subjects_found("SM610", formula("a - a")).empty());
  CHECK(subjects_found("SM610", formula("a * b")).empty());
}

TEST_CASE("SM610 does not average a quotient over time") {
  CHECK(messages("SM610", formula("a / b", ", aggregate: mean")) ==
        Texts{"the metric \"m\" is a quotient: `aggregate: mean` would give a wrong number for a "
              "longer period"});
  CHECK(subjects_found("SM610", formula("ratio(a, b)", ", aggregate: sum")) == Texts{"metrics/m"});
  CHECK(subjects_found("SM610", formula("a / b", ", aggregate: last")).empty());
  CHECK(subjects_found("SM610", formula("a + a", ", aggregate: sum")).empty());
}

TEST_CASE("SM610 tells a metric once, the worst first") {
  CHECK(messages("SM610",
                 "metrics:\n  a: {unit: €}\n  b: {unit: h}\n"
                 "  m: {formula: (a - b) / m, aggregate: mean}\n") ==
        Texts{"the formula of the metric \"m\" names itself"});
}

TEST_CASE("SM610 needs a formula") {
  CHECK(reason_not_assessed("SM610", "metrics: {m: {}}") == "no metric has a formula");
  CHECK(subjects_not_assessed("SM610", formula("a / b")) == Texts{"metrics/a", "metrics/b"});
}

TEST_CASE("SM610 points at the whole formula where it can't point into it") {
  CHECK(words_pointed_at("SM610", formula("a +")) == Texts{"\"a +\""});
  CHECK(words_pointed_at("SM610", formula("a \\x2b nps")) == Texts{"\"a \\x2b nps\""});
}

TEST_CASE("SM610 tells units in the language of the organization") {
  const auto message = [](std::string_view organization) {
    return messages("SM610", std::string(organization) +
                                 "metrics:\n  a: {unit: {fi: kpl, en: pieces}}\n  b: {unit: h}\n"
                                 "  m: {formula: a + b}\n");
  };
  CHECK(message("organization: {name: Test, language: fi}\n") ==
        Texts{"the formula of the metric \"m\" adds or subtracts unlike units: kpl and h"});
  CHECK(message("organization: {name: Test, language: en}\n") ==
        Texts{"the formula of the metric \"m\" adds or subtracts unlike units: pieces and h"});
}

}  // namespace
}  // namespace stratmap
